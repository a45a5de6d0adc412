// The sample articles that ship with the app: their list is part of the app, their text is fetched
// from the app's own files when one is opened.
import list from 'virtual:sample-list'

const texts = import.meta.glob<string>('../../../../fixtures/samples/*/article.md', {
  query: '?raw',
  import: 'default',
})

/** What the gallery shows of a sample. */
export interface SampleFacts {
  readonly slug: string
  readonly title: string
  /** From 1, easy, to 3, hard. */
  readonly level: number
  readonly genre: string
  readonly language: string
  /** What a reader learns from it, in a line. */
  readonly trains: string
  /** In sentences, without the site's furniture. */
  readonly length: number
  /** How many source documents ship with it. */
  readonly sheets: number
  /** The slug of the earlier version, when this article is a corrected one. */
  readonly corrects?: string
  /** How much of each kind its key holds. */
  readonly holds: Readonly<
    Record<'claim' | 'opinion' | 'attribution' | 'none' | 'sources' | 'fragments', number>
  >
}

/** Every sample, the easiest first. */
export const samples: readonly SampleFacts[] = list.toSorted(
  (a, b) => a.level - b.level || a.title.localeCompare(b.title),
)

/** The text of a sample, as it would be pasted; undefined when there is none of that name. */
export async function loadSample(slug: string): Promise<string | undefined> {
  return texts[`../../../../fixtures/samples/${slug}/article.md`]?.()
}
