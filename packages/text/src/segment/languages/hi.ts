import type { LanguageTable } from '../language-table.ts'

/** Hindi. */
export const hi: LanguageTable = {
  code: 'hi',
  abbreviations: {
    before: 'डॉ श्री श्रीमती प्रो कु सु पं ले कर्नल एम.ए बी.ए पी एम के एस आर जी डी टी वी एन सी बी जे ए',
  },
  frequent: 'के में की है और से का को पर इस कि यह एक ने हैं भी लिए था',
}
