// Makes classes of words from running text: words with the same neighbours (positive pointwise
// mutual information, reduced by subspace iteration) are clustered by k-means on the sphere.

import { chanceFrom } from './fit.ts'

export interface WordClassOptions {
  readonly words: number
  readonly contexts: number
  readonly dimensions: number
  readonly fine: number
  readonly coarse: number
}

const reach = 2

/** The classes in their written form (see `readWordClasses`). `documents` are lists of word forms. */
export function makeWordClasses(
  documents: readonly (readonly string[])[],
  options: WordClassOptions,
): string {
  const words = commonWords(documents, options.words)
  const vectors = wordVectors(documents, words, options)
  const fine = cluster(vectors, options.fine)
  const centres = meansOf(vectors, fine, options.fine, options.dimensions)
  const coarse = cluster(centres, options.coarse)
  return Array.from({ length: options.fine }, (_, at) =>
    [coarse[at] ?? 0, ...words.filter((_word, index) => fine[index] === at)].join(' '),
  ).join('\n')
}

function commonWords(documents: readonly (readonly string[])[], most: number): string[] {
  const counts = new Map<string, number>()
  for (const document of documents)
    for (const form of document) counts.set(form, (counts.get(form) ?? 0) + 1)
  return [...counts]
    .filter(([form, count]) => count >= 5 && !/\s/u.test(form))
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([form]) => form)
}

interface SparseRow {
  readonly at: number[]
  readonly value: number[]
}

function wordVectors(
  documents: readonly (readonly string[])[],
  words: readonly string[],
  { contexts, dimensions }: WordClassOptions,
): Float64Array[] {
  const rows = mutualInformation(documents, words, Math.min(contexts, words.length))
  const columns = Math.min(contexts, words.length) * 2 * reach
  const chance = chanceFrom(5)
  let basis: Float64Array[] = Array.from({ length: dimensions }, () =>
    Float64Array.from({ length: columns }, () => chance() - 0.5),
  )
  orthonormalise(basis)
  for (let round = 0; round < 4; round++) {
    const seen = basis.map(vector => project(rows, vector))
    basis = seen.map(scores => backProject(rows, scores, columns))
    orthonormalise(basis)
  }
  const scores = basis.map(vector => project(rows, vector))
  return words.map((_, at) => normalised(Float64Array.from(scores, column => column[at] ?? 0)))
}

function mutualInformation(
  documents: readonly (readonly string[])[],
  words: readonly string[],
  contexts: number,
): SparseRow[] {
  const idOf = new Map(words.map((form, at) => [form, at]))
  const counts = words.map(() => new Map<number, number>())
  for (const document of documents) {
    const ids = document.map(form => idOf.get(form) ?? -1)
    ids.forEach((id, at) => {
      const row = counts[id]
      if (!row) return
      for (let offset = -reach; offset <= reach; offset++) {
        const context = ids[at + offset] ?? -1
        if (offset === 0 || context < 0 || context >= contexts) continue
        const column = context * 2 * reach + (offset < 0 ? offset + reach : offset + reach - 1)
        row.set(column, (row.get(column) ?? 0) + 1)
      }
    })
  }
  return informationOf(counts, contexts * 2 * reach)
}

function informationOf(counts: readonly Map<number, number>[], columns: number): SparseRow[] {
  const columnSums = new Float64Array(columns)
  for (const row of counts)
    for (const [column, count] of row) columnSums[column] = (columnSums[column] ?? 0) + count
  let total = 0
  for (let column = 0; column < columns; column++) {
    // Smoothing by a power of 0.75 keeps rare neighbours from looking telling (Levy, Goldberg and Dagan 2015).
    const smoothed = Math.pow(columnSums[column] ?? 0, 0.75)
    columnSums[column] = smoothed
    total += smoothed
  }
  return counts.map(row => {
    let sum = 0
    for (const count of row.values()) sum += count
    const sparse: SparseRow = { at: [], value: [] }
    for (const [column, count] of row) {
      const information = Math.log((count * total) / (sum * (columnSums[column] ?? 1)))
      if (information <= 0) continue
      sparse.at.push(column)
      sparse.value.push(information)
    }
    return sparse
  })
}

function project(rows: readonly SparseRow[], vector: Float64Array): Float64Array {
  return Float64Array.from(rows, ({ at, value }) => {
    let sum = 0
    for (let index = 0; index < at.length; index++)
      sum += (value[index] ?? 0) * (vector[at[index] ?? 0] ?? 0)
    return sum
  })
}

function backProject(
  rows: readonly SparseRow[],
  scores: Float64Array,
  columns: number,
): Float64Array {
  const vector = new Float64Array(columns)
  rows.forEach(({ at, value }, row) => {
    for (let index = 0; index < at.length; index++) {
      const column = at[index] ?? 0
      vector[column] = (vector[column] ?? 0) + (value[index] ?? 0) * (scores[row] ?? 0)
    }
  })
  return vector
}

function orthonormalise(basis: Float64Array[]): void {
  basis.forEach((vector, at) => {
    for (let earlier = 0; earlier < at; earlier++) {
      const other = basis[earlier]
      if (!other) continue
      const along = dot(vector, other)
      for (let index = 0; index < vector.length; index++)
        vector[index] = (vector[index] ?? 0) - along * (other[index] ?? 0)
    }
    basis[at] = normalised(vector)
  })
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let index = 0; index < a.length; index++) sum += (a[index] ?? 0) * (b[index] ?? 0)
  return sum
}

function normalised(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector)) || 1
  return vector.map(value => value / length)
}

function cluster(points: readonly Float64Array[], count: number): Int32Array {
  // The points come most frequent first: centres start among the frequent half.
  let centres: Float64Array[] = Array.from(
    { length: count },
    (_, at) => points[Math.floor((at * points.length) / count / 2)] ?? new Float64Array(),
  )
  const assigned = new Int32Array(points.length)
  for (let round = 0; round < 12; round++) {
    points.forEach((point, at) => {
      let best = -Infinity
      centres.forEach((centre, index) => {
        const near = dot(point, centre)
        if (near <= best) return
        best = near
        assigned[at] = index
      })
    })
    centres = meansOf(points, assigned, count, points[0]?.length ?? 0)
  }
  return assigned
}

function meansOf(
  points: readonly Float64Array[],
  assigned: Int32Array,
  count: number,
  dimensions: number,
): Float64Array[] {
  const sums = Array.from({ length: count }, () => new Float64Array(dimensions))
  points.forEach((point, at) => {
    const sum = sums[assigned[at] ?? 0]
    if (sum)
      for (let index = 0; index < dimensions; index++)
        sum[index] = (sum[index] ?? 0) + (point[index] ?? 0)
  })
  return sums.map(normalised)
}
