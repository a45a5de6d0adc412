/** The sentences behind a figure that was asked about, by where they begin. */
export interface Chosen {
  /** What the figure is called. */
  readonly name: string
  readonly sentences: readonly number[]
}
