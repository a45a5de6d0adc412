import {
  type Desk,
  type EvidenceId,
  type EvidenceRow,
  quoteStandingOf,
  type SourceId,
} from '@claimbench/model'
import type { ClaimFacts, EvidenceFacts, SourceFacts } from './facts.ts'
import { webAddress } from './links.ts'

/** The evidence of a report by its id, numbered in the order given. */
export function evidenceFacts(
  items: readonly EvidenceRow[],
): ReadonlyMap<EvidenceId, EvidenceFacts> {
  const sources = sourceNumbers(items)
  return new Map(
    items.map((item, i) => [
      item.id,
      {
        number: i + 1,
        relation: item.relation,
        question: item.question,
        answer: item.answer,
        unanswerable: item.unanswerable,
        quote: item.quote,
        quoteStanding: quoteStandingOf(item),
        locator: item.locator,
        isTheFact: item.isTheFact,
        citation: item.citation?.trim() || undefined,
        originalOutlet: item.originalOutlet?.trim() || undefined,
        medium: item.medium,
        sourceDate: item.sourceDate,
        seenAt: item.seenAt,
        liveAddress: webAddress(item.liveAddress),
        archivedAddress: webAddress(item.archivedAddress),
        sha256: item.attachment,
        source: sources.get(item.source) ?? 0,
        credibility: item.credibility,
      },
    ]),
  )
}

/** The sources of the evidence, once each, with all they are used for. */
export function gatherSources(
  desk: Desk,
  items: readonly EvidenceRow[],
  claims: readonly ClaimFacts[],
): readonly SourceFacts[] {
  const uses = new Map<number, { readonly claims: number[]; readonly evidence: number[] }>()
  for (const claim of claims) {
    for (const { source, number } of claim.evidence) {
      const use = uses.get(source) ?? { claims: [], evidence: [] }
      if (use.claims.at(-1) !== claim.number) use.claims.push(claim.number)
      use.evidence.push(number)
      uses.set(source, use)
    }
  }
  return [...sourceNumbers(items)].map(([id, number]) => {
    const row = desk.sources.get(id)
    return {
      number,
      id,
      name: row?.name ?? id,
      publisher: row?.publisher,
      kind: row?.kind ?? 'secondary',
      reliability: row?.reliability,
      interest: row?.interest,
      ...(uses.get(number) ?? { claims: [], evidence: [] }),
    }
  })
}

function sourceNumbers(items: readonly EvidenceRow[]): ReadonlyMap<SourceId, number> {
  return new Map([...new Set(items.map(item => item.source))].map((id, i) => [id, i + 1]))
}
