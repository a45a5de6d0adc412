import type { Label, Row } from './ratings.ts'

/** How two labels met on the same units. */
export interface Coincidence {
  /** Pairs of coders of whom one chose the one label and the other the other. */
  readonly pairs: number
  /**
   * Krippendorff's coincidence o_ck: the same pairs, each unit weighing as much as it has values. Of
   * a label with itself both orders of a pair count, as he has it.
   */
  readonly weight: number
  /** The places of those units among the items, ascending. */
  readonly units: readonly number[]
}

export interface Coincidences {
  readonly labels: readonly Label[]
  /** `cells[c][k]`, in the order of the labels; the same as `cells[k][c]`. */
  readonly cells: readonly (readonly Coincidence[])[]
}

/**
 * Which labels coders chose for the same units, over all pairs of coders: what is taken for what.
 *
 * o_ck = Σ_u n_uc (n_uk − [c = k]) / (m_u − 1), with n_uc coders of unit u who chose c, and m_u
 * values of u. Units with fewer than two values count nowhere. From the table α (nominal) follows:
 * 1 − (n − 1) Σ_{c≠k} o_ck / Σ_{c≠k} n_c n_k, with n_c = Σ_k o_ck and n = Σ_c n_c.
 *
 * `labels` names the labels in their order; a value that is not among them throws a RangeError.
 * Source: Krippendorff 2011, Computing Krippendorff's Alpha-Reliability, 2-4.
 */
export function labelCoincidences(items: readonly Row[], labels: readonly Label[]): Coincidences {
  const cells = labels.map(() => labels.map(() => ({ pairs: 0, weight: 0, units: [] as number[] })))
  for (const [unit, row] of items.entries()) {
    const counts = countsOf(row, labels)
    const values = counts.reduce((sum, count) => sum + count, 0)
    if (values < 2) continue
    for (const [c, mine] of counts.entries()) {
      for (const [k, theirs] of counts.entries()) {
        const ordered = mine * (c === k ? mine - 1 : theirs)
        const cell = cells[c]?.[k]
        if (ordered === 0 || !cell) continue
        cell.pairs += c === k ? ordered / 2 : ordered
        cell.weight += ordered / (values - 1)
        cell.units.push(unit)
      }
    }
  }
  return { labels, cells }
}

function countsOf(row: Row, labels: readonly Label[]): number[] {
  const counts = labels.map(() => 0)
  for (const value of row) {
    if (value === null || value === undefined) continue
    const place = labels.findIndex(label => label === value)
    if (place < 0) throw new RangeError(`"${String(value)}" is not among the labels.`)
    counts[place] = (counts[place] ?? 0) + 1
  }
  return counts
}
