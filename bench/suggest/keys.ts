// Keys a reviewer presses for each sentence: one who takes right suggestions and corrects wrong ones.
import type { CorpusArticle } from '@claimbench/fixtures'
import { bulkThreshold, type Suggester } from '@claimbench/suggest'
import { inReadingOrder } from './reading.ts'
import type { Row } from './table.ts'

/**
 * Without the bulk command every sentence is one key: Enter for a right ghost, a letter otherwise. With
 * it, one key takes all sure sentences of the article; each of the others is one key, and each sure one
 * that is wrong is two: a click to come back to it and a letter.
 */
export function keysRows(suggester: Suggester, articles: readonly CorpusArticle[]): Row[] {
  let [sentences, bulk] = [0, 0]
  for (const article of articles) {
    const read = inReadingOrder(article)
    bulk++
    suggester.suggest(read).forEach(({ tag, tags }, at) => {
      sentences++
      if (tag === undefined || tags[tag] < bulkThreshold) bulk++
      else if (tag !== read[at]?.sentence.tag) bulk += 2
    })
  }
  return [
    ['keys per sentence, held-out articles', '≤ 1.0', 1],
    [`  with the bulk command at ${bulkThreshold}`, '≤ .6', bulk / sentences],
  ]
}
