import type { SpanUnit } from './unit.ts'

/** A marked stretch in short: [start, length, coder, category]. */
export type UnitTuple = readonly [
  start: number,
  length: number,
  rater: string | number,
  category: string | number,
]

/** What coders marked in one continuum, such as a text of `length` characters. */
export interface Unitizing {
  /** Where the continuum begins; 0 unless given. */
  readonly begin?: number
  /** How long the continuum is, in the least steps a boundary can move by. */
  readonly length: number
  readonly units: readonly (UnitTuple | SpanUnit)[]
  /** How many coders there were, if some of them marked nothing; else those with units. */
  readonly raters?: number
}

/**
 * Krippendorff's α_U: do coders mark the same stretches, at the same places, as the same thing?
 *
 * α_U = 1 − Σ_c D_oc / Σ_c D_ec over categories c, or of one `category` alone.
 * D_oc: over ordered pairs of coders, units that overlap differ by the squares of the differences of
 * their starts and of their ends; a unit that lies wholly in a gap of the other coder differs by its
 * length squared; all divided by m (m − 1) L².
 * D_ec = (2/L) Σ_units b [ (N_c − 1)(2b³ − 3b² + b)/3 + b² Σ_{gaps g ≥ b} (g − b + 1) ]
 *        / (mL (mL − 1) − Σ b (b − 1)), b the unit's length, N_c the number of units of c.
 *
 * Range below 1; 1 is full agreement, 0 what chance gives; undefined without any unit. Throws a
 * RangeError for units outside the continuum, without length, for units of one coder and category
 * that overlap, and for fewer than two coders.
 * Source: Krippendorff 1995, Sociological Methodology 25:47-76; 2004, Content Analysis, 2nd ed.,
 * 251-256.
 */
export function unitizedAlpha(
  unitizing: Unitizing,
  category?: string | number,
): number | undefined {
  const { begin = 0, length, units } = unitizing
  const marks = units.map(markOf)
  const coders = codersOf(marks, unitizing.raters)
  const categories = category === undefined ? new Set(marks.map(mark => mark.category)) : [category]

  let observed = 0
  let expected = 0
  for (const category of categories) {
    const sections = coders.map(coder =>
      sectionsOf(
        marks.filter(mark => mark.coder === coder && mark.category === category),
        begin,
        length,
      ),
    )
    observed += observedDisagreement(sections, length)
    expected += expectedDisagreement(sections, length)
  }
  return expected > 0 ? 1 - observed / expected : undefined
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly coder: string | number
  readonly category: string | number
}

/** A unit, or the gap between two units, of one coder. */
interface Section {
  readonly start: number
  readonly end: number
  readonly isUnit: boolean
}

function markOf(unit: UnitTuple | SpanUnit): Mark {
  if ('start' in unit) {
    const { start, end, annotator, category = '' } = unit
    return { start, end, coder: annotator, category }
  }
  const [start, length, coder, category] = unit
  return { start, end: start + length, coder, category }
}

function codersOf(marks: readonly Mark[], raters: number | undefined): (string | number)[] {
  const coders: (string | number)[] = [...new Set(marks.map(mark => mark.coder))]
  // A coder who marked nothing needs a name of his own, and only that.
  while (coders.length < (raters ?? 0)) coders.push(`no units, ${coders.length}`)
  if (marks.length > 0 && coders.length < 2) {
    throw new RangeError('Agreement needs at least two coders.')
  }
  return coders
}

/** Units and the gaps around them, in order, from one end of the continuum to the other. */
function sectionsOf(marks: readonly Mark[], begin: number, length: number): Section[] {
  const sections: Section[] = []
  let place = begin
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (end <= start) throw new RangeError(`The unit at ${start} has no length.`)
    if (start < place)
      throw new RangeError(`The unit at ${start} overlaps another or begins early.`)
    if (start > place) sections.push({ start: place, end: start, isUnit: false })
    sections.push({ start, end, isUnit: true })
    place = end
  }
  const end = begin + length
  if (place > end) throw new RangeError(`A unit ends at ${place}, after the continuum's ${end}.`)
  if (place < end) sections.push({ start: place, end, isUnit: false })
  return sections
}

function observedDisagreement(coders: readonly (readonly Section[])[], length: number): number {
  let sum = 0
  for (const [i, first] of coders.entries()) {
    for (const second of coders.slice(i + 1)) sum += 2 * disagreementOfPair(first, second)
  }
  return sum / (coders.length * (coders.length - 1) * length * length)
}

function disagreementOfPair(first: readonly Section[], second: readonly Section[]): number {
  let sum = 0
  let [i, j] = [0, 0]
  for (;;) {
    const [a, b] = [first[i], second[j]]
    if (!a || !b) return sum
    sum += differenceOf(a, b)
    if (a.end <= b.end) i += 1
    if (b.end <= a.end) j += 1
  }
}

/** δ² of two sections that share some stretch. */
function differenceOf(a: Section, b: Section): number {
  if (a.isUnit && b.isUnit) return (a.start - b.start) ** 2 + (a.end - b.end) ** 2
  if (a.isUnit && b.start <= a.start && a.end <= b.end) return (a.end - a.start) ** 2
  if (b.isUnit && a.start <= b.start && b.end <= a.end) return (b.end - b.start) ** 2
  return 0
}

function expectedDisagreement(coders: readonly (readonly Section[])[], length: number): number {
  const sections = coders.flat()
  const lengthsOf = (isUnit: boolean) =>
    sections.filter(section => section.isUnit === isUnit).map(({ start, end }) => end - start)
  const units = lengthsOf(true)
  const gaps = lengthsOf(false)

  let sum = 0
  let within = 0
  for (const b of units) {
    const room = gaps.reduce((room, gap) => room + Math.max(0, gap - b + 1), 0)
    sum += ((units.length - 1) * (2 * b ** 3 - 3 * b ** 2 + b)) / 3 + b * b * room
    within += b * (b - 1)
  }
  const all = coders.length * length
  return ((2 / length) * sum) / (all * (all - 1) - within)
}
