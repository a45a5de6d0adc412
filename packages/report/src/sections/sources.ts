import type { ReportFacts } from '../facts/facts.ts'
import { claimAnchor, joined, jump, line } from '../tree/lines.ts'
import type { Section, Table } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** Every source once, with all it is used for; undefined when there is no evidence. */
export function sourcesSection(facts: ReportFacts, words: ReportWords): Section | undefined {
  if (facts.sources.length === 0) return undefined
  const says = words.sources
  const hasInterests = facts.sources.some(source => source.interest?.trim())
  const table: Table = {
    caption: says.caption,
    columns: [
      { name: says.name },
      { name: says.publisher },
      { name: says.kind },
      { name: says.reliability },
      ...(hasInterests ? [{ name: says.interest }] : []),
      { name: says.usedFor },
    ],
    rowIds: facts.sources.map(source => `source-${source.number}`),
    rows: facts.sources.map(source => [
      line(source.name),
      line(source.publisher ?? ''),
      line(words.sourceKind[source.kind]),
      line(source.reliability ? words.reliability[source.reliability] : words.evidence.ungraded),
      ...(hasInterests ? [line(source.interest ?? '')] : []),
      joined(source.claims.map(n => [jump(words.claim.number(n), claimAnchor(n))])),
    ]),
  }
  return { id: 'sources', title: words.sections.sources, blocks: [{ kind: 'table', table }] }
}
