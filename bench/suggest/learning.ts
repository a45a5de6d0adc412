// How many tags a reviewer gives on a kind of text that the base has not seen, until the sentences
// still open are suggested right four times of five, and whether what was learnt ever does harm.
import { readCorpus, type CorpusArticle } from '@claimbench/fixtures'
import {
  createLearner,
  createSuggester,
  orderToLearn,
  type Lesson,
  type Suggestion,
} from '@claimbench/suggest'
import { modelsTaggedBy } from '@claimbench/suggest/training'
import { inReadingOrder, type ReadSentence } from './reading.ts'
import type { Row } from './table.ts'

const enough = 0.8
const most = 100
// Suggestions are asked for again after so many tags, as the app does.
const pause = 5
const asked = 60

type Models = ReturnType<typeof modelsTaggedBy>
type Article = readonly ReadSentence[]
interface Place {
  readonly article: number
  readonly at: number
}

/**
 * Rows for each genre of at least 100 sentences that the rest of the corpus does not prepare the base
 * for well enough. Twice: on the sentences still open, which is what a reviewer meets, and on each
 * article of the genre in turn that nobody tags, which removing hard sentences cannot flatter.
 */
export function learningRows(): Row[] {
  const articles = readCorpus()
  const genres = [...new Set(articles.map(article => article.genre))]
  return genres.flatMap(genre => {
    const unseen = ofGenre(articles, genre, true).map(inReadingOrder)
    if (unseen.flat().length < 100) return []
    const models = modelsTaggedBy(ofGenre(articles, genre, false))
    const alone = curveOf(unseen, models, { queue: true, aside: undefined })[0]?.base ?? 1
    return alone >= enough ? [] : rowsFor(genre, unseen, models)
  })
}

const ofGenre = (articles: readonly CorpusArticle[], genre: string, same: boolean) =>
  articles.filter(article => (article.genre === genre) === same)

function rowsFor(genre: string, unseen: readonly Article[], models: Models): Row[] {
  const queue = curveOf(unseen, models, { queue: true, aside: undefined })
  const reading = curveOf(unseen, models, { queue: false, aside: undefined })
  const there = queue.find(point => point.learned >= enough)
  const aside = together(
    unseen.map((_, article) => curveOf(unseen, models, { queue: true, aside: article })),
  )
  const before = queue[0]?.base ?? 0
  const after = aside.findLast(point => point.labels <= asked)
  return [
    [
      `labels to .80 on open sentences of unseen ${genre} (base ${before.toFixed(2)}), with the queue`,
      `≤ ${asked}`,
      there?.labels ?? Infinity,
    ],
    ['  the base alone on those same sentences', '', there?.base ?? 0],
    [
      '  labels in reading order',
      '',
      reading.find(point => point.learned >= enough)?.labels ?? Infinity,
    ],
    [`  right on articles nobody tagged, base`, '', after?.base ?? 0],
    [`    after ${asked} labels on the others`, '', after?.learned ?? 0],
    [
      '    most it fell below the base meanwhile',
      '0',
      Math.max(...aside.map(point => point.base - point.learned), 0),
    ],
  ]
}

interface Point {
  readonly labels: number
  readonly base: number
  readonly learned: number
  readonly sentences: number
}

/** What is right after each pause: on the article set `aside`, or else on the sentences still open. */
function curveOf(
  articles: readonly Article[],
  models: Models,
  { queue, aside }: { readonly queue: boolean; readonly aside: number | undefined },
): Point[] {
  const base = articles.map(article => createSuggester({ models }).suggest(article))
  const lessons: Lesson[] = []
  const points: Point[] = []
  const places = articles.flatMap((read, article) => read.map((_, at) => ({ article, at })))
  const measured = places.filter(({ article }) => article === aside)
  let open = places.filter(({ article }) => article !== aside)
  for (let labels = 0; labels <= most && open.length > pause; labels += pause) {
    const suggester = createSuggester({ models, learner: createLearner(lessons, models.version) })
    const said = articles.map(article => suggester.suggest(article))
    const on = aside === undefined ? open : measured
    points.push({
      labels,
      base: shareRight(base, articles, on),
      learned: shareRight(said, articles, on),
      sentences: on.length,
    })
    const order = queue
      ? orderToLearn(open.map(({ article, at }) => said[article]?.[at] ?? nothing))
      : open.map((_, place) => place)
    const next = order.slice(0, pause).flatMap(place => open[place] ?? [])
    for (const { article, at } of next) {
      const lesson = said[article]?.[at]?.lesson
      const tag = articles[article]?.[at]?.sentence.tag
      if (lesson && tag) lessons.push({ ...lesson, tag })
    }
    open = open.filter(place => !next.includes(place))
  }
  return points
}

const nothing = { tags: { claim: 0.25, opinion: 0.25, attribution: 0.25, none: 0.25 } }

function shareRight(
  said: readonly (readonly Suggestion[])[],
  articles: readonly Article[],
  places: readonly Place[],
): number {
  const right = places.filter(({ article, at }) => {
    const tags = said[article]?.[at]?.tags
    const wanted = articles[article]?.[at]?.sentence.tag
    return tags && wanted && tags[wanted] === Math.max(...Object.values(tags))
  })
  return right.length / places.length
}

// One curve over the articles set aside in turn, each sentence counting once.
function together(curves: readonly (readonly Point[])[]): Point[] {
  const length = Math.min(...curves.map(curve => curve.length))
  return Array.from({ length }, (_, step) => {
    const points = curves.flatMap(curve => curve[step] ?? [])
    const sentences = points.reduce((sum, point) => sum + point.sentences, 0)
    const mean = (of: (point: Point) => number) =>
      points.reduce((sum, point) => sum + of(point) * point.sentences, 0) / sentences
    return {
      labels: points[0]?.labels ?? 0,
      base: mean(point => point.base),
      learned: mean(point => point.learned),
      sentences,
    }
  })
}
