import { EPOCH, type Patch } from '@claimbench/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseJson, parsePatch, textOfPatch } from './patch-text.ts'

const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.constant(undefined),
  fc.constant(null),
)
const fields = fc.option(
  fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), value, { noNullPrototype: true }),
  { nil: undefined },
)

const patches: fc.Arbitrary<Patch> = fc
  .array(fc.tuple(fields, fields), { maxLength: 4 })
  .map(changes => ({
    id: 'patch',
    device: 'device',
    clock: '0123456789ab0000-device',
    epoch: EPOCH,
    name: 'Change',
    at: '2026-03-12T09:00:00.000Z',
    by: 'reviewer',
    changes: changes.map(([before, after]) => ({
      table: 'tags' as const,
      id: 'tag',
      ...(before && { before }),
      ...(after && { after }),
    })),
  }))

test('a patch is read as it was written, fields that are taken away included', () => {
  fc.assert(
    fc.property(patches, patch => {
      const json = parseJson(textOfPatch(patch), '')
      const read = json.ok ? parsePatch(json.value) : json
      expect(read).toStrictEqual({ ok: true, value: patch })
    }),
  )
})

test('what is no patch is told with its place', () => {
  const read = parsePatch({ id: 'patch', device: 'device', clock: 'yesterday' })
  expect(read).toMatchObject({ ok: false, error: { code: 'malformed', path: 'history/clock' } })
})
