// The door: a segmenter is made of language tables and turns a text into sentences.

import type { Block } from '../blocks.ts'
import { createDetector } from './detect-language.ts'
import { eachBlock } from './find-blocks.ts'
import { compileLanguage, type Language, type LanguageTable } from './language-table.ts'
import { mergeSpans } from './ranges.ts'
import { Reading } from './reading.ts'
import type { SegmentOptions, Sentence } from './sentence.ts'
import { type Segmentation, splitBlocks } from './segmentation.ts'
import { type Rules, splitBlock } from './split-block.ts'

/** Changes whenever the same text and options could give other boundaries. */
export const segmenterVersion = '2'

/** Sentence segmentation with the tables it was made of. */
export interface Segmenter {
  /**
   * Cuts `text` into sentences: in order, never overlapping, each inside one block, without the
   * white space around them, and together covering every character that is not white space. Offsets
   * count UTF-16 units. Takes time linear in the length of the text, whatever it holds.
   */
  segment(text: string, options?: SegmentOptions): Sentence[]
  /** As `segment`, with the blocks, and in a form that `update` can start from. */
  analyse(text: string, options?: SegmentOptions): Segmentation
  /**
   * What `analyse(text, options)` returns, taking over from `previous` the sentences of the blocks
   * that an edit or a changed option left alone.
   */
  update(previous: Segmentation, text: string, options?: SegmentOptions): Segmentation
  /** The BCP 47 tag of the language `text` is mostly written in; `und` when nothing speaks for any. */
  detectLanguage(text: string): string
}

/** So many languages, each list of the reviewer's own words one more, are kept compiled. */
const MOST_LANGUAGES = 40

/** What is known of a language without a table. */
const FALLBACK: LanguageTable = { code: 'und', abbreviations: {} }

/** Makes a segmenter that knows the given languages; others get rules by script. */
export function createSegmenter(tables: readonly LanguageTable[]): Segmenter {
  const tableByCode = new Map(tables.map(table => [table.code, table]))
  const detectLanguage = createDetector(tables)
  // The same words of the reviewer give the same object, by which `update` knows the rules again.
  const languages = new Map<string, Language>()

  function languageFor(text: string, options: SegmentOptions): Language {
    const code = (options.language ?? detectLanguage(text)).toLowerCase().split(/[-_]/)[0] ?? 'und'
    const table = tableByCode.get(code) ?? FALLBACK
    const own = options.abbreviations ?? []
    const key = [table.code, ...own].join('\n')
    const known = languages.get(key)
    if (known) return known
    if (languages.size > MOST_LANGUAGES) languages.clear()
    const language = compileLanguage(table, own)
    languages.set(key, language)
    return language
  }

  function rulesFor(text: string, options: SegmentOptions): Rules {
    const language = languageFor(text, options)
    const keepWhole = mergeSpans(options.keepWhole ?? [])
    return { language, keepWhole, inlineLists: options.inlineLists ?? false }
  }

  /** Shows the given blocks to `visit`, or those that are found. */
  function visitBlocks(
    reading: Reading,
    { blocks, shortLines = false }: SegmentOptions,
    { language, keepWhole }: Rules,
    visit: (block: Block) => void,
  ): void {
    if (blocks) for (const block of withGaps(reading.text, blocks)) visit(block)
    else eachBlock(reading, language, { shortLines, keepWhole }, visit)
  }

  function analyse(text: string, options: SegmentOptions, previous?: Segmentation): Segmentation {
    const rules = rulesFor(text, options)
    const reading = new Reading(text, rules.language.terminators)
    const found: Block[] = []
    visitBlocks(reading, options, rules, block => found.push(block))
    const blocks = splitBlocks(reading, found, rules, previous)
    return { version: segmenterVersion, text, language: rules.language.code, blocks, rules }
  }

  return {
    detectLanguage,
    analyse: (text, options = {}) => analyse(text, options),
    update: (previous, text, options = {}) => analyse(text, options, previous),
    segment(text, options = {}) {
      const rules = rulesFor(text, options)
      const reading = new Reading(text, rules.language.terminators)
      const sentences: Sentence[] = []
      visitBlocks(reading, options, rules, block => splitBlock(reading, block, rules, sentences))
      const last = sentences.at(-1)
      if (last) sentences[sentences.length - 1] = { ...last, reason: 'text-end' }
      return sentences
    },
  }
}

/** The blocks with the stretches between them as paragraphs, so that no text is left out. */
function withGaps(text: string, blocks: readonly Block[]): Block[] {
  const all: Block[] = []
  const addGap = (start: number, end: number) => {
    if (text.slice(start, end).trim() !== '') all.push({ kind: 'paragraph', start, end })
  }
  let at = 0
  for (const block of blocks) {
    const start = Math.max(at, block.start)
    const end = Math.min(block.end, text.length)
    if (start > at) addGap(at, start)
    if (end > start) all.push({ ...block, start, end })
    at = Math.max(at, end)
  }
  if (at < text.length) addGap(at, text.length)
  return all
}
