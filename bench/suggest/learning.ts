// How many tags a reviewer gives on a kind of text that the base has not seen, until the sentences
// still open are suggested right four times of five, and whether what was learnt ever does harm.
import { readCorpus, type CorpusArticle } from '@claimbench/fixtures'
import { createLearner, createSuggester, orderToLearn, type Suggestion } from '@claimbench/suggest'
import { modelsTaggedBy } from '@claimbench/suggest/training'
import { inReadingOrder, type ReadSentence } from './reading.ts'
import type { Row } from './table.ts'

const enough = 0.8
const most = 120
// Suggestions are asked for again after so many tags, as a worker would in a pause.
const pause = 5

/** Rows for each genre that the rest of the corpus does not prepare the base for well enough. */
export function learningRows(): Row[] {
  const articles = readCorpus()
  const genres = [...new Set(articles.map(article => article.genre))]
  return genres.flatMap(genre => {
    const [unseen, seen] = [ofGenre(articles, genre, true), ofGenre(articles, genre, false)]
    const read = unseen.flatMap(inReadingOrder)
    if (read.length < 100) return []
    const models = modelsTaggedBy(seen)
    const base = createSuggester({ models }).suggest(read)
    const alone = shareRight(
      base,
      read,
      read.map((_, at) => at),
    )
    if (alone >= enough) return []
    const learner = createLearner(undefined, models)
    const found = taught(read, base, learner, createSuggester({ models, learner }))
    return [
      [
        `labels to .80 on unseen ${genre} (base ${alone.toFixed(2)}), with the queue`,
        '≤ 60',
        found.labels,
      ],
      ['  most it fell below the base meanwhile', '0', found.worstLoss],
    ] satisfies Row[]
  })
}

const ofGenre = (articles: readonly CorpusArticle[], genre: string, same: boolean) =>
  articles.filter(article => (article.genre === genre) === same)

function taught(
  read: readonly ReadSentence[],
  base: readonly Suggestion[],
  learner: ReturnType<typeof createLearner>,
  suggester: ReturnType<typeof createSuggester>,
) {
  let open = read.map((_, at) => at)
  let labels = Infinity
  let worstLoss = 0
  for (let given = 0; given < most && open.length > pause; given += pause) {
    const said = suggester.suggest(read)
    const now = shareRight(said, read, open)
    worstLoss = Math.max(worstLoss, shareRight(base, read, open) - now)
    if (now >= enough) labels = Math.min(labels, given)
    const order = orderToLearn(open.map(at => said[at]).filter(one => one !== undefined))
    const next = order.slice(0, pause).flatMap(place => open[place] ?? [])
    for (const at of next) {
      const sentence = read[at]
      if (sentence) learner.learn(sentence, sentence.sentence.tag)
    }
    open = open.filter(at => !next.includes(at))
  }
  return { labels, worstLoss }
}

function shareRight(
  said: readonly Suggestion[],
  read: readonly ReadSentence[],
  places: readonly number[],
): number {
  const right = places.filter(at => {
    const tags = said[at]?.tags
    const wanted = read[at]?.sentence.tag
    return tags && wanted && tags[wanted] === Math.max(...Object.values(tags))
  })
  return right.length / places.length
}
