import { aDesk, ARTICLE, REVISION } from '@claimbench/model/testing'
import { expect, test } from 'vitest'
import { gatherArticle } from './gather-article.ts'

test('The links of the site around an article are none of the article', () => {
  const bare = aDesk(['The council has published a paper.'], ['~Home and News'])
  const revision = bare.revisions.get(REVISION)
  if (!revision) throw new Error('The desk has no revision')
  const links = ['a paper', 'Home', 'News'].map(text => {
    const start = revision.text.indexOf(text)
    return { start, end: start + text.length, text, missing: 'relative' as const }
  })
  const desk = { ...bare, revisions: new Map([[REVISION, { ...revision, links }]]) }
  expect(gatherArticle(desk, ARTICLE, undefined)?.links).toMatchObject([
    { text: 'a paper', state: 'without-target', sentence: 1 },
  ])
})
