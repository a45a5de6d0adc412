/** A stretch of a text (or of time) that somebody marked and named. */
export interface SpanUnit {
  readonly annotator: string | number
  readonly start: number
  /** The first place after the stretch. */
  readonly end: number
  /** What it is said to be; leave it out where marking is all there is. */
  readonly category?: string | number
}
