import type { SampleFacts } from '../library/samples.ts'

/** What the gallery shows; an empty string shows everything. */
export interface SampleFilter {
  readonly level: string
  readonly genre: string
  readonly language: string
  readonly asks: '' | 'sheets'
}

export const EVERY_SAMPLE: SampleFilter = { level: '', genre: '', language: '', asks: '' }

/** The samples that fit, in their order. */
export function filterSamples(
  samples: readonly SampleFacts[],
  { level, genre, language, asks }: SampleFilter,
): readonly SampleFacts[] {
  return samples.filter(
    sample =>
      (level === '' || String(sample.level) === level) &&
      (genre === '' || sample.genre === genre) &&
      (language === '' || sample.language === language) &&
      (asks === '' || sample.sheets > 0),
  )
}

/** The values of a fact over all samples, each once, in the order in which they first come. */
export function valuesOf(
  samples: readonly SampleFacts[],
  fact: 'level' | 'genre' | 'language',
): readonly string[] {
  return [...new Set(samples.map(sample => String(sample[fact])))]
}
