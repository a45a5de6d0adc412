import { describe, expect, test } from 'vitest'
import { docxFromReport } from '../docx/docx-from-report.ts'
import type { FigureFacts } from '../facts/facts.ts'
import { markdownFromReport } from '../markdown/markdown-from-report.ts'
import { aCorrectedReport } from '../testing/a-corrected-desk.ts'
import { aGermanReport } from '../testing/a-german-report.ts'
import type { Block } from '../tree/tree.ts'
import { wordsFor } from '../words/languages.ts'
import { csvFromRoundUp, htmlFromRoundUp } from './formats.ts'
import { roundUpFrom } from './round-up.ts'

const OPTIONS = {
  title: 'Two weeks of buses and bridges',
  at: '2024-09-30T08:00:00.000Z',
  version: '1.0.0',
}
const bus = aCorrectedReport().facts
const bridge = aGermanReport().facts
const roundUp = roundUpFrom([bus, bridge], OPTIONS, wordsFor('en'))
const golden = (name: string) => `../../../../fixtures/reports/round-up/${name}`

const sumOf = (read: (figures: FigureFacts) => number) => read(bus.figures) + read(bridge.figures)
const blocks = roundUp.sections.flatMap(section => section.blocks)
const figures = blocks.flatMap(block => (block.kind === 'figure' ? [block.figure] : []))

describe('a round-up', () => {
  test('has the charts of a single report, over all of its articles', () => {
    expect(figures.map(({ id }) => id)).toEqual([
      'sentences-by-tag',
      'claims-by-verdict',
      'attributions',
    ])
    const claims = figures[0]?.bars.find(({ tone }) => tone === 'claim')
    expect(claims?.value).toBe(sumOf(({ sentencesByTag }) => sentencesByTag.claim))
    const { vagueShare, signedOff } = roundUp.facts.figures
    expect(vagueShare.of).toBe(sumOf(one => one.vagueShare.of))
    expect(signedOff.count).toBe(sumOf(one => one.signedOff.count))
  })

  test('lists every printed verdict once, and names two scales apart', () => {
    const tables = blocks.filter(
      (block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table',
    )
    const printed = [bus, bridge].flatMap(({ claims }) => claims.filter(({ verdict }) => verdict))
    expect(tables[0]?.table.rows).toHaveLength(printed.length)
    const labels = figures[1]?.bars.map(({ label }) => label)
    expect(labels).toContain('True (Claimbench house scale)')
    expect(labels).toContain('Richtig (Correctiv 2024)')
  })

  test('says which of its reports must not be published yet', () => {
    const unfinished = { ...bus, blockers: ['no-finding' as const], summary: {} }
    const { warnings } = roundUpFrom([unfinished, bridge], OPTIONS, wordsFor('en'))
    expect(warnings[1]).toContain(bus.article.title)
    expect(roundUp.warnings).toEqual([])
  })

  test('of nothing is a document all the same', () => {
    const empty = roundUpFrom([], OPTIONS, wordsFor('de'))
    expect(htmlFromRoundUp(empty)).toContain('Two weeks of buses and bridges')
    expect(htmlFromRoundUp(empty)).not.toMatch(/undefined|NaN|\[object/)
  })

  test('reads well as HTML and Markdown, and has its tables', async () => {
    await expect(htmlFromRoundUp(roundUp)).toMatchFileSnapshot(golden('round-up.html'))
    await expect(markdownFromReport(roundUp)).toMatchFileSnapshot(golden('round-up.md'))
    for (const { name, text } of csvFromRoundUp(roundUp)) {
      await expect(text).toMatchFileSnapshot(golden(name))
    }
    expect((await docxFromReport(roundUp)).length).toBeGreaterThan(5000)
  })
})
