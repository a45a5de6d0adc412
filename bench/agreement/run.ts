// Agreement: how long the measures take at the sizes of a large class and of a long article.
import {
  bootstrapInterval,
  gamma,
  krippendorffAlpha,
  seededRandom,
  unitizedAlpha,
  type Metric,
  type Random,
  type Row,
  type SpanUnit,
} from '@claimbench/agreement'
import type { BenchOptions } from '../bench.ts'

/** Prints the time of α, of its bootstrap, of α_U and of γ. */
export function run(_options: BenchOptions): void {
  const items = ratings(10_000, 5, seededRandom(1))
  for (const metric of ['nominal', 'ordinal', 'interval', 'ratio'] satisfies Metric[]) {
    report(`α ${metric}, 10,000 units × 5 coders`, () => krippendorffAlpha(items, metric))
  }
  report('α nominal, a class of 100 sentences × 30, 1,000 resamples', () => {
    const random = seededRandom(2)
    const { lower, upper } = bootstrapInterval(ratings(100, 30, random), krippendorffAlpha, {
      random,
    })
    return `${lower?.toFixed(3)} to ${upper?.toFixed(3)}`
  })

  const spans = markedSpans(200, 3, seededRandom(3))
  report('α_U, 200 spans × 3 coders', () => unitizedAlpha({ length: 40_000, units: spans }))
  report('γ, 200 spans × 3 coders, 30 samples', () => {
    const result = gamma(spans, { random: seededRandom(4) })
    return `${result?.gamma?.toFixed(4)} (exact: ${result?.alignment.exact})`
  })
  const crowded = markedSpans(200, 3, seededRandom(3), -10)
  report('γ, the same with spans that overlap', () => {
    const result = gamma(crowded, { random: seededRandom(4) })
    return `${result?.gamma?.toFixed(4)} (exact: ${result?.alignment.exact})`
  })
}

function report(what: string, measure: () => unknown): void {
  const times: number[] = []
  let result: unknown
  for (let round = 0; round < 3; round += 1) {
    const started = performance.now()
    result = measure()
    times.push(performance.now() - started)
  }
  const median = times.sort((a, b) => a - b)[1] ?? 0
  console.log(`${what}: ${median.toFixed(1)} ms, ${String(result)}`)
}

/** Coders who mostly see the true one of five labels, and leave one unit in twenty out. */
function ratings(units: number, coders: number, random: Random): Row[] {
  const label = () => 1 + Math.floor(random() * 5)
  return Array.from({ length: units }, () => {
    const truth = label()
    return Array.from({ length: coders }, () => {
      if (random() < 0.05) return null
      return random() < 0.8 ? truth : label()
    })
  })
}

/** Coders who mark nearly the same spans, `gap` places apart on average; overlapping below 0. */
function markedSpans(spans: number, coders: number, random: Random, gap = 100): SpanUnit[] {
  let place = 0
  const truth = Array.from({ length: spans }, () => {
    const start = Math.max(0, place + Math.round(gap + (random() - 0.5) * 100))
    place = start + 10 + Math.floor(random() * 60)
    return { start, end: place, category: random() < 0.5 ? 'source' : 'cue' }
  })
  const jitter = () => Math.round((random() - 0.5) * 10)
  return Array.from({ length: coders }, (_, annotator) =>
    truth
      .filter(() => random() < 0.95)
      .map(({ start, end, category }) => ({
        annotator,
        start: Math.max(0, start + jitter()),
        end: end + jitter(),
        category: random() < 0.9 ? category : 'content',
      })),
  ).flat()
}
