import { type Desk, profileId, profileOf, referenceTo } from '@claimbench/model'
import type { ClaimFacts, MethodFacts, ProfileFacts, SentenceFacts } from './facts.ts'
import { agreementOn } from './count-agreement.ts'
import type { ReportOptions } from './report-options.ts'

/** How the work was done: profiles, reviewers, suggestions, copies. */
export function gatherMethod(
  desk: Desk,
  claims: readonly ClaimFacts[],
  sentences: readonly SentenceFacts[],
  { article, reviewer }: ReportOptions,
): MethodFacts {
  const revision = desk.articles.get(article)?.revision ?? ''
  const taken = [...desk.tags.values()].filter(
    tag =>
      tag.revision === revision &&
      tag.reviewer === reviewer &&
      tag.standing === 'given' &&
      tag.because.kind === 'suggestion',
  )
  const verdicts = [...desk.verdicts.values()].filter(verdict => verdict.article === article)
  return {
    profiles: profilesOf(desk, claims),
    segmenterVersion: desk.revisions.get(revision)?.segmenterVersion ?? '',
    reviewers: new Set([reviewer, ...verdicts.map(verdict => verdict.reviewer)]).size,
    ...agreementOn(desk, article, revision),
    tagsTaken: sentences.filter(sentence => sentence.taken !== undefined).length,
    tagsTakenInBulk: sentences.filter(sentence => sentence.taken === 'in-bulk').length,
    models: [...new Set(taken.flatMap(tag => tag.because.model ?? []))].sort(),
    copies: claims.flatMap(claim =>
      claim.evidence.flatMap(({ number, sha256 }) =>
        sha256 === undefined ? [] : [{ evidence: number, sha256 }],
      ),
    ),
  }
}

function profilesOf(desk: Desk, claims: readonly ClaimFacts[]): readonly ProfileFacts[] {
  const used = claims.flatMap(({ verdict, dissent }) => (verdict ? [verdict, ...dissent] : []))
  const byId = new Map(used.map(one => [profileId(one.profile), one]))
  return [...byId.values()].flatMap((verdict): readonly ProfileFacts[] => {
    const row = profileOf(desk, verdict)
    if (!row) return []
    const { name, note, scale, extras } = row
    const said = { name, note, scale: scale.map(words), extras: extras.map(words) }
    return [{ ...referenceTo(row), ...said }]
  })
}

function words({ name, definition }: { readonly name: string; readonly definition: string }) {
  return { name, definition }
}
