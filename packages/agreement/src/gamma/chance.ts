// What annotators would mark who shared nothing but their habits.
import { randomIndex, randomNormal, type Random } from '../random.ts'
import type { SpanUnit } from '../spans/unit.ts'
import type { Continuum } from './best-alignment.ts'

/** Draws what annotators without any common ground would mark. */
export type ChanceModel = (continuum: Continuum, random: Random) => Continuum

/**
 * Each annotator marks about as many units, as long, as far apart and as often of each category as
 * the real ones do on the whole: normal draws with the mean and deviation of the real figures.
 * Source: Titeux and Riad 2021, Journal of Open Source Software 6(62):2989 (pygamma-agreement).
 */
export const statisticalChance: ChanceModel = (continuum, random) => {
  const byAnnotator = unitsByAnnotator(continuum)
  const counts = momentsOf(byAnnotator.map(units => units.length))
  const gaps = momentsOf([0, ...byAnnotator.flatMap(gapsOf)])
  const marked = byAnnotator.flat()
  const lengths = momentsOf(marked.map(unit => unit.end - unit.start))

  const units: SpanUnit[] = []
  for (const annotator of byAnnotator.keys()) {
    const drawn = Math.abs(Math.trunc(randomNormal(random, counts.mean, counts.deviation)))
    let place = 0
    for (let left = units.length > 0 ? drawn : Math.max(1, drawn); left > 0; left -= 1) {
      const start = place + randomNormal(random, gaps.mean, gaps.deviation)
      const end = start + Math.abs(randomNormal(random, lengths.mean, lengths.deviation))
      const like = marked[randomIndex(random, marked.length)]
      units.push({ ...like, annotator, start, end })
      place = end
    }
  }
  return { units, annotators: [...byAnnotator.keys()], params: continuum.params ?? {} }
}

/**
 * Each annotator marks what one of the real ones did, but everything moved along the text by a
 * random distance, what falls off the end coming in at the beginning.
 * Source: Mathet, Widlöcher and Métivier 2015, section 5.2.
 */
export const shuffledChance: ChanceModel = (continuum, random) => {
  const byAnnotator = unitsByAnnotator(continuum)
  const first = Math.min(...continuum.units.map(unit => unit.start))
  const length = Math.max(...continuum.units.map(unit => unit.end)) - first
  const least = momentsOf(byAnnotator.flat().map(unit => unit.end - unit.start)).mean / 2

  const moves: number[] = []
  const units = byAnnotator.flatMap((_, annotator) => {
    const by = moveApart(moves, length, least, random)
    moves.push(by)
    return (byAnnotator[randomIndex(random, byAnnotator.length)] ?? []).map(unit => {
      const start = first + ((unit.start - first + by) % length)
      return { ...unit, annotator, start, end: start + unit.end - unit.start }
    })
  })
  return { units, annotators: [...byAnnotator.keys()], params: continuum.params ?? {} }
}

// In an order that neither the annotators' names nor that of the list change: the same seed gives
// the same continuum however the units are listed.
function unitsByAnnotator({ units, annotators = [] }: Continuum): SpanUnit[][] {
  const byName = new Map(annotators.map((name): [string | number, SpanUnit[]] => [name, []]))
  for (const unit of units)
    byName.set(unit.annotator, [...(byName.get(unit.annotator) ?? []), unit])
  const inOrder = [...byName.values()].map(units =>
    units
      .map(unit => ({ unit, key: `${unit.category ?? ''}` }))
      .sort((a, b) => startsFirst(a.unit, b.unit) || (a.key < b.key ? -1 : 1))
      .map(({ unit }) => unit),
  )
  return inOrder
    .map(units => ({
      units,
      key: JSON.stringify(units.map(unit => [unit.start, unit.end, unit.category])),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ units }) => units)
}

function startsFirst(a: SpanUnit, b: SpanUnit): number {
  return a.start - b.start || a.end - b.end
}

/** What lies between an annotator's units, and before the first; below 0 where units overlap. */
function gapsOf(units: readonly SpanUnit[]): number[] {
  return units.flatMap((unit, i) => {
    const before = units[i - 1]
    if (before) return [unit.start - before.end]
    return unit.start > 0 ? [unit.start] : []
  })
}

/** A move that differs from all others by at least `least`, where a few draws find one. */
function moveApart(
  moves: readonly number[],
  length: number,
  least: number,
  random: Random,
): number {
  let move = random() * length
  for (let draw = 0; draw < 100; draw += 1) {
    const isApart = moves.every(other => {
      const apart = Math.abs(other - move)
      return Math.min(apart, length - apart) >= least
    })
    if (isApart) return move
    move = random() * length
  }
  return move
}

function momentsOf(values: readonly number[]): {
  readonly mean: number
  readonly deviation: number
} {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return { mean, deviation: Math.sqrt(variance) }
}
