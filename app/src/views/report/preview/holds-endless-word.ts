import { hasEndlessWord } from '@claimbench/text'

/** Whether any text in a part of a document holds a word without end. */
export function holdsEndlessWord(part: unknown): boolean {
  if (typeof part === 'string') return hasEndlessWord(part)
  if (typeof part !== 'object' || part === null) return false
  return Object.values(part).some(holdsEndlessWord)
}
