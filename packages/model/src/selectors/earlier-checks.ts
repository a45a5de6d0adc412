// Whether a claim was checked before, elsewhere in the library: by likeness of wording. A person
// decides whether it is the same claim.
import type { Desk } from '../desk/desk.ts'
import type { ClaimId } from '../ids.ts'
import type { ArticleRow } from '../records/article.ts'
import type { ClaimRow } from '../records/claim.ts'
import type { SignOffRow } from '../records/sign-off.ts'
import type { VerdictRow } from '../records/verdict.ts'
import { isSigned, stateOfClaim } from './claim-state.ts'
import { signOffOf } from './claims.ts'

/** A claim of another article that says nearly the same and whose verdict is signed off. */
export interface EarlierMatch {
  readonly claim: ClaimRow
  readonly article: ArticleRow
  readonly signOff: SignOffRow
  readonly verdict: VerdictRow
  /** From 0 to 1: the part that the words of both have in common, rare words counting more. */
  readonly likeness: number
}

/** Claims less alike than this are not offered. */
const LEAST_LIKENESS = 0.5

/**
 * The signed claims of other articles that say nearly what `claim` says, the likest first. Claims
 * whose figures differ are not the same, whatever the words; nor is one offered that was declined.
 * `library` holds every claim with what hangs on it; articles in the bin do not count.
 */
export function earlierChecksOf(claim: ClaimRow, library: Desk): readonly EarlierMatch[] {
  const all = [...library.claims.values()]
  const words = new Map<ClaimId, ReadonlySet<string>>(all.map(one => [one.id, wordsOf(one)]))
  const weightOf = weights([...words.values()])
  const own = wordsOf(claim)
  return all
    .filter(other => other.article !== claim.article && !claim.notReused?.includes(other.id))
    .flatMap(other => {
      const likeness = likenessOf(own, words.get(other.id) ?? new Set(), weightOf)
      return likeness >= LEAST_LIKENESS ? matchFor(library, other, likeness) : []
    })
    .sort((a, b) => b.likeness - a.likeness || (a.claim.id < b.claim.id ? -1 : 1))
}

function matchFor(library: Desk, claim: ClaimRow, likeness: number): readonly EarlierMatch[] {
  const article = library.articles.get(claim.article)
  const signOff = signOffOf(library, claim.id)
  const verdict = signOff && library.verdicts.get(signOff.verdict)
  if (!article || article.binnedAt !== undefined || !verdict) return []
  if (!isSigned(stateOfClaim(library, claim))) return []
  return [{ claim, article, signOff, verdict, likeness }]
}

function wordsOf({ wording }: ClaimRow): ReadonlySet<string> {
  // "10,000" and "10 000" are one figure.
  const text = wording
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=\d)[\s,.](?=\d{3})/gu, '')
  return new Set(text.match(/[\p{L}\p{N}]+/gu))
}

// Inverse document frequency (Spärck Jones 1972), so that "the" weighs next to nothing.
function weights(documents: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>()
  for (const words of documents) {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return word => Math.log(1 + documents.length / (1 + (counts.get(word) ?? 0)))
}

function likenessOf(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  weightOf: (word: string) => number,
): number {
  const [figures, others] = [a, b].map(words => [...words].filter(word => /\d/.test(word)))
  const differ = figures?.length && others?.length && !figures.every(one => others.includes(one))
  if (differ) return 0
  const sum = (words: Iterable<string>) =>
    [...words].reduce((total, word) => total + weightOf(word), 0)
  const common = sum([...a].filter(word => b.has(word)))
  return common === 0 ? 0 : common / (sum(a) + sum(b) - common)
}
