import type { ClaimFacts, ReportFacts } from '../facts/facts.ts'
import { verdictWord } from '../sections/verdict-line.ts'
import { line, link, paragraphs, text } from '../tree/lines.ts'
import type { Block, Line, Section } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** What was found out about each article, in a few sentences. */
export function articlesSection(reports: readonly ReportFacts[], words: ReportWords): Section {
  return {
    id: 'articles',
    title: words.roundUp.articles,
    blocks: reports.flatMap(report => articleBlocks(report, words)),
  }
}

function articleBlocks(report: ReportFacts, words: ReportWords): readonly Block[] {
  const { article, summary, figures } = report
  const where = [
    article.byline,
    article.outlet,
    article.publishedAt && words.date(article.publishedAt),
  ].filter(Boolean)
  const verdicts = figures.claimsByVerdict
    .filter(({ standing }) => standing === 'labelled')
    .map(({ label, count }) => `${label}: ${count}`)
  const counts: readonly (readonly [string, string])[] = [
    [words.figures.claimsByVerdict, words.list(verdicts)],
    [words.roundUp.vagueShare, shareWords(figures.vagueShare, words)],
  ]
  return [
    { kind: 'heading', text: article.title, level: 3 },
    {
      kind: 'paragraph',
      role: 'quiet',
      line: [
        text(where.join(', ')),
        ...(article.address ? [text(' '), link(article.address, article.address)] : []),
      ],
    },
    ...(summary.finding
      ? paragraphs(summary.finding)
      : paragraphs(words.summary.missing, 'missing')),
    {
      kind: 'facts',
      rows: counts
        .filter(([, value]) => value !== '')
        .map(([term, value]) => ({ term, lines: [line(value)] })),
    },
  ]
}

function shareWords(share: { readonly count: number; readonly of: number }, words: ReportWords) {
  return `${words.percent(share)} (${words.fraction(share)})`
}

/** Every claim with a printed verdict; undefined when there is none. */
export function claimsSection(
  reports: readonly ReportFacts[],
  words: ReportWords,
): Section | undefined {
  const rows = reports.flatMap(report =>
    report.claims.filter(({ verdict }) => verdict).map(claim => claimRow(report, claim, words)),
  )
  if (rows.length === 0) return undefined
  return {
    id: 'claims',
    title: words.sections.claims,
    blocks: [
      {
        kind: 'table',
        table: {
          caption: words.claim.glance,
          columns: [
            { name: words.claim.glanceClaim },
            { name: words.chrome.verdict },
            { name: words.roundUp.article },
            { name: words.claim.glanceOrigins, isNumber: true },
          ],
          rows,
        },
      },
    ],
  }
}

function claimRow(
  { article }: ReportFacts,
  claim: ClaimFacts,
  words: ReportWords,
): readonly Line[] {
  return [
    line(claim.shortForm.trim() || claim.wording),
    line(verdictWord(claim, 'publish', words)),
    line(article.title),
    line(String(claim.origins.length)),
  ]
}

/** The sources that more than one article's check rests on; undefined when there is none. */
export function sourcesSection(
  reports: readonly ReportFacts[],
  words: ReportWords,
): Section | undefined {
  const uses = new Map<string, { readonly publisher: string; articles: number; claims: number }>()
  for (const { sources } of reports) {
    for (const { name, publisher = '', claims } of sources) {
      const use = uses.get(name) ?? { publisher, articles: 0, claims: 0 }
      uses.set(name, { ...use, articles: use.articles + 1, claims: use.claims + claims.length })
    }
  }
  const shared = [...uses].filter(([, { articles }]) => articles > 1)
  if (shared.length === 0) return undefined
  shared.sort(([a, m], [b, n]) => n.claims - m.claims || (a < b ? -1 : 1))
  return {
    id: 'sources',
    title: words.roundUp.sharedSources,
    blocks: [
      {
        kind: 'table',
        table: {
          caption: words.roundUp.sharedSources,
          columns: [
            { name: words.sources.name },
            { name: words.sources.publisher },
            { name: words.roundUp.articles, isNumber: true },
            { name: words.sections.claims, isNumber: true },
          ],
          rows: shared.map(([name, { publisher, articles, claims }]) => [
            line(name),
            line(publisher),
            line(String(articles)),
            line(String(claims)),
          ]),
        },
      },
    ],
  }
}

/** What was corrected in any of the reports, the latest first; undefined when nothing was. */
export function correctionsSection(
  reports: readonly ReportFacts[],
  words: ReportWords,
): Section | undefined {
  const all = reports
    .flatMap(({ article, corrections }) =>
      corrections.map(correction => ({ title: article.title, correction })),
    )
    .sort((a, b) => (a.correction.at > b.correction.at ? -1 : 1))
  if (all.length === 0) return undefined
  const says = words.corrections
  return {
    id: 'corrections',
    title: words.sections.corrections,
    blocks: [
      {
        kind: 'table',
        table: {
          caption: says.caption,
          columns: [{ name: says.when }, { name: words.roundUp.article }, { name: says.change }],
          rows: all.map(({ title, correction: { at, kind, note } }) => [
            line(words.date(at)),
            line(title),
            [text(`${words.correctionKind[kind]}: `, 'strong'), text(note)],
          ]),
        },
      },
    ],
  }
}
