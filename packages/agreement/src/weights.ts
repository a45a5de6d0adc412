// How much two different labels still agree, by their places in the order of labels.

/**
 * How much credit two labels get for each other, from 0 (none) to 1 (the same label):
 * - `identity`: only equal labels agree;
 * - `linear`: 1 − |i − j| / (q − 1) (Cicchetti and Allison 1971);
 * - `quadratic`: 1 − (i − j)² / (q − 1)² (Fleiss and Cohen 1973);
 * - a matrix of one's own, q × q, symmetric, with 1 on the diagonal (Cohen 1968).
 *
 * i and j are places in the order of the q labels, not the labels' values.
 */
export type Weights = 'identity' | 'linear' | 'quadratic' | readonly (readonly number[])[]

/** The weights as a q × q matrix. Throws a RangeError for a matrix of another size. */
export function weightMatrix(q: number, weights: Weights): readonly (readonly number[])[] {
  if (typeof weights !== 'string') {
    if (weights.length !== q || weights.some(row => row.length !== q)) {
      throw new RangeError(`Weights for ${q} labels need ${q} rows and columns.`)
    }
    return weights
  }
  const places = Array.from({ length: q }, (_, place) => place)
  return places.map(i => places.map(j => weightOf(i, j, q, weights)))
}

function weightOf(i: number, j: number, q: number, weights: 'identity' | 'linear' | 'quadratic') {
  if (i === j) return 1
  if (weights === 'identity') return 0
  const distance = Math.abs(i - j) / (q - 1)
  return weights === 'linear' ? 1 - distance : 1 - distance * distance
}
