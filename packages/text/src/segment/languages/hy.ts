import type { LanguageTable } from '../language-table.ts'

/** Armenian. */
export const hy: LanguageTable = {
  code: 'hy',
  abbreviations: {
    before: 'պրոֆ դոկտ տ.տ',
    closing: 'և.այլն',
  },
  frequent: 'է և որ',
  terminators: ':',
}
