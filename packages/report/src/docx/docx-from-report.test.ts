import { editClaim } from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { buildReport } from '../build-report.ts'
import { aCheckedDesk } from '../testing/a-checked-desk.ts'
import { aReport, optionsFor } from '../testing/a-report.ts'
import type { Report } from '../tree/tree.ts'
import { docxFromReport } from './docx-from-report.ts'

/** The parts of a document as XML. */
async function partsOf(report: Report): Promise<Readonly<Record<string, string>>> {
  const files = unzipSync(await docxFromReport(report))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

/** The words of a part, paragraphs apart by spaces. */
function wordsOf(xml = ''): string {
  return xml
    .replace(/<\/w:p>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/g, ' ')
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

describe('the Word document', () => {
  test('holds every claim, quote, verdict and piece of evidence', async () => {
    const report = aReport('editor')
    const words = wordsOf((await partsOf(report))['word/document.xml'])
    for (const { wording, quote, verdict, evidence } of report.facts.claims) {
      for (const text of [wording, quote, verdict?.label?.name ?? '']) expect(words).toContain(text)
      for (const item of evidence) expect(words).toContain(item.quote)
    }
  })

  test('tells in footnotes where evidence comes from, with the address to read', async () => {
    const report = aReport('publish')
    const parts = await partsOf(report)
    const notes = wordsOf(parts['word/footnotes.xml'])
    const items = report.facts.claims.flatMap(claim => claim.evidence)
    for (const { liveAddress, archivedAddress, source } of items) {
      for (const address of [liveAddress, archivedAddress]) expect(notes).toContain(address ?? '')
      expect(notes).toContain(report.facts.sources[source - 1]?.name)
    }
    const references = parts['word/document.xml']?.match(/<w:footnoteReference/g) ?? []
    expect(references).toHaveLength(items.length)
  })

  test('gives every column of a table room for its longest word', async () => {
    const { 'word/document.xml': xml = '' } = await partsOf(aReport('editor'))
    const tables = (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).filter(table =>
      table.includes('<w:tblHeader'),
    )
    expect(tables.length).toBeGreaterThan(5)
    // Word would make one table of two that touch.
    expect(xml).not.toContain('</w:tbl><w:tbl>')
    for (const table of tables) {
      const widths = Array.from(table.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) =>
        Number(width),
      )
      expect(widths.reduce((total, width) => total + width, 0)).toBeLessThan(9_110)
      for (const row of table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []) {
        const cells = (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map(wordsOf)
        cells.forEach((cell, column) => {
          const longest = Math.max(...cell.split(/\s/).map(({ length }) => length))
          expect(widths[column]).toBeGreaterThanOrEqual(
            Math.min(longest * 100, 9_100 / widths.length) - 1,
          )
        })
      }
    }
  })

  test('has real headings, repeated table heads and a table of contents', async () => {
    const report = aReport('publish')
    const { 'word/document.xml': xml = '' } = await partsOf(report)
    const headings = xml.match(/<w:pStyle w:val="Heading1"\/>/g) ?? []
    expect(headings).toHaveLength(report.sections.length)
    expect(xml).toContain('TOC \\h \\o &quot;1-1&quot;')
    expect(xml).toContain('<w:tblHeader')
  })

  test('lets every jump arrive', async () => {
    const parts = await partsOf(aReport('publish'))
    const xml = `${parts['word/document.xml']}${parts['word/footnotes.xml']}`
    const names = [...xml.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]+)"/g)].map(one => one[1])
    const jumps = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map(one => one[1])
    expect(names).toHaveLength(new Set(names).size)
    expect(jumps.filter(name => !names.includes(name))).toEqual([])
  })

  test('shows hostile words as words, in well-formed XML', async () => {
    const hostile = '</w:t><w:fldSimple w:instr="DDE"/> \u0000 \u202E &amp; \uD800'
    const desk = aCheckedDesk()
    const fields = { wording: hostile }
    const changed = after(desk, editClaim(desk, { claim: 'claim-3-1', fields }))
    const report = buildReport(changed, optionsFor('full'))
    if (!report) throw new Error('no report')
    const { 'word/document.xml': xml = '' } = await partsOf(report)
    expect(xml).not.toContain('<w:fldSimple')
    // oxlint-disable-next-line eslint/no-control-regex -- what XML 1.0 forbids
    expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202E]/)
    expect(wordsOf(xml)).toContain(
      '</w:t><w:fldSimple w:instr="DDE"/> [U+0000] [U+202E] &amp; \uFFFD',
    )
  })
})
