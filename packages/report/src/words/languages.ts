import { de } from './de.ts'
import { en, type ReportWords } from './en.ts'

/** The languages a report's own words can be in, as BCP 47 tags. */
export const REPORT_LANGUAGES = ['en', 'de'] as const
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number]

const WORDS: Readonly<Record<ReportLanguage, ReportWords>> = { en, de }

/** A report's own words in a language. */
export function wordsFor(language: ReportLanguage): ReportWords {
  return WORDS[language]
}
