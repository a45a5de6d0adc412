import type { Block } from '../blocks.ts'
import type { Span } from '../span.ts'

// Opening and closing marks of one pair; straight quotation marks close themselves.
const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['„', '”'],
  ['«', '»'],
  ['»', '«'],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['"', '"'],
  ['‘', '’'],
  ['‚', '‘'],
  ["'", "'"],
]
// These are apostrophes as well: whether one opens or closes is told by what stands around it.
const ALSO_APOSTROPHES = /['’‘]/
const FEWEST_WORDS = 4

/**
 * The quotations of at least four words in the article's own blocks, marks included, in order. Shorter
 * ones are mostly titles and scare quotes. A block that is a quotation as a whole counts as one, as
 * does a speech that runs on over paragraphs, each with an opening mark and only the last one closed.
 */
export function findQuotations(text: string, blocks: readonly Block[]): Span[] {
  const found: Span[] = []
  let open: Opening | undefined
  for (const { kind, start, end, boilerplate } of blocks) {
    if (boilerplate !== undefined) continue
    const words = text.slice(start, end)
    if (open && !words.startsWith(open.mark)) open = undefined
    if (kind === 'quote' && !open) {
      found.push({ start, end })
      continue
    }
    const inside = quotationsIn(words, start)
    const [first] = inside.closed
    if (open && first?.start === start) {
      found.push({ start: open.start, end: first.end }, ...inside.closed.slice(1))
      open = inside.open
    } else {
      found.push(...inside.closed)
      // A paragraph of a speech that is not closed in it: the speech goes on.
      open = inside.open && { ...inside.open, start: open?.start ?? inside.open.start }
    }
  }
  return found.filter(span => isLong(text.slice(span.start + 1, span.end - 1)))
}

interface Opening {
  readonly mark: string
  readonly start: number
}

/** The quotations of a block, short ones too, and a mark that opens one and is not closed in it. */
function quotationsIn(
  text: string,
  offset: number,
): { readonly closed: readonly Span[]; readonly open: Opening | undefined } {
  const closed: Span[] = []
  let open: Opening | undefined
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (!opens(text, at)) continue
    const ends = PAIRS.filter(([first]) => first === mark).map(([, last]) =>
      closingAfter(text, at, last),
    )
    const end = Math.min(...ends.filter(one => one > at))
    if (!Number.isFinite(end)) {
      if (!ALSO_APOSTROPHES.test(mark)) open ??= { mark, start: offset + at }
      continue
    }
    closed.push({ start: offset + at, end: offset + end + 1 })
    at = end
    open = undefined
  }
  return { closed, open }
}

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at)
  if (!PAIRS.some(([open]) => open === mark)) return false
  // An apostrophe stands at a letter's back: "the keeper's", "the keepers' hut"; `'90s` opens nothing.
  if (!ALSO_APOSTROPHES.test(mark)) return true
  return /^$|[\s([—–-]/.test(text.charAt(at - 1)) && /[\p{Lu}\p{Ll}…]/u.test(text.charAt(at + 1))
}

/** Where a mark closes what was opened; -1 where it does not. */
function closingAfter(text: string, opened: number, mark: string): number {
  if (!ALSO_APOSTROPHES.test(mark)) return text.indexOf(mark, opened + 1)
  let behindWord = -1
  for (let at = text.indexOf(mark, opened + 1); at > 0; at = text.indexOf(mark, at + 1)) {
    if (/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) continue
    // Speech ends in punctuation; "the keepers' hut" does not end it.
    if (/[.,!?…;:]/.test(text.charAt(at - 1))) return at
    if (behindWord < 0) behindWord = at
    // A new sentence before any such mark: what was quoted was a phrase.
    if (/[.!?]\s/.test(text.slice(behindWord, at))) break
  }
  return behindWord
}

const isLong = (words: string) =>
  words.split(/\s+/).length >= FEWEST_WORDS || /[\p{Script=Han}\p{Script=Hiragana}]{8}/u.test(words)
