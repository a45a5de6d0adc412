import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchoredDates } from './dates.ts'

const wordings = (text: string) => anchoredDates(text, '2021-05-12').map(date => date.wording)

test.each([
  ['The dam leaked on Tuesday.', 'on 11 May 2021'],
  ['The dam leaked on Wednesday.', 'on 12 May 2021'],
  ['It opens next Monday.', 'on 17 May 2021'],
  ['It was built last year.', 'in 2020'],
  ['It was finished in June of last year.', 'of 2020'],
  ['Yesterday it closed.', 'on 11 May 2021'],
])('%s', (text, expected) => {
  expect(wordings(text)).toEqual([expected])
})

test('a day that is not a date anchors nothing', () => {
  expect(anchoredDates('It closed on Monday.', 'soon')).toEqual([])
})

test('stretches point at the words they anchor', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const text = `${before} last year ${after}`
      for (const { start, end } of anchoredDates(text, '2021-05-12')) {
        expect(text.slice(start, end)).toMatch(/year|day|night|tomorrow/iu)
      }
    }),
  )
})

test('a habit names no day', () => {
  const habits = [
    'every Friday and Saturday',
    'each Monday, Tuesday and Friday',
    'every other Sunday',
  ]
  for (const text of habits) expect(anchoredDates(`It runs ${text}.`, '2026-03-13')).toEqual([])
  expect(anchoredDates('Every driver met on Tuesday.', '2026-03-13')).toHaveLength(1)
})
