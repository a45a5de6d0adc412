// The segmenter with every table, as the package's main door hands it out.

import type { LanguageTable } from './language-table.ts'
import { am } from './languages/am.ts'
import { ar } from './languages/ar.ts'
import { bg } from './languages/bg.ts'
import { cs } from './languages/cs.ts'
import { da } from './languages/da.ts'
import { de } from './languages/de.ts'
import { el } from './languages/el.ts'
import { en } from './languages/en.ts'
import { es } from './languages/es.ts'
import { fi } from './languages/fi.ts'
import { fr } from './languages/fr.ts'
import { hi } from './languages/hi.ts'
import { hy } from './languages/hy.ts'
import { it } from './languages/it.ts'
import { ja } from './languages/ja.ts'
import { kk } from './languages/kk.ts'
import { ml } from './languages/ml.ts'
import { nb } from './languages/nb.ts'
import { nl } from './languages/nl.ts'
import { pl } from './languages/pl.ts'
import { pt } from './languages/pt.ts'
import { ru } from './languages/ru.ts'
import { sk } from './languages/sk.ts'
import { sv } from './languages/sv.ts'
import { tr } from './languages/tr.ts'
import { uk } from './languages/uk.ts'
import { zh } from './languages/zh.ts'
import { createSegmenter, type Segmenter } from './segment.ts'

/** All languages that have a table of their own. */
export const everyLanguage: readonly LanguageTable[] = [
  en,
  am,
  ar,
  bg,
  cs,
  da,
  de,
  el,
  es,
  fi,
  fr,
  hi,
  hy,
  it,
  ja,
  kk,
  ml,
  nb,
  nl,
  pl,
  pt,
  ru,
  sk,
  sv,
  tr,
  uk,
  zh,
]

/** A segmenter that knows every language there is a table for. */
export const segmenter: Segmenter = createSegmenter(everyLanguage)

/** Cuts a text into sentences, whatever its language; see {@link Segmenter.segment}. */
export const segment = segmenter.segment

/** The language a text is mostly written in; see {@link Segmenter.detectLanguage}. */
export const detectLanguage = segmenter.detectLanguage
