// What coders chose, in the three shapes the literature prints it in, brought to the two forms
// the measures count with: a table of two coders, or one tally of labels for each unit.

/** What a coder can say about a unit. */
export type Label = string | number | boolean

/** Several labels on one unit, in any order; for the set-valued metrics of `krippendorffAlpha`. */
export type LabelSet = readonly Label[]

/** The value one coder gave one unit; `null` and `undefined` stand for missing. */
export type Rating = Label | LabelSet | null | undefined

/** One unit: the value of each coder, in the same order in every row. */
export type Row = readonly Rating[]

/**
 * What coders chose. A bare list is the same as `items`.
 * - `items`: one row per unit, one value per coder, `null` where missing;
 * - `table`: two coders, rows are the first one's label, columns the second one's;
 * - `counts`: one row per unit, one column per label: how many coders chose it.
 *
 * `labels` names the labels in their order; without it they are those used, numbers by size first,
 * then the others by code unit (for a table or counts: 0, 1, 2 …). The order matters only to
 * weighted and ordinal measures, the number of labels only to those that say so.
 */
export type Ratings =
  | readonly Row[]
  | { readonly items: readonly Row[]; readonly labels?: readonly Label[] }
  | { readonly table: readonly (readonly number[])[]; readonly labels?: readonly Label[] }
  | { readonly counts: readonly (readonly number[])[]; readonly labels?: readonly Label[] }

/** How often the first coder chose the row's label where the second chose the column's. */
export interface PairTable {
  readonly labels: readonly Label[]
  readonly table: readonly (readonly number[])[]
}

/** One unit, or `times` units alike: which labels it got (by index), and how often each. */
export interface TalliedUnit {
  readonly values: readonly number[]
  readonly counts: readonly number[]
  /** How many coders rated the unit: the sum of `counts`. */
  readonly raters: number
  readonly times: number
}

/** The labels of all units; who chose what is forgotten. */
export interface Tally {
  readonly labels: readonly (Label | LabelSet)[]
  readonly units: readonly TalliedUnit[]
}

/**
 * The table of two coders. A unit that either of them left out is left out.
 * Throws a RangeError for other numbers of coders, for counts (they do not say who chose what),
 * and for a label that `labels` does not name.
 */
export function pairTable(ratings: Ratings): PairTable {
  if ('table' in ratings) return checkedTable(ratings)
  if ('counts' in ratings) throw new RangeError('Counts do not say which coder chose what.')

  const { items, labels: named } = itemsOf(ratings)
  const pairs = items.map(pairOf).filter(pair => pair !== undefined)
  const labels = named ?? sortedLabels(pairs.flat())
  const indexOf = indexByLabel(labels)
  const table = labels.map(() => labels.map(() => 0))
  for (const [first, second] of pairs) {
    const row = table[indexOf(first)]
    const column = indexOf(second)
    if (row) row[column] = (row[column] ?? 0) + 1
  }
  return { labels, table }
}

/**
 * Each unit's labels and how many coders chose them, units without any value left out.
 * Throws a RangeError for a label that `labels` does not name.
 */
export function tally(ratings: Ratings): Tally {
  if ('table' in ratings) return tallyOfTable(checkedTable(ratings))
  if ('counts' in ratings) return tallyOfCounts(ratings.counts, ratings.labels)

  return tallyOfItems(itemsOf(ratings))
}

/** The share of each label: the mean over units of the unit's own shares. */
export function labelShares({ labels, units }: Tally): number[] {
  const shares = labels.map(() => 0)
  let total = 0
  for (const unit of units) {
    total += unit.times
    for (const [i, value] of unit.values.entries()) {
      const share = (unit.counts[i] ?? 0) / unit.raters
      shares[value] = (shares[value] ?? 0) + unit.times * share
    }
  }
  return shares.map(share => share / total)
}

interface Items {
  readonly items: readonly Row[]
  readonly labels?: readonly Label[]
}

function itemsOf(ratings: readonly Row[] | Items): Items {
  return 'items' in ratings ? ratings : { items: ratings }
}

function pairOf(row: Row): [Label, Label] | undefined {
  if (row.length !== 2) {
    throw new RangeError(
      `This measure compares two coders, but a row has ${row.length} values. ` +
        'A table of two coders goes in as { table }.',
    )
  }
  const [first, second] = row
  return isLabel(first) && isLabel(second) ? [first, second] : undefined
}

