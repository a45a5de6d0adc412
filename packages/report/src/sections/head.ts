import type { ReportFacts } from '../facts/facts.ts'
import { line, link, text } from '../tree/lines.ts'
import type { Block, Line } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** What stands under the title: the article, who checked it, as of when. */
export function headBlocks(facts: ReportFacts, words: ReportWords): readonly Block[] {
  const { article, people, organisation, evidenceAsOf } = facts
  const { about } = words
  const date = (iso: string | undefined) => iso && words.date(iso)
  const rows: readonly (readonly [string, Line | string | undefined])[] = [
    [about.byline, [article.byline, article.affiliation].filter(Boolean).join(', ')],
    [about.outlet, article.outlet],
    [about.originalOutlet, article.originalOutlet],
    [about.publishedAt, date(article.publishedAt)],
    [about.republishedAt, date(article.republishedAt)],
    [about.modifiedAt, date(article.modifiedAt)],
    [about.address, article.address && [link(article.address, article.address)]],
    [
      about.capture,
      facts.audience !== 'publish' && article.captureSha256
        ? [text(article.captureSha256, 'code')]
        : undefined,
    ],
    [about.publisher, organisation && [link(organisation.name, organisation.address)]],
    [about.checkedBy, words.list(people.checkedBy)],
    [about.signedOffBy, words.list(people.signedOffBy)],
    [about.edition, words.edition(facts.edition)],
    [about.evidenceAsOf, evidenceAsOf && words.dates(evidenceAsOf.from, evidenceAsOf.to)],
    [about.made, words.madeOn(words.date(facts.madeAt), facts.madeWith)],
  ]
  return [
    {
      kind: 'facts',
      rows: rows.flatMap(([term, value]) => {
        if (value === undefined || value.length === 0) return []
        return [{ term, lines: [typeof value === 'string' ? line(value) : value] }]
      }),
    },
  ]
}
