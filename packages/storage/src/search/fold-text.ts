// Texts and questions are compared without case, accents and the shape of quotation marks, in such a way
// that every UTF-16 offset stays where it was.

const QUOTES: Readonly<Record<string, string>> = { '’': "'", '‘': "'", ʼ: "'" }
const MARKS = /\p{M}+/gu

/** The text in lower case without accents, of the same length in UTF-16 code units. */
export function foldText(text: string): string {
  let folded = ''
  let from = 0
  // What is plain ASCII is folded by the engine, piece by piece; the rest character by character.
  for (const { index, 0: found } of text.matchAll(/[^\0-\x7f]+/g)) {
    folded += text.slice(from, index).toLowerCase()
    for (const character of found) folded += foldCharacter(character)
    from = index + found.length
  }
  return folded + text.slice(from).toLowerCase()
}

const known = new Map<string, string>()

function foldCharacter(character: string): string {
  const found = known.get(character)
  if (found !== undefined) return found
  const bare = character.normalize('NFD').replaceAll(MARKS, '').toLowerCase()
  const folded = QUOTES[character] ?? (bare.length === character.length ? bare : character)
  known.set(character, folded)
  return folded
}