function isLabel(rating: Rating): rating is Label {
  if (typeof rating === 'object' && rating !== null) {
    throw new RangeError('Sets of labels are compared by krippendorffAlpha only.')
  }
  return rating !== null && rating !== undefined
}

function checkedTable({
  table,
  labels = table.map((_, index) => index),
}: {
  table: readonly (readonly number[])[]
  labels?: readonly Label[]
}): PairTable {
  if (table.length !== labels.length || table.some(row => row.length !== labels.length)) {
    throw new RangeError('A table of two coders has one row and one column for each label.')
  }
  return { labels, table }
}

function tallyOfTable({ labels, table }: PairTable): Tally {
  const units = table.flatMap((row, first) =>
    row.map((times, second) =>
      first === second
        ? { values: [first], counts: [2], raters: 2, times }
        : { values: [first, second], counts: [1, 1], raters: 2, times },
    ),
  )
  return { labels, units: units.filter(unit => unit.times > 0) }
}

function tallyOfCounts(
  counts: readonly (readonly number[])[],
  named: readonly Label[] | undefined,
): Tally {
  const labels = named ?? Array.from(counts[0] ?? [], (_, index) => index)
  if (counts.some(row => row.length !== labels.length)) {
    throw new RangeError('Counts have one column for each label.')
  }
  const units = counts.map(row => {
    const values = row.flatMap((count, index) => (count > 0 ? [index] : []))
    const raters = row.reduce((sum, count) => sum + count, 0)
    return { values, counts: row.filter(count => count > 0), raters, times: 1 }
  })
  return { labels, units: units.filter(unit => unit.raters > 0) }
}

function tallyOfItems({ items, labels: named }: Items): Tally {
  const labels: (Label | LabelSet)[] = [...(named ?? [])]
  const places = new Map(labels.map((label, place) => [keyOf(label), place]))
  const placeOf = (rating: Label | LabelSet): number => {
    const key = keyOf(rating)
    const known = places.get(key)
    if (known !== undefined) return known
    if (named) throw unknownLabel(rating)
    places.set(key, labels.length)
    return labels.push(rating) - 1
  }
  const units = items.map(row => talliedRow(row, placeOf)).filter(unit => unit.raters > 0)
  if (named) return { labels, units }

  const inOrder = sortedLabels(places.keys()).map(key => places.get(key) ?? 0)
  const rankOf: number[] = []
  for (const [rank, place] of inOrder.entries()) rankOf[place] = rank
  for (const { values } of units) {
    for (let i = 0; i < values.length; i += 1) values[i] = rankOf[values[i] ?? 0] ?? 0
  }
  return { labels: inOrder.map(place => labels[place] ?? place), units }
}

// Ten thousand units go through here at once: plain loops, no iterators.
function talliedRow(row: Row, placeOf: (rating: Label | LabelSet) => number) {
  const values: number[] = []
  const counts: number[] = []
  let raters = 0
  for (let i = 0; i < row.length; i += 1) {
    const rating = row[i]
    if (rating === null || rating === undefined) continue
    raters += 1
    const value = placeOf(rating)
    const known = values.indexOf(value)
    if (known < 0) {
      values.push(value)
      counts.push(1)
    } else {
      counts[known] = (counts[known] ?? 0) + 1
    }
  }
  return { values, counts, raters, times: 1 }
}

function sortedLabels(labels: Iterable<Label>): Label[] {
  return [...new Set(labels)].sort((a, b) => {
    if (typeof a === 'number' && typeof b === 'number') return a - b
    if (typeof a === 'number') return -1
    if (typeof b === 'number') return 1
    return String(a) < String(b) ? -1 : 1
  })
}

function indexByLabel(labels: readonly Label[]) {
  const places = new Map(labels.map((label, place) => [label, place]))
  return (label: Label): number => {
    const place = places.get(label)
    if (place === undefined) throw unknownLabel(label)
    return place
  }
}

function unknownLabel(label: Label | LabelSet): RangeError {
  return new RangeError(`"${String(label)}" is not among the labels.`)
}

function keyOf(value: Label | LabelSet): Label {
  return typeof value === 'object' ? JSON.stringify([...new Set(value.map(String))].sort()) : value
}
