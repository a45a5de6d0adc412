import type { RevisionRow, Sentence } from '@claimbench/model'
import type { SentenceInput } from '@claimbench/suggest'

/** How much of the article before a sentence the suggester gets to see, in UTF-16 units. */
const CONTEXT = 4000

/** The sentences of a revision as the suggester is asked about them. */
export function inputsFor(
  revision: RevisionRow,
  sentences: readonly Sentence[],
  published: string | undefined,
): SentenceInput[] {
  return sentences.map(({ start, end }) => ({
    text: revision.text.slice(start, end),
    before: revision.text.slice(Math.max(0, start - CONTEXT), start),
    ...(published && { published }),
    links: revision.links
      .filter(link => link.start >= start && link.end <= end)
      .map(link => ({
        start: link.start - start,
        end: link.end - start,
        ...(link.target && { url: link.target }),
      })),
  }))
}
