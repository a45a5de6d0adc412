// Makes the files of a report. Runs in the worker: a long report takes seconds in some formats, and
// nothing of it may hold the page. The libraries of Word, spreadsheets and zip are loaded when first
// wanted.
import type { Desk } from '@claimbench/model'
import {
  type ArchiveFile,
  buildReport,
  CHECKSUMS,
  checksumsOf,
  type ClaimReviewMissing,
  claimReviewPages,
  type ClaimReviewSet,
  csvFromReport,
  htmlFromReport,
  jsonFromReport,
  lookFrom,
  markdownFromReport,
  type Report,
  type ReportLanguage,
  type ReportLook,
  type ReportOptions,
  REPORT_SCHEMA,
  templateOf,
  wordsFor,
} from '@claimbench/report'
import schema from '@claimbench/report/schema/report-v1.schema.json' with { type: 'json' }

/** The formats of a report, in the order in which they are offered. */
export const FORMATS = ['html', 'docx', 'markdown', 'xlsx', 'csv', 'json', 'claimReview'] as const
export type Format = (typeof FORMATS)[number]

/** What is to be made of which report. */
export interface ExportRequest {
  readonly desk: Desk
  readonly options: ReportOptions
  readonly language: ReportLanguage
  /** One format, or `everything`: one archive of all of them, with the schema and checksums. */
  readonly format: Format | 'everything'
  /** The bytes of the template's logo, where they are at hand. */
  readonly logo?: Uint8Array
}

/** How far the work has come: so many formats of so many are made. */
export interface ExportProgress {
  readonly done: number
  readonly total: number
}

/** A file that was made, and what there is to say of its claim pages. */
export interface ExportedFile {
  readonly name: string
  readonly content: Blob
  readonly claimPages?: ClaimPagesMade
}

export interface ClaimPagesMade extends Omit<ClaimReviewSet, 'pages' | 'index'> {
  readonly pages: number
}

export type ExportAnswer =
  | { readonly ok: true; readonly file: ExportedFile }
  | { readonly ok: false; readonly code: ClaimReviewMissing }

const TYPES = {
  html: 'text/html',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  markdown: 'text/markdown',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'application/zip',
  json: 'application/json',
  claimReview: 'application/zip',
  everything: 'application/zip',
} as const

const ENDINGS = {
  html: '.html',
  docx: '.docx',
  markdown: '.md',
  xlsx: '.xlsx',
  csv: '-tables.zip',
  json: '.json',
  claimReview: '-claimreview.zip',
  everything: '.zip',
} as const

/** Makes a report's file; without an organisation there are no claim pages, and the answer says so. */
export async function makeExport(
  { desk, options, language, format, logo }: ExportRequest,
  onProgress?: (progress: ExportProgress) => void,
): Promise<ExportAnswer> {
  const words = wordsFor(language)
  const report = buildReport(desk, options, words)
  if (!report) return { ok: false, code: 'no-such-article' }
  const look = lookFrom(templateOf(desk), logo)
  const wanted = format === 'everything' ? FORMATS : [format]
  const files: ArchiveFile[] = []
  let claimPages: ClaimPagesMade | undefined
  for (const [done, one] of wanted.entries()) {
    onProgress?.({ done, total: wanted.length })
    if (one !== 'claimReview') {
      files.push(...(await filesOf(report, one, look)))
      continue
    }
    const made = claimReviewPages(desk, options, words, look)
    // An archive of everything goes without the pages where nobody is named who publishes them.
    if (!made.ok && format === 'everything') continue
    if (!made.ok) return { ok: false, code: made.error }
    const { pages, index, ...rest } = made.value
    claimPages = { ...rest, pages: pages.length }
    if (pages.length > 0) {
      files.push(...[index, ...pages].map(({ file, html }) => textFile(`claims/${file}`, html)))
    }
  }
  if (format === 'everything') {
    files.push(textFile(REPORT_SCHEMA, `${JSON.stringify(schema, undefined, 2)}\n`))
    files.push(textFile(CHECKSUMS, checksumsOf(files)))
  }
  const isFolder = ['everything', 'csv', 'claimReview'].includes(format)
  const bytes = isFolder ? await zipped(files, report) : files[0]?.bytes
  onProgress?.({ done: wanted.length, total: wanted.length })
  return {
    ok: true,
    file: {
      name: `${fileName(report)}${ENDINGS[format]}`,
      content: new Blob(bytes ? [bytes as Uint8Array<ArrayBuffer>] : [], { type: TYPES[format] }),
      ...(claimPages && { claimPages }),
    },
  }
}

/** The name of a report's files: "fact-check-<first words of the title>". */
function fileName({ title, audience }: Pick<Report, 'title' | 'audience'>): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]+/gu)
  const name = ['fact-check', ...(words ?? []).slice(0, 8)].join('-').slice(0, 80)
  return audience === 'publish' ? name : `${name}-${audience}`
}

function textFile(name: string, text: string): ArchiveFile {
  return { name, bytes: new TextEncoder().encode(text) }
}

async function zipped(files: readonly ArchiveFile[], { facts }: Report): Promise<Uint8Array> {
  const { zipSync } = await import('fflate')
  const entries = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))
  return zipSync(entries, { mtime: facts.madeAt })
}

async function filesOf(
  report: Report,
  format: Exclude<Format, 'claimReview'>,
  look: ReportLook,
): Promise<readonly ArchiveFile[]> {
  switch (format) {
    case 'html':
      return [textFile('report.html', htmlFromReport(report, look))]
    case 'markdown':
      return [textFile('report.md', markdownFromReport(report))]
    case 'json':
      return [textFile('report.json', jsonFromReport(report))]
    case 'csv':
      return csvFromReport(report).map(({ name, text }) => textFile(`tables/${name}`, text))
    case 'docx': {
      const { docxFromReport } = await import('@claimbench/report/docx')
      return [{ name: 'report.docx', bytes: await docxFromReport(report, look) }]
    }
    case 'xlsx': {
      const { xlsxFromReport } = await import('@claimbench/report/xlsx')
      return [{ name: 'report.xlsx', bytes: await xlsxFromReport(report) }]
    }
    default:
      return format satisfies never
  }
}
