/** A marked stretch: `end` is the first place after it. Stretches of different labels never match. */
export interface LabelledSpan {
  readonly start: number
  readonly end: number
  readonly label?: string | number
}

/** When two spans of the same label are the same find. */
export type SpanMatch =
  /** The same start and the same end. */
  | 'exact'
  /** At least one place in common. */
  | 'overlap'

export interface SpanScore {
  /** Of the spans answered, the share that matches one of the key; 1 when none was answered. */
  readonly precision: number
  /** Of the key's spans, the share that was found; 1 when the key has none. */
  readonly recall: number
  /** 2 · matched / (key + answered); 1 when both have none. */
  readonly f1: number
  readonly matched: number
  readonly key: number
  readonly answered: number
}

/**
 * How well spans were found. Each span matches at most one other: one long span over three of
 * the key's finds one of them. The most matches that can be had are taken.
 *
 * F1 = 2 · matched / (key + answered). All figures 0 to 1; F1 is symmetric.
 * Source: exact as in CoNLL-2003 (Tjong Kim Sang and De Meulder); overlap after Breck, Choi and
 * Cardie 2007, IJCAI, one to one.
 */
export function spanF1(
  key: readonly LabelledSpan[],
  answered: readonly LabelledSpan[],
  match: SpanMatch = 'exact',
): SpanScore {
  return scoreOfCounts(matchedSpans(key, answered, match), key.length, answered.length)
}

/** The score of counts that were pooled, say over sentences. */
export function scoreOfCounts(matched: number, key: number, answered: number): SpanScore {
  return {
    precision: answered > 0 ? matched / answered : 1,
    recall: key > 0 ? matched / key : 1,
    f1: key + answered > 0 ? (2 * matched) / (key + answered) : 1,
    matched,
    key,
    answered,
  }
}

/** How many spans can be paired one to one (augmenting paths, Kuhn 1955). */
function matchedSpans(
  key: readonly LabelledSpan[],
  answered: readonly LabelledSpan[],
  match: SpanMatch,
): number {
  const matches = match === 'exact' ? isSame : overlap
  const ownerOf = new Map<number, number>()
  const claim = (span: number, tried: Set<number>): boolean => {
    for (const [candidate, answer] of answered.entries()) {
      const wanted = key[span]
      if (!wanted || tried.has(candidate) || !matches(wanted, answer)) continue
      tried.add(candidate)
      const owner = ownerOf.get(candidate)
      if (owner === undefined || claim(owner, tried)) {
        ownerOf.set(candidate, span)
        return true
      }
    }
    return false
  }
  return key.filter((_, span) => claim(span, new Set())).length
}

function isSame(a: LabelledSpan, b: LabelledSpan): boolean {
  return a.label === b.label && a.start === b.start && a.end === b.end
}

function overlap(a: LabelledSpan, b: LabelledSpan): boolean {
  return a.label === b.label && (isSame(a, b) || (a.start < b.end && b.start < a.end))
}
