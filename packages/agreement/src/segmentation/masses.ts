/** A text cut into segments: the length of each, in whole units such as sentences. */
export type Masses = readonly number[]

/** The masses of a text of `length` units that is cut before each of the units at `cuts`. */
export function massesFromCuts(length: number, cuts: Iterable<number>): number[] {
  const places = [...new Set(cuts)].filter(cut => cut > 0 && cut < length).sort((a, b) => a - b)
  return [...places, length].map((place, i) => place - (places[i - 1] ?? 0))
}

/** The masses of a text whose units each name the segment they belong to: 1 1 1 2 2 is 3 and 2. */
export function massesFromPositions(positions: readonly (number | string)[]): number[] {
  const cuts = positions.flatMap((name, i) => (i > 0 && name !== positions[i - 1] ? [i] : []))
  return massesFromCuts(positions.length, cuts)
}

/** Before which units a text is cut: the opposite of `massesFromCuts`; ascending. */
export function cutsOf(masses: Masses): number[] {
  let at = 0
  return masses.slice(0, -1).map(mass => (at += mass))
}

/** For each place between two units: is the text cut there? One fewer than there are units. */
export function boundariesOf(masses: Masses): boolean[] {
  return masses.flatMap((mass, i) => {
    const inside = Array.from({ length: mass - 1 }, () => false)
    return i === 0 ? inside : [true, ...inside]
  })
}

/** How many units the masses cover. */
export function lengthOf(masses: Masses): number {
  return masses.reduce((sum, mass) => sum + mass, 0)
}

/** Throws a RangeError unless both cut the same number of units into whole segments. */
export function checkComparable(a: Masses, b: Masses): void {
  for (const mass of [...a, ...b]) {
    if (!Number.isInteger(mass) || mass < 1) throw new RangeError(`${mass} is no segment's length.`)
  }
  if (lengthOf(a) !== lengthOf(b)) {
    throw new RangeError(`${lengthOf(a)} and ${lengthOf(b)} units are not the same text.`)
  }
}
