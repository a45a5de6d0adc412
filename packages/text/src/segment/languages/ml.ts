import type { LanguageTable } from '../language-table.ts'

/** Malayalam. */
export const ml: LanguageTable = {
  code: 'ml',
  abbreviations: {
    before: 'ഡോ മി മിസ് പ്രൊ ശ്രീ കെ പി എം എ വി എസ് ആർ ടി സി ജി എൻ',
  },
  frequent: 'ഈ ഒരു',
}
