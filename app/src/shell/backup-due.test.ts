import { expect, test } from 'vitest'
import { DAY, isBackupDue } from './backup-due.ts'

const NOW = Date.parse('2026-03-12T09:00:00.000Z')
const yesterday = new Date(NOW - DAY).toISOString()
const age = { changes: 200, lastAt: yesterday, quietUntil: 0 }

test('a day and many changes after the last backup it is due', () => {
  expect(isBackupDue(age, NOW)).toBe(true)
  expect(isBackupDue({ ...age, lastAt: undefined }, NOW)).toBe(true)
})

test('on the same day, after little work, or when it was put off, it is not', () => {
  expect(isBackupDue({ ...age, lastAt: new Date(NOW - DAY / 2).toISOString() }, NOW)).toBe(false)
  expect(isBackupDue({ ...age, changes: 49 }, NOW)).toBe(false)
  expect(isBackupDue({ ...age, quietUntil: NOW + 1 }, NOW)).toBe(false)
})
