import type { Desk } from '@claimbench/model'
import { ARTICLE, REVIEWER } from '@claimbench/model/testing'
import { describe, expect, test } from 'vitest'
import { buildReport } from '../build-report.ts'
import type { Audience } from '../facts/facts.ts'
import { htmlFromReport } from '../html/html-from-report.ts'
import { markdownFromReport } from '../markdown/markdown-from-report.ts'
import { aLinkedDesk, withPermission } from '../testing/a-linked-desk.ts'
import type { Report, Section } from '../tree/tree.ts'

function reportOn(desk: Desk, audience: Audience): Report {
  const options = { article: ARTICLE, reviewer: REVIEWER, at: '2026-03-13T08:00:00.000Z' }
  const report = buildReport(desk, { ...options, audience, version: '1.0.0' })
  if (!report) throw new Error('not on the desk')
  return report
}

function sectionOf({ sections }: Report, id: string): Section | undefined {
  return sections.find(section => section.id === id)
}

describe('the annotated article', () => {
  test('is not printed for readers where no passage was checked', () => {
    expect(sectionOf(reportOn(aLinkedDesk(), 'publish'), 'article')).toBeUndefined()
  })

  test('is printed whole once somebody gave leave, and says who', () => {
    const report = reportOn(withPermission(aLinkedDesk()), 'publish')
    expect(sectionOf(report, 'article')?.title).toBe('The annotated article')
    expect(htmlFromReport(report)).toContain('The outlet, by letter of 3 May')
  })

  test('keeps the words of a link without a target, marks it, and leads nowhere', () => {
    const report = reportOn(aLinkedDesk(), 'editor')
    const blocks = sectionOf(report, 'article')?.blocks ?? []
    const article = blocks.find(block => block.kind === 'article')
    const [part] = article?.paragraphs[0]?.parts ?? []
    const runs = part?.kind === 'sentence' ? part.sentence.runs : []
    expect(runs.map(({ text, marks }) => [text, marks.map(mark => mark.kind)])).toEqual([
      ['Some media outlets', ['source', 'dead-link']],
      [' have read ', []],
      ['a paper', ['link']],
      [' and ', []],
      ['an earlier story', ['dead-link']],
      ['.', []],
    ])
    expect(markdownFromReport(report)).toContain(
      'Some media outlets (link without a target) have read [a paper](<https://council.example.org/paper.pdf>) and an earlier story (link to the article itself).',
    )
  })
})

describe('provenance', () => {
  const report = reportOn(aLinkedDesk(), 'publish')

  test('says where the article appeared first, and what the outlet disclaims', () => {
    const markdown = markdownFromReport(report)
    expect(markdown).toContain(
      'World Mirror republished the article; it appeared first in Northshore Review.',
    )
    expect(markdown).toContain('> The author alone is responsible for this text.')
  })

  test('counts links by their state and lists those that are lost', () => {
    expect(report.facts.figures.links).toEqual({ live: 1, 'without-target': 1, 'to-itself': 1 })
    const markdown = markdownFromReport(report)
    expect(markdown).toContain('| “Some media outlets” | Without a target | 1 |')
    expect(markdown).toContain('| “an earlier story” | To the article itself | 1 |')
  })

  test('leads from a lost link to its sentence only where the sentence is printed', () => {
    expect(htmlFromReport(report)).not.toContain('href="#sentence-1"')
    expect(htmlFromReport(reportOn(aLinkedDesk(), 'editor'))).toContain('href="#sentence-1"')
  })
})
