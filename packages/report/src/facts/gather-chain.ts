import {
  type Chain,
  chainOf,
  type ClaimRow,
  type Desk,
  type EvidenceId,
  type Hop,
} from '@claimbench/model'
import type { ChainFacts, EvidenceFacts, HopFacts } from './facts.ts'
import { webAddress } from './links.ts'
import type { ReportOptions } from './report-options.ts'

/** The chain of a claim's attribution; undefined where nobody but the author says it. */
export function gatherChain(
  desk: Desk,
  claim: ClaimRow,
  evidence: ReadonlyMap<EvidenceId, EvidenceFacts>,
  options: ReportOptions,
): ChainFacts | undefined {
  const chain = chainOf(desk, claim.id, options.reviewer)
  if (chain.hops.length === 0) return undefined
  return {
    hops: chain.hops.map((hop, i) => hopFacts(hop, i + 1, evidence, options)),
    ...breakOf(chain),
    ...(chain.hopsToOrigin !== undefined && { hopsToOrigin: chain.hopsToOrigin }),
  }
}

function breakOf({ hops, break: broken }: Chain): Pick<ChainFacts, 'breaksAt'> {
  return broken ? { breaksAt: hops.indexOf(broken) + 1 } : {}
}

function hopFacts(
  hop: Hop,
  number: number,
  evidence: ReadonlyMap<EvidenceId, EvidenceFacts>,
  { audience }: ReportOptions,
): HopFacts {
  const { words, kind, standing, link, linkCheck } = hop
  return {
    number,
    words,
    kind,
    standing,
    inArticle: hop.from === 'mark',
    resolvedTo: hop.resolvedTo,
    resolvedAs: hop.resolvedAs,
    tried: hop.tried,
    link,
    address: webAddress(hop.address),
    archivedAddress: webAddress(hop.archivedAddress),
    ...(linkCheck && { opened: { on: linkCheck.on, isDead: linkCheck.isDead } }),
    evidence: evidence.get(hop.evidence ?? '')?.number,
    ...(hop.isOrigin && { isOrigin: true }),
    ...(audience !== 'publish' && { note: hop.note }),
  }
}
