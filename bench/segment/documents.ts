// Texts with known sentence boundaries: our own hard cases, and a folder of further data.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readHardSentences } from '@claimbench/fixtures'
import type { Span } from '@claimbench/text'

/** A text with the sentences it is known to have. */
export interface GoldDocument {
  readonly set: string
  readonly language: string
  /** A case is right or wrong as a whole; a document is scored by its boundaries. */
  readonly kind: 'doc' | 'case'
  readonly text: string
  readonly answers: readonly (readonly Span[])[]
}

/** The hard cases of our own. */
export function ownDocuments(): GoldDocument[] {
  return readHardSentences()
    .filter(({ flags }) => flags.length === 0)
    .map(({ language, text, answers }) => ({
      set: 'hard news (ours)',
      language,
      kind: 'case',
      text,
      answers: answers.map(sentences => spansOf(text, sentences)),
    }))
}

function spansOf(text: string, sentences: readonly string[]): Span[] {
  let from = 0
  return sentences.map(sentence => {
    const start = text.indexOf(sentence, from)
    from = start + sentence.length
    return { start, end: from }
  })
}

interface Row {
  readonly set: string
  readonly lang: string
  readonly kind: 'doc' | 'case'
  readonly text: string
  readonly boundaries: readonly (readonly [number, number])[]
  readonly alts?: Row['boundaries'][]
}

/**
 * The documents of a folder, or of its folder `segmentation`: files *.jsonl with a `{ set, lang,
 * kind, text, boundaries: [[start, end], …], alts? }` on each line, offsets in UTF-16 units.
 */
export function documentsIn(folder: string): GoldDocument[] {
  const inner = join(folder, 'segmentation')
  const place = existsSync(inner) ? inner : folder
  return readdirSync(place)
    .filter(name => name.endsWith('.jsonl'))
    .flatMap(name => readFileSync(join(place, name), 'utf8').split('\n'))
    .filter(line => line !== '')
    .map(line => {
      const row = JSON.parse(line) as Row // the format is the caller's promise; a benchmark may throw
      const answers = [row.boundaries, ...(row.alts ?? [])]
      return {
        set: row.set,
        language: row.lang,
        kind: row.kind,
        text: row.text,
        answers: answers.map(spans => spans.map(([start, end]) => ({ start, end }))),
      }
    })
}
