// Files made of a report. The libraries of Word, spreadsheets and zip are loaded when first wanted.
import type { Desk } from '@claimbench/model'
import {
  claimReviewPages,
  type ClaimReviewSet,
  csvFromReport,
  htmlFromReport,
  jsonFromReport,
  markdownFromReport,
  type Report,
  type ReportLanguage,
  type ReportOptions,
  wordsFor,
} from '@claimbench/report'

/** The formats of a report that are one file each. */
export const FORMATS = ['html', 'docx', 'markdown', 'xlsx', 'csv', 'json'] as const
export type Format = (typeof FORMATS)[number]

export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: BlobPart
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A report as a file with its name. */
export async function exportedFile(report: Report, format: Format): Promise<ExportedFile> {
  const name = fileName(report)
  switch (format) {
    case 'html':
      return { name: `${name}.html`, mediaType: 'text/html', content: htmlFromReport(report) }
    case 'markdown':
      return {
        name: `${name}.md`,
        mediaType: 'text/markdown',
        content: markdownFromReport(report),
      }
    case 'docx': {
      const { docxFromReport } = await import('@claimbench/report/docx')
      return { name: `${name}.docx`, mediaType: WORD, content: await docxFromReport(report) }
    }
    case 'xlsx': {
      const { xlsxFromReport } = await import('@claimbench/report/xlsx')
      return { name: `${name}.xlsx`, mediaType: WORKBOOK, content: await xlsxFromReport(report) }
    }
    case 'json':
      return {
        name: `${name}.json`,
        mediaType: 'application/json',
        content: jsonFromReport(report),
      }
    case 'csv': {
      const files = csvFromReport(report).map(file => [file.name, file.text] as const)
      return {
        name: `${name}-tables.zip`,
        mediaType: 'application/zip',
        content: await zipped(files, report),
      }
    }
    default:
      return format satisfies never
  }
}

/** The pages of the signed claims with their index; undefined when there can be none. */
export async function claimReviewFiles(
  desk: Desk,
  options: ReportOptions,
  report: Report,
  language: ReportLanguage,
): Promise<
  { readonly name: string; readonly content: BlobPart; readonly set: ClaimReviewSet } | undefined
> {
  const made = claimReviewPages(desk, options, wordsFor(language))
  if (!made.ok) return undefined
  const { pages, index } = made.value
  const files = [index, ...pages].map(({ file, html }) => [file, html] as const)
  return {
    name: `${fileName(report)}-claimreview.zip`,
    content: await zipped(files, report),
    set: made.value,
  }
}

/** The name of a report's files: "fact-check-<first words of the title>". */
export function fileName({ title, audience }: Pick<Report, 'title' | 'audience'>): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]+/gu)
  const name = ['fact-check', ...(words ?? []).slice(0, 8)].join('-').slice(0, 80)
  return audience === 'publish' ? name : `${name}-${audience}`
}

async function zipped(
  files: readonly (readonly [string, string])[],
  { facts }: Report,
): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate')
  const entries = files.map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync(Object.fromEntries(entries), { mtime: facts.madeAt })
}
