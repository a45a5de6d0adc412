// A shipped sample as an exercise: its article as the importer reads it, with the sentences of its key.
import type { ArticleMeta, Block, Link, Span } from '@claimbench/text'
import { HOUSE_PROFILE, SHIPPED_PROFILES } from '@claimbench/model'
import { type Lesson, type PackedArticle, scaleOf, titleOf } from '@claimbench/model/training'
import type { SampleKey } from '../../../fixtures/src/sample-key.ts'

interface SampleParts {
  readonly key: SampleKey
  /** The article as the importer reads it. */
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly meta: Pick<ArticleMeta, 'byline' | 'outlet' | 'originalOutlet' | 'publishedAt'>
  /** The text of each evidence sheet by its name. */
  readonly sheets: ReadonlyMap<string, string>
}

/**
 * Makes an exercise of a sample. The sentences are those of the key, found in the article in reading
 * order. Throws when one is not there: samples are checked by tests.
 */
export function sampleLesson({ key, text, blocks, links, meta, sheets }: SampleParts): Lesson {
  const sentences: Span[] = []
  let from = 0
  for (const { quote } of key.sentences) {
    const start = text.indexOf(quote, from)
    if (start < 0) throw new Error(`The sample ${key.slug} does not read: ${quote}`)
    from = start + quote.length
    sentences.push({ start, end: from })
  }
  const packed: PackedArticle = {
    sheets,
    article: {
      id: key.slug,
      title: key.title,
      language: key.language,
      level: key.level,
      genre: key.genre,
      trains: key.trains,
      ...(key.corrects !== undefined && { corrects: key.corrects }),
      ...meta,
      text,
      blocks,
      links,
      sentences,
      scale: scaleOf(houseProfile()),
      sheets: Array.from(sheets, ([name, words]) => ({ name, title: titleOf(name, words) })),
    },
  }
  return {
    packed,
    key: {
      article: key.slug,
      sheets: key.sheets,
      sentences: key.sentences.map((sentence, i) => {
        const { start } = sentences[i] ?? { start: 0 }
        const placed = <Part extends { readonly start: number; readonly quote: string }>(
          part: Part,
        ) => ({
          ...part,
          start: start + part.start,
          end: start + part.start + part.quote.length,
        })
        const { tag, flags, checkWorthiness, reason, alternatives } = sentence
        return {
          start,
          tag,
          ...flags,
          checkWorthiness,
          reason,
          alternatives,
          spans: sentence.spans.map(({ link: _link, ...span }) => placed(span)),
          fragments: sentence.fragments.map(({ claim, ...fragment }) => ({
            ...placed(fragment),
            wording: claim,
          })),
        }
      }),
    },
  }
}

function houseProfile() {
  const house = SHIPPED_PROFILES.find(one => one.profile === HOUSE_PROFILE)
  if (!house) throw new Error('the house profile ships with the app')
  return house
}
