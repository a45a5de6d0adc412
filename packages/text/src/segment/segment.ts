// The door: a segmenter is made of language tables and turns a text into sentences.

import type { Block } from '../blocks.ts'
import type { Span } from '../span.ts'
import { createDetector } from './detect-language.ts'
import { findBlocks } from './find-blocks.ts'
import { compileLanguage, type Language, type LanguageTable } from './language-table.ts'
import type { SegmentOptions, Sentence } from './sentence.ts'
import { splitBlock } from './split-block.ts'

/** Changes whenever the same text and options could give other boundaries. */
export const segmenterVersion = '1'

/** Sentence segmentation with the tables it was made of. */
export interface Segmenter {
  /**
   * Cuts `text` into sentences: in order, never overlapping, each inside one block, without the
   * white space around them, and together covering every character that is not white space. Offsets
   * count UTF-16 units. Takes time linear in the length of the text, whatever it holds.
   */
  segment(text: string, options?: SegmentOptions): Sentence[]
  /** The BCP 47 tag of the language `text` is mostly written in; `und` when nothing speaks for any. */
  detectLanguage(text: string): string
}

/** Makes a segmenter that knows the given languages; others get rules by script. */
export function createSegmenter(tables: readonly LanguageTable[]): Segmenter {
  const languages = new Map(tables.map(table => [table.code, compileLanguage(table)]))
  const detectLanguage = createDetector([...languages.values()])
  const fallback = compileLanguage({ code: 'und', abbreviations: {} })

  function languageFor(text: string, options: SegmentOptions): Language {
    const code = (options.language ?? detectLanguage(text)).toLowerCase().split(/[-_]/)[0] ?? 'und'
    const known = languages.get(code) ?? fallback
    if (!options.abbreviations?.length) return known
    const table = tables.find(candidate => candidate.code === code)
    return compileLanguage(table ?? { code, abbreviations: {} }, options.abbreviations)
  }

  return {
    detectLanguage,
    segment(text, options = {}) {
      const language = languageFor(text, options)
      const keepWhole = mergeSpans(options.keepWhole ?? [])
      const blocks = options.blocks
        ? withGaps(text, options.blocks)
        : findBlocks(text, language, { shortLines: options.shortLines ?? false, keepWhole })
      const rules = { language, keepWhole, inlineLists: options.inlineLists ?? false }
      const sentences: Sentence[] = []
      for (const block of blocks) splitBlock(text, block, rules, sentences)
      const last = sentences.at(-1)
      if (last) sentences[sentences.length - 1] = { ...last, reason: 'text-end' }
      return sentences
    },
  }
}

/** The blocks with the stretches between them as paragraphs, so that no text is left out. */
function withGaps(text: string, blocks: readonly Block[]): Span[] {
  const all: Span[] = []
  let at = 0
  for (const block of blocks) {
    if (block.start > at) all.push({ start: at, end: block.start })
    all.push({ start: Math.max(at, block.start), end: Math.min(block.end, text.length) })
    at = Math.max(at, block.end)
  }
  if (at < text.length) all.push({ start: at, end: text.length })
  return all
}

/** The spans in order, those that overlap joined into one. */
function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else if (end > start) merged.push({ start, end })
  }
  return merged
}
