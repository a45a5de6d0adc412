import type { LanguageTable } from '../language-table.ts'

/** Kazakh. */
export const kk: LanguageTable = {
  code: 'kk',
  abbreviations: {
    before: 'б.з.б б.з т.б проф акад ж жыл м см кг т га ц млрд млн',
    number: '№ жыл б т',
    closing: 'т.б',
  },
  frequent: 'және мен бұл бір үшін деп еді да де',
}
