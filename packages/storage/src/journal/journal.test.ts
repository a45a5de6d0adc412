import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { OpenFile } from '../disk/file-store.ts'
import { memoryFiles, type MemoryFiles } from '../testing/memory-files.ts'
import { bytesOfFrame } from './frame.ts'
import { type Journal, openJournal, readHalf } from './journal.ts'

const CAPACITY = 1024

async function open(files: MemoryFiles, database = 'db', after = 0): Promise<Journal> {
  const halves: OpenFile[] = []
  for (const name of ['a', 'b']) {
    const file = await files.open(name, { create: true })
    if (file) halves.push(file)
  }
  const [first, second] = halves
  if (!first || !second) throw new Error('memory files are always there')
  return openJournal([first, second], { database, after, capacity: CAPACITY })
}

function textsOf(journal: Journal): readonly string[] {
  return journal.read().records.map(record => record.text)
}

describe('the journal', () => {
  test('gives back what was appended, in order and numbered, after a power cut', async () => {
    const files = memoryFiles()
    const journal = await open(files)
    for (const text of ['one', 'two', 'three']) journal.append(text)
    files.cutPower()

    const again = await open(files)
    expect(again.read().records).toEqual([
      { sequence: 1, text: 'one' },
      { sequence: 2, text: 'two' },
      { sequence: 3, text: 'three' },
    ])
    expect(again.append('four').sequence).toBe(4)
  })

  test('is read whole, however many changes wait in it', async () => {
    const many = 150_000
    const frame = bytesOfFrame({
      kind: 'record',
      generation: 1,
      sequence: 1,
      payload: new Uint8Array(),
    })
    const bytes = new Uint8Array(many * frame.length)
    for (let i = 0; i < many; i++) bytes.set(frame, i * frame.length)
    const file = await memoryFiles().open('a', { create: true })
    file?.write(0, bytes)
    expect(file && readHalf(file, undefined).records).toHaveLength(many)
  })

  test('takes the space of both files when it is opened for the first time', async () => {
    const files = memoryFiles()
    await open(files)
    expect(files.bytesOf('a')?.length).toBe(CAPACITY)
    expect(files.bytesOf('b')?.length).toBe(CAPACITY)
  })

  test('goes on when the disk is full, in the space it took before', async () => {
    const files = memoryFiles()
    const journal = await open(files)
    files.limit(0)
    expect(journal.append('still').sequence).toBe(1)
  })

  test('overwrites only what was released', async () => {
    const files = memoryFiles()
    const journal = await open(files)
    const text = 'x'.repeat(200)
    for (let i = 0; i < 20; i++) journal.append(text)
    files.cutPower()
    expect((await open(files)).read().records).toHaveLength(20)
  })

  test('does not grow when everything is released in time', async () => {
    const files = memoryFiles()
    const journal = await open(files)
    for (let i = 0; i < 200; i++) {
      const { sequence } = journal.append('x'.repeat(100))
      journal.release(sequence)
    }
    expect(files.bytesOf('a')?.length).toBe(CAPACITY)
    expect(files.bytesOf('b')?.length).toBe(CAPACITY)
  })

  test('takes a record that is larger than its files', async () => {
    const files = memoryFiles()
    const journal = await open(files)
    journal.append('small')
    journal.append('x'.repeat(5000))
    journal.append('small again')
    files.cutPower()
    expect(textsOf(await open(files)).map(text => text.length)).toEqual([5, 5000, 11])
  })

  test('leaves the records of another workspace alone and writes over them', async () => {
    const files = memoryFiles()
    ;(await open(files, 'old')).append('theirs')
    files.cutPower()
    const journal = await open(files, 'new', 7)
    expect(textsOf(journal)).toEqual([])
    expect(journal.append('ours').sequence).toBe(8)
    files.cutPower()
    expect(textsOf(await open(files, 'new'))).toEqual(['ours'])
  })

  test('tells of a damaged record and keeps the others', async () => {
    const files = memoryFiles()
    const journal = await open(files)
    for (const text of ['one', 'two', 'three']) journal.append(text)
    const bytes = files.bytesOf('a')?.slice() ?? new Uint8Array()
    const at = bytes.indexOf('w'.charCodeAt(0), 28)
    bytes[at] = 0
    files.cutPower()
    files.damage('a', bytes)

    const again = await open(files)
    expect(textsOf(again)).toEqual(['one', 'three'])
    expect(again.read().damaged).toBe(1)
    expect(again.append('four').sequence).toBe(4)
  })
})

describe('a journal tells', () => {
  async function used(): Promise<MemoryFiles> {
    const files = memoryFiles()
    const journal = await open(files)
    for (let i = 0; i < 14; i++) journal.release(journal.append('x'.repeat(100)).sequence)
    files.cutPower()
    return files
  }

  test('that nothing is wrong when nothing is', async () => {
    expect((await open(await used(), 'db', 14)).found.damaged).toBe(0)
  })

  test.each(['a', 'b'])('that its file %s is gone', async name => {
    const files = await used()
    await files.remove(name)
    expect((await open(files, 'db', 14)).found.damaged).toBe(1)
  })

  test('that both files are gone', async () => {
    expect((await open(memoryFiles(), 'db', 14)).found.damaged).toBe(1)
    expect((await open(memoryFiles())).found.damaged).toBe(0)
  })

  test('that something stands in a file that held nothing', async () => {
    const files = memoryFiles()
    await open(files)
    const bytes = files.bytesOf('b')?.slice() ?? new Uint8Array()
    bytes[0] = 7
    files.cutPower()
    files.damage('b', bytes)
    expect((await open(files)).found.damaged).toBe(1)
  })

  test('that its last record is gone', async () => {
    const files = memoryFiles()
    const journal = await open(files)
    for (const text of ['one', 'two', 'three']) journal.append(text)
    files.cutPower()
    const bytes = files.bytesOf('a')?.slice() ?? new Uint8Array()
    files.damage('a', bytes.fill(0, bytes.lastIndexOf('e'.charCodeAt(0))))
    const again = await open(files, 'db', 3)
    expect(textsOf(again)).toEqual(['one', 'two'])
    expect(again.read().damaged).toBe(1)
  })
})

test('nothing unreleased is ever lost, whatever is appended, released, and cut off', async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('append' as const), length: fc.nat(400) }),
    fc.record({ kind: fc.constant('release' as const), length: fc.nat(20) }),
    fc.record({ kind: fc.constant('cut' as const), length: fc.constant(0) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 60 }), async steps => {
      const files = memoryFiles()
      let journal = await open(files)
      let released = 0
      let last = 0
      const wrong: string[] = []
      for (const { kind, length } of [...steps, { kind: 'cut', length: 0 }]) {
        if (kind === 'append') last = journal.append(`${last + 1}:${'x'.repeat(length)}`).sequence
        if (kind === 'release') journal.release((released = Math.max(released, last - length)))
        if (kind !== 'cut') continue
        files.cutPower()
        journal = await open(files)
        const found = new Map(journal.read().records.map(({ sequence, text }) => [sequence, text]))
        for (let sequence = released + 1; sequence <= last; sequence++)
          if (!found.get(sequence)?.startsWith(`${sequence}:`)) wrong.push(`${sequence} is lost`)
        if (journal.read().damaged > 0) wrong.push('damage where there is none')
      }
      expect(wrong).toEqual([])
    }),
  )
})
