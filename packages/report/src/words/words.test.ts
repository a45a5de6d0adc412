import { describe, expect, test } from 'vitest'
import { buildReport } from '../build-report.ts'
import { htmlFromReport } from '../html/html-from-report.ts'
import { markdownFromReport } from '../markdown/markdown-from-report.ts'
import { aPublishedReport } from '../testing/a-corrected-desk.ts'
import { optionsFor } from '../testing/a-report.ts'
import { en } from './en.ts'
import { REPORT_LANGUAGES, wordsFor } from './languages.ts'

/** Every text below a value, with its path; functions are left out. */
function textsIn(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${key}`))
}

describe.each(REPORT_LANGUAGES)('the words in %s', language => {
  const words = wordsFor(language)

  test('are all there', () => {
    expect(textsIn(words).map(([path]) => path)).toEqual(textsIn(en).map(([path]) => path))
    expect(textsIn(words).filter(([, text]) => text.trim() === '')).toEqual([])
  })

  test('make a report in that language', () => {
    const report = buildReport(aPublishedReport(), optionsFor('publish'), words)
    if (!report) throw new Error('no report')
    expect(htmlFromReport(report)).toContain(`<html lang="${language}">`)
    // The whole article may not be printed here, so its title is that of the excerpts.
    const { article: _, ...titles } = words.sections
    for (const format of [htmlFromReport, markdownFromReport]) {
      for (const title of Object.values(titles)) expect(format(report)).toContain(title)
      expect(format(report)).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test('count one thing as one', () => {
    expect(words.method.reviewers(1)).not.toBe(words.method.reviewers(2).replace('2', '1'))
    expect(words.percent({ count: 0, of: 0 })).toBe('–')
    expect(words.dates('2024-03-12', '2024-03-12')).toBe(words.date('2024-03-12'))
  })
})

test('no German word was left in English', () => {
  const german = new Map(textsIn(wordsFor('de')))
  const same = textsIn(en).filter(([path, text]) => german.get(path) === text && text.length > 12)
  expect(same).toEqual([])
})
