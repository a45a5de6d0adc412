// Which sample to practise on next: the one that holds most of what went wrong.
import type { SampleFacts } from '../library/samples.ts'
import type { Mistake } from '../../training/mistakes.ts'

/** What a sample must hold to practise against a kind of mistake. */
function holding({ holds, sheets }: SampleFacts, kind: Mistake): number {
  switch (kind) {
    case 'opinion-as-fact':
    case 'fact-as-opinion':
      return holds.opinion
    case 'attribution-missed':
    case 'attribution-invented':
      return holds.attribution
    case 'none-mistaken':
      return holds.none
    case 'not-tagged':
      return holds.claim
    case 'source-type':
    case 'span-missed':
    case 'span-invented':
    case 'span-edges':
      return holds.sources
    case 'fragment-missed':
    case 'fragment-invented':
    case 'fragment-edges':
    case 'wording-far':
      return holds.fragments
    case 'verdict-off':
    case 'evidence-missed':
    case 'misquoted':
    case 'no-primary-source':
    case 'one-origin':
      return sheets > 0 ? holds.fragments : 0
    default:
      return kind satisfies never
  }
}

interface Wanted {
  readonly kind: Mistake
  /** BCP 47: nobody is sent to another language. */
  readonly language: string
  /** The slugs of samples that were done already. */
  readonly done: ReadonlySet<string>
}

/**
 * The sample with the largest share of sentences to practise against a kind of mistake, among those
 * not done yet; undefined when none holds any.
 */
export function sampleAgainst(
  samples: readonly SampleFacts[],
  { kind, language, done }: Wanted,
): SampleFacts | undefined {
  const share = (sample: SampleFacts) => holding(sample, kind) / Math.max(sample.length, 1)
  return samples
    .filter(sample => sample.language === language && !done.has(sample.slug) && share(sample) > 0)
    .toSorted((a, b) => share(b) - share(a))[0]
}
