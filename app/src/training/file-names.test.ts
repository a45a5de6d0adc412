import fc from 'fast-check'
import { expect, test } from 'vitest'
import { resultFileName } from './file-names.ts'

const named = { trainee: 'Maya Ähren', title: 'The ferry: that “never” was?', attempt: 2 }
const finishedAt = '2026-03-13T08:00:00.000Z'

test('a name keeps its letters, however they were typed', () => {
  const name = 'maya-ähren-the-ferry-that-never-was-attempt-2-2026-03-13.claimbench-result.json'
  expect(resultFileName({ ...named, finishedAt })).toBe(name)
  const apart = named.trainee.normalize('NFD')
  expect(resultFileName({ ...named, trainee: apart, finishedAt })).toBe(name)
})

test('all attempts together say so', () => {
  expect(resultFileName({ ...named, attempt: undefined, finishedAt })).toContain('-all-attempts-')
})

test('no name holds what a file system refuses, or more than it takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (trainee, title) => {
      const name = resultFileName({ trainee, title, attempt: 1, finishedAt })
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}]/u)
      expect(name).not.toMatch(/[\p{Cc}\s/\\:*?"<>|]/u)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
    }),
  )
})
