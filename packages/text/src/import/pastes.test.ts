import { listFixtures, readFixture } from '@claimbench/fixtures'
import { describe, expect, test } from 'vitest'
import { importArticle } from './import-article.ts'
import { readMarkedPaste, scoreBody } from './testing/marked-paste.ts'

const FOLDER = 'import/pastes'
const names = listFixtures(FOLDER)

test('there are pastes of more than thirty house styles', () => {
  expect(names.length).toBeGreaterThan(30)
})

describe.each(names)('%s', name => {
  const paste = readMarkedPaste(readFixture(`${FOLDER}/${name}`))

  test('shows every word of the article and none of the site', async () => {
    const { due, shown, right } = scoreBody(paste, await importArticle(paste))
    expect({ missing: due - right, foreign: shown - right }).toEqual({ missing: 0, foreign: 0 })
  })

  test('has its details read', async () => {
    const { meta } = await importArticle(paste)
    const found = Object.keys(paste.expected).map(field => {
      const value: unknown = Object.hasOwn(meta, field) ? Reflect.get(meta, field) : undefined
      return [field, Array.isArray(value) ? value.join(', ') : value]
    })
    expect(Object.fromEntries(found)).toEqual(paste.expected)
  })

  test('keeps the text of every line', async () => {
    const { text, blocks } = await importArticle(paste)
    expect(blocks.map(block => text.slice(block.start, block.end)).join('\n')).toBe(text)
    const words = new Set(text.match(/[\p{L}\p{N}]+/gu))
    const site = paste.site.filter(line => !/[[\]|:]|^\d/.test(line))
    const lost = site
      .flatMap(line => line.match(/[\p{L}\p{N}]+/gu) ?? [])
      .filter(word => !words.has(word))
    expect(lost).toEqual([])
  })
})
