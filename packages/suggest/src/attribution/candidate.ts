// A possible cue, with the source beside it and what was seen around it.

import type { CueGroup } from './cue-lexicon.ts'
import type { TokenRange } from './noun-phrase.ts'

export type CueKind = 'verb' | 'passive' | 'according' | 'noun' | 'hearsay' | 'speaker'

/** What was seen around a possible cue. Each name is a feature with a weight. */
export type Evidence = string

export interface Candidate {
  readonly kind: CueKind
  readonly group?: CueGroup
  readonly cue: TokenRange
  /** The token that carries the meaning: the verb, the noun, *according*. */
  readonly at: number
  readonly source?: TokenRange
  /** Whom the source itself has it from: *have heard from a senior official*. */
  readonly relay?: TokenRange
  /** Where what is said begins when it follows, or ends when it goes before. */
  readonly contentAfter: boolean
  readonly evidence: readonly Evidence[]
}
