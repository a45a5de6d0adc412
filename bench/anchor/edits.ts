// Edits of which the truth is known: every word of the new text remembers the old one it was.

/** A source of chance that gives the same numbers for the same label (xorshift). */
export interface Chance {
  below(count: number): number
  some<T>(items: readonly T[], share: number): Set<T>
}

export function chanceOf(label: string): Chance {
  let state = 2166136261
  for (const letter of label) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  for (let i = 0; i < 10; i++) next()
  return {
    below: count => Math.floor(next() * count),
    some(items, share) {
      const shuffled = items.map(item => [next(), item] as const).sort((a, b) => a[0] - b[0])
      return new Set(
        shuffled.slice(0, Math.max(1, Math.round(share * items.length))).map(([, item]) => item),
      )
    },
  }
}

/** A word with the space behind it; `was` is its place among the old words, -1 for a new one. */
export interface Word {
  readonly text: string
  readonly was: number
}
/** Paragraphs of sentences of words. */
export type Document = readonly (readonly (readonly Word[])[])[]

/** An edit by name: a document and chance in, the changed document out. */
export type Edit = (document: Document, chance: Chance) => Document

const words = (document: Document) => document.flat(2)

const mapWords = (document: Document, change: (word: Word) => readonly Word[]): Document =>
  document
    .map(paragraph =>
      paragraph.map(sentence => sentence.flatMap(change)).filter(sentence => sentence.length > 0),
    )
    .filter(paragraph => paragraph.length > 0)

const editWords =
  (share: number): Edit =>
  (document, chance) => {
    const all = words(document)
    const edited = chance.some(all, share)
    const other = () => (all[chance.below(all.length)]?.text ?? 'else').replace(/[.!?]/g, '')
    return mapWords(document, word => {
      if (!edited.has(word)) return [word]
      const how = chance.below(4)
      if (how === 0) return []
      if (how === 1) return [word, { text: other(), was: -1 }]
      return [{ text: other(), was: -1 }]
    })
  }

const cutSentences =
  (share: number): Edit =>
  (document, chance) => {
    const cut = chance.some(document.flat(), share)
    return document
      .map(paragraph => paragraph.filter(sentence => !cut.has(sentence)))
      .filter(paragraph => paragraph.length > 0)
  }

const moveParagraphs =
  (share: number): Edit =>
  (document, chance) => {
    const moved = chance.some(document, share)
    const rest = document.filter(paragraph => !moved.has(paragraph))
    for (const paragraph of moved) rest.splice(chance.below(rest.length + 1), 0, paragraph)
    return rest
  }

// New paragraphs of the article's own words: known phrases come up in foreign places.
const addParagraphs =
  (share: number): Edit =>
  (document, chance) => {
    const all = words(document)
    const after = chance.some(document, share)
    const invented = () => {
      const made: Word[] = []
      let at = 0
      while (made.length < 30) {
        at = chance.below(2) === 0 ? (at + 1) % all.length : chance.below(all.length)
        made.push({ text: all[at]?.text ?? '', was: -1 })
      }
      return [made]
    }
    return document.flatMap(paragraph =>
      after.has(paragraph) ? [paragraph, invented()] : [paragraph],
    )
  }

export const edits: Readonly<Record<string, readonly Edit[]>> = {
  unchanged: [],
  'copy edit 5 %': [editWords(0.05)],
  'copy edit 15 %': [editWords(0.15)],
  'new paragraphs 20 %': [addParagraphs(0.2)],
  'paragraphs moved 10 %': [moveParagraphs(0.1)],
  'sentences cut 30 %': [cutSentences(0.3)],
  'news update': [cutSentences(0.1), editWords(0.05), addParagraphs(0.1)],
}
