// The numbers that a page was told are saved, as ranges, so that a log of thousands stays short and a
// bench that was interrupted can go on from it.

type Range = readonly [first: number, last: number]

export class Acknowledged {
  readonly numbers = new Set<number>()

  /** Begins with what the last round of a log knew; from nothing when there is none. */
  constructor(past: unknown) {
    const known = (past as { readonly known?: readonly Range[] } | undefined)?.known ?? []
    for (const [first, last] of known) for (let n = first; n <= last; n++) this.numbers.add(n)
  }

  get size(): number {
    return this.numbers.size
  }

  add(n: number): void {
    this.numbers.add(n)
  }

  get ranges(): readonly Range[] {
    const ranges: [number, number][] = []
    for (const n of [...this.numbers].sort((a, b) => a - b)) {
      const last = ranges.at(-1)
      if (last && last[1] === n - 1) last[1] = n
      else ranges.push([n, n])
    }
    return ranges
  }
}
