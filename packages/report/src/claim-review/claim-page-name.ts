import type { ClaimFacts } from '../facts/facts.ts'

const MOST_WORDS = 8
const TAIL = 12

/**
 * The name of a claim's page: the first words of its quote and the end of its id, in lower-case
 * letters, digits and hyphens. Both never change, so that a published address never does; ids made
 * apart differ at their end, so that two claims never share a page.
 */
export function claimPageName({ quote, id }: Pick<ClaimFacts, 'quote' | 'id'>): string {
  const words = plainWords(quote).slice(0, MOST_WORDS)
  const tail = plainWords(id).join('').slice(-TAIL)
  return [...words, tail].join('-').slice(-100).replace(/^-+/, '') || 'claim'
}

// "Größtenteils richtig, 40 %" -> ["grosstenteils", "richtig", "40"]
function plainWords(text: string): readonly string[] {
  return (
    text
      .replaceAll('ß', 'ss')
      .normalize('NFKD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  )
}
