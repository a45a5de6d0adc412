// A parser of pages makes a piece of its own of every stray `<` and `&` and of every character that is written as
// a reference. A page of a million of them is a tree of a million pieces, and every later look at the tree goes
// through all. Where there are so many, they are set aside before the page is parsed, and put back afterwards.

/** More of them than any page has that was made for people; below, the parser is left alone. */
const MANY = 20_000

// From the private use area: nobody's letters.
const [FIRST_FREE, LAST_FREE] = [0xe000, 0xf8ff]

/** A page that can be parsed, and the way back. */
export interface LightMarks {
  readonly html: string
  /** Words of the parsed page with their marks in place: as many UTF-16 units as before. */
  readonly putBack: (words: string) => string
}

// What begins as a mark of the page does up to its end belongs to it; the rest is text.
const MARK =
  /<\/?[a-z][^>]*>?|<[!?/][^>]*>?|<|&(?:#(?:x([\da-f]{1,6})|(\d{1,7}))|(amp|lt|gt|quot|nbsp));|&(?![a-z#])/gi

/** Sets marks aside that stand in the text, if they are very many. `&lt; & <` are then three letters of nobody. */
export function setMarksAside(html: string): LightMarks {
  const free = hasMany(html) ? freeLetters(html) : undefined
  if (!free) return { html, putBack: words => words }
  const [less, and] = free
  const letterOf = (letter: string) => (letter === '<' ? less : letter === '&' ? and : letter)
  const set = html.replace(MARK, (mark, hex?: string, decimal?: string, name?: string) => {
    if (mark === '<' || mark === '&') return letterOf(mark)
    // Comments and declarations of no kind are nothing to a reader.
    if (mark.startsWith('<')) return /^<\/?[a-z]/i.test(mark) ? mark : ''
    if (name !== undefined) return letterOf(NAMED[name.toLowerCase()] ?? '')
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return isPlain(code) ? letterOf(String.fromCodePoint(code)) : mark
  })
  return { html: set, putBack: words => words.replaceAll(less, '<').replaceAll(and, '&') }
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  nbsp: '\u00a0',
}

/** Numbers that stand for themselves; what the others stand for, the parser knows. */
function isPlain(code: number): boolean {
  return (code > 32 && code < 127) || (code >= 160 && code < 0xd800)
}

function hasMany(html: string): boolean {
  const mark = /<(?![a-z])(?!\/[a-z])|&/gi
  let count = 0
  while (count <= MANY && mark.test(html)) count++
  return count > MANY
}

/** Two letters that the page does not hold; undefined when it holds nearly all there are. */
function freeLetters(html: string): readonly [string, string] | undefined {
  const used = new Set(html.match(/[\ue000-\uf8ff]/g))
  // Written as references, too.
  for (const [, hex, decimal] of html.matchAll(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi))
    used.add(String.fromCharCode(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)))
  const free: string[] = []
  for (let code = FIRST_FREE; code <= LAST_FREE && free.length < 2; code++) {
    const letter = String.fromCharCode(code)
    if (!used.has(letter)) free.push(letter)
  }
  const [less, and] = free
  return less !== undefined && and !== undefined ? [less, and] : undefined
}
