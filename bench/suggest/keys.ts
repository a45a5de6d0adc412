// Keys a reviewer presses for each sentence: one who takes right suggestions and corrects wrong ones.
import type { CorpusArticle } from '@claimbench/fixtures'
import type { Suggester } from '@claimbench/suggest'
import { inReadingOrder } from './reading.ts'
import type { Row } from './table.ts'

/** Sentences at least this sure go with the bulk command. */
const sure = 0.8

/**
 * Without the bulk command every sentence is one key: Enter for a right ghost, a letter otherwise. With
 * it the reviewer presses one key for a run of sure sentences, and a step back and a letter for each
 * of the run that is wrong.
 */
export function keysRows(suggester: Suggester, articles: readonly CorpusArticle[]): Row[] {
  let [sentences, single, bulk] = [0, 0, 0]
  for (const article of articles) {
    const read = inReadingOrder(article)
    const said = suggester.suggest(read)
    let inRun = false
    said.forEach(({ tag, tags }, at) => {
      const wanted = read[at]?.sentence.tag
      sentences++
      single++
      if (tag !== undefined && tags[tag] >= sure) {
        if (!inRun) bulk++
        inRun = true
        if (tag !== wanted) bulk += 2
      } else {
        inRun = false
        bulk++
      }
    })
  }
  return [
    ['keys per sentence, held-out articles', '≤ 1.0', single / sentences],
    ['  with the bulk command', '≤ .6', bulk / sentences],
  ]
}
