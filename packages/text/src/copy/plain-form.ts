// A text in the form in which quotations are compared, with the way back to where each of its
// characters stood. Only what printers and browsers change on their own is evened out: white space,
// the shapes of quotation marks, apostrophes and dashes, ligatures, composition. Letters, case,
// digits and the marks between them stay: they are what a quotation is about.

/** A hyphen at the end of a line: it may belong to the word, or only to the line. */
export const LINE_HYPHEN = '\ue000'

/** A text in its plain form; `places[i]` is where character `i` of it stood in the original. */
export interface PlainForm {
  readonly form: string
  /** One entry more than the form has characters: the last is the end of the original. */
  readonly places: Uint32Array
  readonly hasLineHyphens: boolean
}

/** The plain form of a text. White space at both ends is left out. */
export function plainFormOf(text: string): PlainForm {
  let form = ''
  const places = new Uint32Array(text.length * 3 + 1)
  let hasLineHyphens = false
  const add = (characters: string, at: number) => {
    for (let i = 0; i < characters.length; i++) places[form.length + i] = at
    form += characters
  }

  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    if (/^\s/u.test(cluster)) {
      if (form === '') continue
      if (cluster.includes('\n') && breaksWord(text, index, index + cluster.length)) {
        const at = places[form.length - 1] ?? index
        form = form.slice(0, -1)
        add(LINE_HYPHEN, at)
        hasLineHyphens = true
        continue
      }
      add(' ', index)
      continue
    }
    if (UNSEEN.test(cluster)) continue
    add(SAME_SHAPE.get(cluster) ?? cluster.normalize('NFC'), index)
  }
  if (form.endsWith(' ')) form = form.slice(0, -1)
  places[form.length] = text.length
  return { form, places: places.subarray(0, form.length + 1), hasLineHyphens }
}

// White space as one run; else a character with the marks that belong to it.
const CLUSTER = /\s+|\P{M}\p{M}*|\p{M}+/gu
// Soft hyphens, joiners of no width and marks of direction: nobody sees or says them.

/** A text without what nobody sees or says, but for soft hyphens, which matter at the ends of lines. */
export const unmarked = (text: string) =>
  text.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
const UNSEEN = /^[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

// "num-" at the end of a line and "ber" at the next; not " -", which is a dash.
function breaksWord(text: string, start: number, end: number): boolean {
  return (
    /\p{L}[-\u2010\u00ad]$/u.test(unmarked(text.slice(Math.max(0, start - 8), start))) &&
    /^\p{L}/u.test(unmarked(text.slice(end, end + 8)))
  )
}

const SAME_SHAPE = new Map(
  (
    [
      ['"', '“”„‟«»″＂'],
      ["'", '‘’‚‛‹›′＇'],
      ['-', '‐‑‒–—―−'],
    ] as const
  )
    .flatMap(([plain, shapes]) =>
      Array.from(shapes, (shape): readonly [string, string] => [shape, plain]),
    )
    .concat([
      ['…', '...'],
      ['ﬀ', 'ff'],
      ['ﬁ', 'fi'],
      ['ﬂ', 'fl'],
      ['ﬃ', 'ffi'],
      ['ﬄ', 'ffl'],
      ['ﬅ', 'st'],
      ['ﬆ', 'st'],
    ]),
)
