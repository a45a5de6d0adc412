import { expect, test } from 'vitest'
import { importArticle } from '../import/import-article.ts'
import { compareArticles, comparedBlocks } from './compare-articles.ts'

const ORIGINAL = `The lock keeper's ledger

By Ida Holm

The lock at Varn was opened four hundred times last year, according to the keeper's own ledger.

Nobody at the canal office had asked for the number before, and nobody asked for it afterwards.

The keeper retires in May, and the office has not yet said who will follow him.`

const REPUBLISHED = `Canal office ignored its own figures

Free Canal, 3 March 2021

Experts warn that the whole canal is about to close for good, which the authorities keep quiet.

The lock at Varn was opened four hundred times last year, according to the keeper's own ledger.

Nobody at the corrupt canal office had asked for the number before, and nobody wanted it afterwards.

Follow us on Facebook`

test('what was copied, altered, added and left out is told apart, in both articles', async () => {
  const [article, original] = await Promise.all(
    [REPUBLISHED, ORIGINAL].map(async data => importArticle({ kind: 'plain', data })),
  )
  if (!article || !original) throw new Error('both texts are articles')
  const compared = compareArticles(comparedBlocks(article), comparedBlocks(original))
  expect(
    compared.article.map(passage => [
      passage.kind,
      article.text.slice(passage.start, passage.start + 12),
    ]),
  ).toEqual([
    ['own', 'Canal office'],
    ['own', 'Experts warn'],
    ['copied', 'The lock at '],
    ['altered', 'Nobody at th'],
  ])
  expect(compared.original.map(passage => passage.kind)).toEqual([
    'own',
    'copied',
    'altered',
    'own',
  ])
  const copied = compared.article.find(passage => passage.kind === 'copied')
  expect(original.text.slice(copied?.other?.start, copied?.other?.end)).toBe(
    article.text.slice(copied?.start, copied?.end),
  )
  const { copied: share, altered, own } = compared.shares.article
  expect(share).toBeGreaterThan(0.2)
  expect(share).toBeLessThan(0.5)
  expect(share + altered + own).toBeCloseTo(1)
})

test('a passage that stands in another order is said to have moved, in both articles', () => {
  const sentences = ['The lake was closed on Monday.', 'Nobody was told why.', 'The mayor sang.']
  const textOf = (list: readonly string[]) => {
    const text = list.join('\n')
    return {
      text,
      passages: list.map(one => ({
        start: text.indexOf(one),
        end: text.indexOf(one) + one.length,
      })),
    }
  }
  const [lake = '', told = '', mayor = ''] = sentences
  const compared = compareArticles(textOf([mayor, lake, told]), textOf([lake, told, mayor]))
  expect(compared.article.map(passage => passage.isMoved)).toEqual([true, false, false])
  expect(compared.original.map(passage => passage.isMoved)).toEqual([false, false, true])
  expect(compared.article.every(passage => passage.kind === 'copied')).toBe(true)
})
