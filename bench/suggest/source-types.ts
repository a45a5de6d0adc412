// Source types on the sources marked in the corpus, as far as the suggester finds them.
import { readCorpus } from '@claimbench/fixtures'
import { suggestSourceType, type Suggester } from '@claimbench/suggest'
import { inReadingOrder } from './reading.ts'
import { binary, macroF1 } from './scores.ts'
import { readRows, type Row } from './table.ts'

/** The rows of source types. */
export function sourceTypeRows(suggester: Suggester): Row[] {
  const articles = readCorpus()
  return [
    ...givenRows(articles),
    ...sampleRows(),
    ...rowsOf(suggester, articles, 'all articles'),
    ...rowsOf(
      suggester,
      articles.filter(article => article.split === 'heldout'),
      'held-out articles',
    ),
  ]
}

// Sources as they are marked, so that finding them is not part of the figure.
function givenRows(articles: ReturnType<typeof readCorpus>): Row[] {
  const pairs = articles.flatMap(inReadingOrder).flatMap(({ text, before, sentence }) =>
    sentence.spans
      .filter(span => span.type === 'source')
      .map(span => ({
        wanted: span.sourceType ?? '',
        said: suggestSourceType({ text, before }, span)?.sourceType,
      })),
  )
  return typeRows(`source type, ${pairs.length} marked sources`, pairs)
}

function sampleRows(): Row[] {
  const rows = readRows('source-type-sample.jsonl')
  if (!rows) return []
  const pairs = rows.map(({ text, label }) => ({
    wanted: label,
    said: suggestSourceType({ text }, { start: 0, end: text.length })?.sourceType,
  }))
  return typeRows(`source type, sample of ${pairs.length}`, pairs)
}

function typeRows(
  name: string,
  pairs: readonly { wanted: string; said: string | undefined }[],
): Row[] {
  const vague = binary(
    pairs.map(one => one.wanted === 'vague'),
    pairs.map(one => one.said === 'vague'),
  )
  return [
    [
      `${name}, macro-F1`,
      '≥ .90',
      macroF1(
        pairs.map(one => one.wanted),
        pairs.map(one => one.said),
      ),
    ],
    ['  vague recall', '≥ .85', vague.recall],
    ['  at precision', '≥ .85', vague.precision],
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
      `source type as found, ${name} (${pairs.length} found sources), macro-F1`,
      '',
      macroF1(
        pairs.map(one => one.wanted),
        pairs.map(one => one.said),
      ),
    ],
    [`  vague sources and cues found, of ${vagueSources}`, '', vagueFound / vagueSources],
    [`  right among ${vagueSaid} called vague`, '', vagueRight / vagueSaid],
  ]
}
