import { LINE_HYPHEN } from './plain-form.ts'

/**
 * The source of a pattern for words in their plain form, wherever lines were broken in the text:
 * between two letters a hyphen that ended a line may stand; a hyphen of the words may be one.
 */
export function overLineEnds(words: string): string {
  let pattern = ''
  let before = ''
  for (const character of words) {
    if (/\p{L}/u.test(before) && /\p{L}/u.test(character)) pattern += `${LINE_HYPHEN}?`
    pattern += character === '-' ? `[-${LINE_HYPHEN}]` : escaped(character)
    before = character
  }
  return pattern
}

const escaped = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
