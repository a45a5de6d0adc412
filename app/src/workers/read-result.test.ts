import { LARGEST_RESULT, writeResultFile } from '@claimbench/model/training'
import { aResultBody, aSigner } from '@claimbench/model/testing'
import { expect, test, vi } from 'vitest'
import { readResult } from './read-result.ts'

test('a result that nobody signed is no result', async () => {
  const { format: _format, version: _version, ...facts } = aResultBody()
  // Its signature fits no point of the curve that browsers sign with.
  const file = new Blob([await writeResultFile(facts, aSigner())])
  expect(await readResult({ file })).toMatchObject({ ok: false, error: { code: 'forged' } })
})

test('a file larger than any result is refused without being opened', async () => {
  const text = vi.fn<Blob['text']>()
  const file = Object.defineProperties(new Blob(['{}']), {
    size: { value: LARGEST_RESULT + 1 },
    text: { value: text },
  })
  expect(await readResult({ file })).toMatchObject({ ok: false, error: { code: 'too-large' } })
  expect(text).not.toHaveBeenCalled()
})
