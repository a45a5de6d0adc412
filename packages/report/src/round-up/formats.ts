// A round-up in the formats that it is handed out in, besides those that take any document.
import { csvFrom } from '../csv/cells.ts'
import type { CsvFile } from '../csv/csv-from-report.ts'
import { htmlFromDocument } from '../html/html-from-report.ts'
import { type ReportLook, SHIPPED_LOOK } from '../look/look.ts'
import type { CellValue } from '../tables/report-tables.ts'
import type { RoundUp } from './round-up.ts'

/** One file that asks nobody for anything; its tables are inside as JSON, in `#report-data`. */
export function htmlFromRoundUp(roundUp: RoundUp, look: ReportLook = SHIPPED_LOOK): string {
  const { title, at, version } = roundUp.facts
  const [articles, claims] = tablesOf(roundUp)
  const data = { format: 'claimbench-round-up', version: 1, title, madeAt: at, madeWith: version }
  return htmlFromDocument(roundUp, { ...data, articles, claims }, look)
}

/** Two tables: the articles with their counts, and their claims with a printed verdict. */
export function csvFromRoundUp(roundUp: RoundUp): readonly CsvFile[] {
  const [articles, claims] = tablesOf(roundUp)
  return [
    { name: 'articles.csv', text: csvFrom(articles) },
    { name: 'claims.csv', text: csvFrom(claims) },
  ]
}

type Rows = readonly (readonly CellValue[])[]

function tablesOf({ facts }: RoundUp): readonly [Rows, Rows] {
  return [
    [
      [
        'article',
        'title',
        'outlet',
        'author',
        'published',
        'address',
        'version',
        'sentences',
        'claims',
        'signed_off',
        'vague_sentences',
        'below_two_origins',
        'finding',
      ],
      ...facts.reports.map(({ article, edition, sentences, claims, figures, summary }, i) => [
        i + 1,
        article.title,
        article.outlet,
        article.byline,
        article.publishedAt,
        article.address,
        edition.number,
        sentences.length,
        claims.length,
        figures.signedOff.count,
        figures.vagueShare.count,
        figures.belowTwoOrigins.count,
        summary.finding,
      ]),
    ],
    [
      ['article', 'claim', 'wording', 'speaker', 'verdict', 'conclusion', 'framing', 'origins'],
      ...facts.reports.flatMap(({ claims }, i) =>
        claims.flatMap(({ number, wording, speaker, verdict, origins }) =>
          verdict
            ? [
                [
                  i + 1,
                  number,
                  wording,
                  speaker,
                  verdict.label?.name,
                  verdict.conclusion,
                  verdict.framing,
                  origins.length,
                ],
              ]
            : [],
        ),
      ),
    ],
  ]
}
