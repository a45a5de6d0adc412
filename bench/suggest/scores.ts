// The figures of the table: precision, recall and F1 over labels and over spans.

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** From counts of hits, false alarms and misses. 0 where there is nothing to count. */
export function scoreOf(hits: number, alarms: number, misses: number): Score {
  const precision = hits / (hits + alarms || 1)
  const recall = hits / (hits + misses || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

/** How well yes and no were told apart. */
export function binary(wanted: readonly boolean[], said: readonly boolean[]): Score {
  let [hits, alarms, misses] = [0, 0, 0]
  wanted.forEach((yes, at) => {
    if (yes && said[at]) hits++
    else if (said[at]) alarms++
    else if (yes) misses++
  })
  return scoreOf(hits, alarms, misses)
}

/** The mean F1 over the labels that occur. */
export function macroF1(wanted: readonly string[], said: readonly (string | undefined)[]): number {
  const labels = [...new Set(wanted)]
  const sum = labels
    .map(
      label =>
        binary(
          wanted.map(one => one === label),
          said.map(one => one === label),
        ).f1,
    )
    .reduce((a, b) => a + b, 0)
  return sum / labels.length
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A span counts as found when any span of the other side overlaps it. */
export function overlap(
  wanted: readonly (readonly Stretch[])[],
  said: readonly (readonly Stretch[])[],
): Score {
  let [found, missed, right, wrong] = [0, 0, 0, 0]
  wanted.forEach((gold, at) => {
    const ours = said[at] ?? []
    for (const span of gold)
      if (ours.some(one => meets(one, span))) found++
      else missed++
    for (const span of ours)
      if (gold.some(one => meets(one, span))) right++
      else wrong++
  })
  const precision = right / (right + wrong || 1)
  const recall = found / (found + missed || 1)
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

const meets = (a: Stretch, b: Stretch): boolean => a.start < b.end && b.start < a.end

/** The best value any one threshold reaches, to tell what a fixed threshold loses. */
export function bestAtAnyCut(
  scores: readonly number[],
  valueOf: (said: boolean[]) => number,
): number {
  return Math.max(...[...new Set(scores)].map(cut => valueOf(scores.map(one => one >= cut))))
}
