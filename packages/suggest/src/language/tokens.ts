// Cuts a sentence into words and marks, and says which of them stand inside quotation marks.

import { classOf, word } from './words.ts'

/** One word, number or mark. Offsets count UTF-16 units from the start of the text. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Bits of `word`; 0 for open classes. */
  readonly bits: number
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Stands between quotation marks. The marks themselves do not. */
  quoted: boolean
  /** What a quotation mark does here. */
  quote: 'opens' | 'closes' | undefined
}

const pattern =
  /(?:\p{L}\.){2,}|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|St|No|Jr|Sr|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Inc|Ltd|Corp|Co|vs)\.|[\p{L}\p{N}\p{M}]+(?:[-'’.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|['’](?:s|m|re|ve|d|ll)\b|``|''|[^\s]/gu
const clitic = /^(.+)(['’](?:s|m|re|ve|d|ll))$/iu

/** The tokens of a text, in order. `quotedBefore` says that a quotation is open where it begins. */
export function tokenize(text: string, quotedBefore = false): Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) {
    const found = match[0]
    const cut = found.length > 2 ? clitic.exec(found) : null
    const stem = cut?.[1]
    if (stem && !/^o$/iu.test(stem)) {
      tokens.push(tokenAt(match.index, stem))
      tokens.push(tokenAt(match.index + stem.length, found.slice(stem.length)))
    } else tokens.push(tokenAt(match.index, found))
  }
  markQuotes(tokens, text, quotedBefore)
  return tokens
}

/** Whether a quotation is still open at the end of these tokens. */
export function endsQuoted(tokens: readonly Token[], quotedBefore = false): boolean {
  let open = quotedBefore
  for (const token of tokens) if (token.quote) open = token.quote === 'opens'
  return open
}

function tokenAt(start: number, text: string): Token {
  const lower = text.toLowerCase().replace(/’/gu, "'")
  const first = text.codePointAt(0) ?? 0
  const kind = first >= 48 && first <= 57 ? 'number' : /^['’]?[\p{L}]/u.test(text) ? 'word' : 'mark'
  return {
    start,
    end: start + text.length,
    text,
    lower,
    kind,
    bits: kind === 'number' ? word.number : classOf(lower),
    capital: kind === 'word' && /^\p{Lu}/u.test(text),
    quoted: false,
    quote: undefined,
  }
}

const opening = new Set(['“', '„', '«', '``'])
const closing = new Set(['”', '»', "''"])

function markQuotes(tokens: Token[], text: string, quotedBefore: boolean): void {
  let open = quotedBefore
  for (const token of tokens) {
    if (opening.has(token.text)) token.quote = 'opens'
    else if (closing.has(token.text)) token.quote = 'closes'
    else if (token.text === '"') token.quote = directionOf(token, text, open)
    if (token.quote) open = token.quote === 'opens'
    else token.quoted = open
  }
}

// A straight mark opens after a space and closes before one; where both or neither hold, it turns
// whatever the state is.
function directionOf(token: Token, text: string, open: boolean): 'opens' | 'closes' {
  const before = text[token.start - 1]
  const after = text[token.end]
  const spaceBefore = before === undefined || /[\s([—–-]/u.test(before)
  const spaceAfter = after === undefined || /[\s.,;:!?)\]—–]/u.test(after)
  if (spaceBefore === spaceAfter) return open ? 'closes' : 'opens'
  return spaceBefore ? 'opens' : 'closes'
}
