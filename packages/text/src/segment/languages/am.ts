import type { LanguageTable } from '../language-table.ts'

/** Amharic. */
export const am: LanguageTable = {
  code: 'am',
  abbreviations: {
    before: 'ዓ.ም ዶ.ር ፕ.ር ዶር',
  },
  frequent: 'ነው ላይ',
}
