import type { LanguageTable } from '../language-table.ts'

/** Arabic. */
export const ar: LanguageTable = {
  code: 'ar',
  abbreviations: {
    before: 'د أ م ص ب أ.د د.م ش ج.م.ع هـ',
  },
  saying: 'قال قالت يقول',
  binding: 'في من إلى على عن مع أن إن',
  frequent: 'في من على أن إلى عن التي الذي هذا هذه مع كان كما بعد قال وقد ما لا بين',
}
