import { expect, test } from 'vitest'
import { dateFromStamp, daysBetween, findDates } from './dates.ts'

test.each([
  ['May 8, 2021', '2021-05-08'],
  ['8 May 2021', '2021-05-08'],
  ['8th of May, 2021', '2021-05-08'],
  ['Sept. 3, 2019', '2019-09-03'],
  ['8. März 2021', '2021-03-08'],
  ['1er août 2020', '2020-08-01'],
  ['8 de mayo de 2021', '2021-05-08'],
  ['8 мая 2021', '2021-05-08'],
  ['2021年5月8日', '2021-05-08'],
  ['2021-05-08T23:30:00-05:00', '2021-05-08'],
  ['08.05.2021', '2021-05-08'],
  ['05/28/2021', '2021-05-28'],
])('%s is read', (text, date) => {
  expect(findDates(text).map(found => found.date)).toEqual([date])
})

test('what is no date is left alone', () => {
  expect(findDates('In May 2021 he had 31.02.2021 and version 1.2.3 of 2021/13/45.')).toEqual([])
  expect(dateFromStamp('yesterday')).toBeUndefined()
})

test('days are counted over months and years', () => {
  expect(daysBetween('2021-12-30', '2022-01-02')).toBe(3)
  expect(daysBetween('2022-01-02', '2021-12-30')).toBe(-3)
})
