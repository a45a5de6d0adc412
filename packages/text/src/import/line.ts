import type { Draft } from './draft.ts'
import { endsSentence, isMostlyLinks, type BoilerplateRule } from './furniture-rules.ts'

/** One draft while its role is being found. */
export interface Line {
  readonly draft: Draft
  readonly words: number
  /** Whether the reader found it outside the article; it can be furniture of a known kind, never text. */
  readonly isOutside: boolean
  kind: Draft['kind']
  rule: BoilerplateRule | undefined
}

/** Whether the line reads like a paragraph of an article and nothing else has claimed it. */
export function isProse({ draft, kind, rule, words, isOutside }: Line, least: number): boolean {
  if (rule !== undefined || isOutside || isMostlyLinks(draft)) return false
  if (kind === 'heading' || kind === 'title' || kind === 'caption') return false
  return (words >= least && endsSentence(draft.text)) || words >= 2 * least
}
