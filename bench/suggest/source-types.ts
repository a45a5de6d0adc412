// Source types on the sources marked in the corpus, as far as the suggester finds them.
import { readCorpus } from '@claimbench/fixtures'
import type { Suggester } from '@claimbench/suggest'
import { inReadingOrder } from './reading.ts'
import { macroF1 } from './scores.ts'
import type { Row } from './table.ts'

/** The rows of source types. */
export function sourceTypeRows(suggester: Suggester): Row[] {
  const articles = readCorpus()
  return [
    ...rowsOf(suggester, articles, 'all articles'),
    ...rowsOf(
      suggester,
      articles.filter(article => article.split === 'heldout'),
      'held-out articles',
    ),
  ]
}

function rowsOf(
  suggester: Suggester,
  articles: ReturnType<typeof readCorpus>,
  name: string,
): Row[] {
  const read = articles.flatMap(inReadingOrder)
  const said = suggester.suggest(read)
  const pairs: { wanted: string; said: string | undefined }[] = []
  let [vagueSources, vagueFound, vagueSaid, vagueRight] = [0, 0, 0, 0]
  read.forEach(({ sentence }, at) => {
    const ours = (said[at]?.spans ?? []).filter(span => span.sourceType)
    const typed = sentence.spans.filter(span => span.sourceType)
    for (const span of typed) {
      const match = ours.find(one => one.start < span.end && span.start < one.end)
      if (match && span.type === 'source')
        pairs.push({ wanted: span.sourceType ?? '', said: match.sourceType })
      if (span.sourceType !== 'vague') continue
      vagueSources++
      if (match?.sourceType === 'vague') vagueFound++
    }
    for (const one of ours) {
      if (one.sourceType !== 'vague') continue
      vagueSaid++
      if (
        typed.some(
          span => span.sourceType === 'vague' && span.start < one.end && one.start < span.end,
        )
      )
        vagueRight++
    }
  })
  return [
    [
      `source type, ${name} (${pairs.length} found sources), macro-F1`,
      '≥ .90',
      macroF1(
        pairs.map(one => one.wanted),
        pairs.map(one => one.said),
      ),
    ],
    [`  vague sources found, of ${vagueSources}`, '≥ .85', vagueFound / vagueSources],
    [`  right among ${vagueSaid} called vague`, '≥ .85', vagueRight / vagueSaid],
  ]
}
