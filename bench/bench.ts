/** What the caller of a benchmark wishes. */
export interface BenchOptions {
  /** A folder of further data to measure on, as an absolute path. */
  readonly data: string | undefined
}

/** What `bench/<topic>/run.ts` exports. It prints its findings and throws only on a bug. */
export interface Bench {
  run(options: BenchOptions): Promise<void> | void
}
