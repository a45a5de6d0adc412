import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { momentOfAutomatic, nameOfAutomatic, surplus } from './rotation.ts'

const DESK = '019a0000-0000-7000-8000-0000deadbeef'
const named = (at: string) => nameOfAutomatic(DESK, at)

const moments = fc
  .array(
    fc.date({
      min: new Date('2026-01-01T00:00:00Z'),
      max: new Date('2026-04-01T00:00:00Z'),
      noInvalidDate: true,
    }),
    { maxLength: 60 },
  )
  .map(dates => dates.map(date => named(date.toISOString())))

test('a name tells the desk and the moment', () => {
  const name = named('2026-03-12T09:30:05.123Z')
  expect(name).toBe('claimbench-deadbeef-2026-03-12T09-30-05Z.claimbench')
  expect(momentOfAutomatic(name)).toBe('2026-03-12T09-30-05')
  expect(momentOfAutomatic('claimbench-2026-03-12.claimbench')).toBeUndefined()
})

describe('what may go', () => {
  test('is what is neither among the last nor the last of its day', () => {
    const at = ['01T08', '01T09', '02T08', '02T09', '03T08', '03T09', '03T10'].map(hour =>
      named(`2026-03-${hour}:00:00Z`),
    )
    expect(surplus(at, at, { last: 2, days: 2 })).toEqual([at[0], at[1], at[2], at[4]])
  })

  test('is never a file that was not written here, nor one that is not there', () => {
    fc.assert(
      fc.property(moments, moments, (written, others) => {
        const going = surplus(written, [...written, ...others], { last: 1, days: 1 })
        expect(going.every(name => written.includes(name))).toBe(true)
        expect(surplus(written, others, { last: 0, days: 0 })).toEqual(
          [...new Set(written.filter(name => others.includes(name)))].sort(),
        )
      }),
    )
  })

  test('never leaves fewer than the last ones, and each day keeps one', () => {
    fc.assert(
      fc.property(moments, written => {
        const going = new Set(surplus(written, written, { last: 5, days: 30 }))
        const kept = [...new Set(written)].filter(name => !going.has(name))
        expect(kept.length).toBeGreaterThanOrEqual(Math.min(5, new Set(written).size))
        const days = (names: readonly string[]) =>
          new Set(names.map(name => momentOfAutomatic(name)?.slice(0, 10)))
        const lastDays = [...days(written)].sort().slice(-30)
        for (const day of lastDays) expect(days(kept)).toContain(day)
      }),
    )
  })

  test('is not a file by another name, even when it is said to be written here', () => {
    const names = ['thesis.docx', 'claimbench-2026-03-12.claimbench', named('2026-03-01T08:00:00Z')]
    expect(surplus(names, names, { last: 0, days: 0 })).toEqual([names[2]])
  })
})
