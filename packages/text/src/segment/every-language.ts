// The segmenter with every table, as the package's main door hands it out.

import { en } from './languages/en.ts'
import type { LanguageTable } from './language-table.ts'
import { createSegmenter } from './segment.ts'

/** All languages that have a table of their own. */
export const everyLanguage: readonly LanguageTable[] = [en]

/** A segmenter that knows every language there is a table for; see {@link createSegmenter}. */
export const { segment, detectLanguage } = createSegmenter(everyLanguage)
