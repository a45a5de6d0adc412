import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesOfFrame, findFrames, type Frame, frameAt } from './frame.ts'

const frames: fc.Arbitrary<Frame> = fc.record({
  kind: fc.constantFrom('head', 'record', 'end', 'bytes'),
  generation: fc.nat(0xffff_ffff),
  sequence: fc.maxSafeNat(),
  payload: fc.uint8Array({ maxLength: 200 }),
})

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}

function framesIn(bytes: Uint8Array): readonly Frame[] {
  return findFrames(bytes).frames.map(({ kind, generation, sequence, payload }) => ({
    kind,
    generation,
    sequence,
    payload,
  }))
}

test('frames are read as they were written, whatever empty space is between them', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(frames, fc.nat(50))), written => {
      const bytes = joined(
        written.flatMap(([frame, space]) => [bytesOfFrame(frame), new Uint8Array(space)]),
      )
      expect(framesIn(bytes)).toEqual(written.map(([frame]) => frame))
      expect(findFrames(bytes).damagedAt).toEqual([])
    }),
  )
})

test('a frame with any changed byte is no frame', () => {
  fc.assert(
    fc.property(frames, fc.nat(), fc.integer({ min: 1, max: 255 }), (frame, place, change) => {
      const bytes = bytesOfFrame(frame)
      const at = place % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ change
      expect(frameAt(bytes, 0)).toBeUndefined()
    }),
    { numRuns: 500 },
  )
})

test('a frame that is cut short anywhere is no frame', () => {
  fc.assert(
    fc.property(frames, fc.nat(), (frame, place) => {
      const bytes = bytesOfFrame(frame)
      expect(frameAt(bytes.subarray(0, place % bytes.length), 0)).toBeUndefined()
    }),
  )
})

test('damage in one frame does not lose the others, and is told', () => {
  fc.assert(
    fc.property(
      fc.array(frames, { minLength: 2, maxLength: 8 }),
      fc.nat(),
      fc.nat(),
      (written, which, place) => {
        const parts = written.map(bytesOfFrame)
        const broken = which % parts.length
        const part = parts[broken]
        if (!part) throw new Error('there is always a part')
        const at = place % part.length
        part[at] = (part[at] ?? 0) ^ 0x10
        const found = findFrames(joined(parts))
        expect(found.frames).toHaveLength(written.length - 1)
        expect(found.damagedAt).not.toEqual([])
      },
    ),
  )
})
