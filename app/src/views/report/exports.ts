// Files made of a report. What makes them is loaded when the first one is wanted.
import type { Desk } from '@claimbench/model'
import type { ClaimReviewSet, Report, ReportLanguage, ReportOptions } from '@claimbench/report'

/** The formats of a report that are one file each. */
export const FORMATS = ['html', 'markdown', 'csv', 'json'] as const
export type Format = (typeof FORMATS)[number]

export interface ExportedFile {
  readonly name: string
  readonly mediaType: string
  readonly content: BlobPart
}

/** A report as a file with its name. */
export async function exportedFile(report: Report, format: Format): Promise<ExportedFile> {
  const made = await import('@claimbench/report')
  const name = fileName(report)
  switch (format) {
    case 'html':
      return { name: `${name}.html`, mediaType: 'text/html', content: made.htmlFromReport(report) }
    case 'markdown':
      return {
        name: `${name}.md`,
        mediaType: 'text/markdown',
        content: made.markdownFromReport(report),
      }
    case 'json':
      return {
        name: `${name}.json`,
        mediaType: 'application/json',
        content: made.jsonFromReport(report),
      }
    case 'csv': {
      const files = made.csvFromReport(report).map(file => [file.name, file.text] as const)
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
  const { claimReviewPages, wordsFor } = await import('@claimbench/report')
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
