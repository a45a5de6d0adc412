// How often people who judged the same thing said the same. The raw share is for readers; measures
// that allow for chance are in the agreement package.
import {
  type ArticleId,
  compareVerdicts,
  type Desk,
  isBlind,
  isDecided,
  verdictsOn,
} from '@claimbench/model'
import type { MethodFacts, Share } from './facts.ts'

/**
 * The claims and sentences that two or more people judged, and on how many of them all agree: on
 * accuracy, framing and attribution of a claim, on the tag of a sentence. Claims whose verdicts are
 * still hidden from each other are left out.
 */
export function agreementOn(
  desk: Desk,
  article: ArticleId,
  revision: string,
): Pick<MethodFacts, 'verdictAgreement' | 'tagAgreement'> {
  const claims = [...desk.claims.values()].filter(claim => claim.article === article)
  const judged = claims
    .filter(claim => claim.status !== 'void' && !isBlind(desk, claim.id))
    .map(claim => verdictsOn(desk, claim.id).filter(isDecided))
  const tagged = new Map<number, string[]>()
  for (const tag of desk.tags.values()) {
    if (tag.revision !== revision || tag.standing !== 'given') continue
    tagged.set(tag.start, [...(tagged.get(tag.start) ?? []), tag.tag])
  }
  return {
    verdictAgreement: shareOf(judged, (a, b) => compareVerdicts(desk, a, b).agrees),
    tagAgreement: shareOf([...tagged.values()], (a, b) => a === b),
  }
}

function shareOf<Said>(
  groups: readonly (readonly Said[])[],
  agree: (a: Said, b: Said) => boolean,
): Share {
  const several = groups.filter(group => group.length > 1)
  const agreed = several.filter(([first, ...others]) =>
    // A group of several has a first.
    others.every(other => first !== undefined && agree(first, other)),
  )
  return { count: agreed.length, of: several.length }
}
