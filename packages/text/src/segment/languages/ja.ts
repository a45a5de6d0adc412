import type { LanguageTable } from '../language-table.ts'

/** Japanese. */
export const ja: LanguageTable = {
  code: 'ja',
  abbreviations: {},
  frequent: 'の に は を',
}
