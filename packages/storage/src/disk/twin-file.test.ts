import { expect, test } from 'vitest'
import { memoryFiles } from '../testing/memory-files.ts'
import { readTwin, twinsAmong, writeTwin } from './twin-file.ts'

test('the newest copy comes first, the one before it is still there', async () => {
  const files = memoryFiles()
  for (const text of ['first', 'second', 'third']) await writeTwin(files, 'note', [text])
  const { copies } = await readTwin(files, 'note')
  expect(copies.map(copy => copy.parts)).toEqual([['third'], ['second']])
})

test('a copy that was cut short does not hide the other one', async () => {
  const files = memoryFiles()
  await writeTwin(files, 'note', ['first'])
  await writeTwin(files, 'note', ['second', 'and more'])
  const bytes = files.bytesOf('note.1')?.slice(0, -1) ?? new Uint8Array()
  files.damage('note.1', bytes)
  expect(await readTwin(files, 'note')).toMatchObject({
    copies: [{ parts: ['first'] }],
    damaged: 1,
  })
})

test('a damaged copy is the one that is written over', async () => {
  const files = memoryFiles()
  await writeTwin(files, 'note', ['first'])
  await writeTwin(files, 'note', ['second'])
  files.damage('note.1', new Uint8Array(40).fill(1))
  await writeTwin(files, 'note', ['third'])
  const { copies, damaged } = await readTwin(files, 'note')
  expect(copies.map(copy => copy.parts)).toEqual([['third'], ['first']])
  expect(damaged).toBe(0)
})

test('nothing is written where the disk is full, and what was there stays', async () => {
  const files = memoryFiles()
  await writeTwin(files, 'note', ['first'])
  files.limit(10)
  await expect(writeTwin(files, 'note', ['second'])).rejects.toMatchObject({
    name: 'QuotaExceededError',
  })
  expect((await readTwin(files, 'note')).copies.map(copy => copy.parts)).toEqual([['first']])
})

test('names are found once for both files', () => {
  expect(twinsAmong(['a.0', 'a.1', 'b.1', 'other'])).toEqual(['a', 'b'])
})
