// Sentence segmentation: how good and how fast ours is beside other splitters for JavaScript.
import { segment } from '@claimbench/text'
import type { BenchOptions } from '../bench.ts'
import { sampleArticle } from './sample-article.ts'

/** Prints throughput by length of text. */
export function run(_options: BenchOptions): void {
  for (const length of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const text = sampleArticle.repeat(Math.ceil(length / sampleArticle.length)).slice(0, length)
    segment(text, { language: 'en' })
    const started = performance.now()
    const sentences = segment(text, { language: 'en' })
    const elapsed = performance.now() - started
    console.log(`${length} characters: ${elapsed.toFixed(1)} ms, ${sentences.length} sentences`)
  }
}
