/** A figure as it would be printed, so that sums taken in another order are the same; "none" for none. */
export function printed(figure: number | undefined): string {
  if (figure === undefined) return 'none'
  const text = figure.toFixed(9)
  return Number(text) === 0 ? (0).toFixed(9) : text
}
