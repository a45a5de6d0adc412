import type { LanguageTable } from '../language-table.ts'

/** Chinese. */
export const zh: LanguageTable = {
  code: 'zh',
  abbreviations: {},
  frequent: '的 是 在 了',
}
