// The Word document is opened by another program than the one it is named after.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '@claimbench/report'
import { docxFromReport } from '@claimbench/report/docx'
import { aCorrectedReport, aGermanReport } from '@claimbench/report/testing'
import { expect, test } from '@playwright/test'
import { withoutSpace } from '../pdf-text.ts'

const OFFICE = ['soffice', 'libreoffice'].find(name => spawnSync(name, ['--version']).status === 0)

test.describe('LibreOffice', () => {
  test.skip(!OFFICE, 'LibreOffice is not installed (Debian: libreoffice-writer-nogui)')

  for (const [language, make] of [
    ['English', aCorrectedReport],
    ['German', aGermanReport],
  ] as const) {
    test(`opens the report in ${language}, and finds all of its text`, async () => {
      const report = make()
      const text = withoutSpace(await textInOffice(report))
      const missing = wordsOf(report).filter(words => !text.includes(withoutSpace(words)))
      expect(missing).toEqual([])
    })
  }
})

/** The document's text as LibreOffice writes it in its own format: body, tables and footnotes. */
async function textInOffice(report: Report): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'claimbench-office-'))
  try {
    writeFileSync(join(folder, 'report.docx'), await docxFromReport(report))
    const run = spawnSync(
      OFFICE ?? '',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'fodt',
        '--outdir',
        folder,
        join(folder, 'report.docx'),
      ],
      { encoding: 'utf8', timeout: 90_000 },
    )
    expect(run.status).toBe(0)
    return textOfXml(readFileSync(join(folder, 'report.fodt'), 'utf8'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function textOfXml(xml: string): string {
  return xml
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function wordsOf({ title, masthead, sections, facts }: Report): readonly string[] {
  const { claims, replies, corrections, sources, method } = facts
  return [
    title,
    masthead,
    facts.article.address,
    ...Object.values(facts.summary),
    ...sections.map(section => section.title),
    ...claims.flatMap(({ wording, quote, verdict, waivers }) => [
      wording,
      quote,
      verdict?.label?.name,
      verdict?.wouldChange,
      ...waivers.map(({ reason }) => reason),
    ]),
    ...claims.flatMap(({ evidence }) =>
      evidence.flatMap(item => [item.quote, item.answer, item.liveAddress, item.archivedAddress]),
    ),
    ...replies.flatMap(({ whom, answer }) => [whom, answer]),
    ...corrections.map(({ note }) => note),
    ...sources.map(({ name }) => name),
    ...method.profiles.flatMap(({ scale }) => scale.map(({ definition }) => definition)),
  ].filter(words => words !== undefined && words !== '')
}
