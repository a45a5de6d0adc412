// Makes the files of a round-up. Runs in the worker, as those of a single report do.
import {
  csvFromRoundUp,
  htmlFromRoundUp,
  lookFrom,
  markdownFromReport,
  type ReportFacts,
  type ReportLanguage,
  type ReportTemplate,
  roundUpFrom,
  type RoundUpOptions,
  wordsFor,
} from '@claimbench/report'

/** The formats of a round-up, in the order in which they are offered. */
export const ROUND_UP_FORMATS = ['html', 'docx', 'markdown', 'csv'] as const
export type RoundUpFormat = (typeof ROUND_UP_FORMATS)[number]

export interface RoundUpRequest {
  readonly reports: readonly ReportFacts[]
  readonly options: RoundUpOptions
  readonly language: ReportLanguage
  readonly format: RoundUpFormat
  readonly template: ReportTemplate
  /** The bytes of the template's logo, where they are at hand. */
  readonly logo?: Uint8Array
}

/** The file of a round-up with its name. */
export async function makeRoundUp({
  reports,
  options,
  language,
  format,
  template,
  logo,
}: RoundUpRequest): Promise<{ readonly name: string; readonly content: Blob }> {
  const roundUp = roundUpFrom(reports, options, wordsFor(language))
  const look = lookFrom(template, logo)
  const name = `round-up-${options.at.slice(0, 10)}`
  switch (format) {
    case 'html':
      return {
        name: `${name}.html`,
        content: new Blob([htmlFromRoundUp(roundUp, look)], { type: 'text/html' }),
      }
    case 'markdown':
      return {
        name: `${name}.md`,
        content: new Blob([markdownFromReport(roundUp)], { type: 'text/markdown' }),
      }
    case 'docx': {
      const { docxFromReport } = await import('@claimbench/report/docx')
      const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
      return {
        name: `${name}.docx`,
        content: new Blob([await docxFromReport(roundUp, look)], { type }),
      }
    }
    case 'csv': {
      const { strToU8, zipSync } = await import('fflate')
      const files = csvFromRoundUp(roundUp).map(file => [file.name, strToU8(file.text)] as const)
      const bytes = zipSync(Object.fromEntries(files), { mtime: options.at })
      return {
        name: `${name}-tables.zip`,
        content: new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' }),
      }
    }
    default:
      return format satisfies never
  }
}
