// The provenance card: what was counted, in words.
import type { Provenance } from '@claimbench/text/import'

export const provenanceWords = {
  heading: 'Where it comes from',
} as const

type Line = readonly [name: string, value: string]

/** The lines of the card; what the article does not say has none. */
export function provenanceLines(
  provenance: Provenance,
  suggested: Provenance['sources'],
): readonly Line[] {
  const { republished, affiliation, links, sources } = provenance
  const dead = Object.values(links.withoutTarget).reduce((sum, count) => sum + count, 0)
  const lines: (Line | undefined)[] = [
    republished && ['Republished', republishedWords(republished)],
    affiliation && ['The author belongs to', `${affiliation.name} (${PLACES[affiliation.is]})`],
    ['Links', `${links.live} live, ${dead} without a target, ${links.toItself} to itself`],
    ['Sources marked', sourcesWords(sources)],
    suggested.named + suggested.unnamed + suggested.vague > 0
      ? ['Suggested, not looked at', sourcesWords(suggested)]
      : undefined,
    [
      'Quotations',
      `${provenance.quotations}, of which ${provenance.quotationsWithoutSource.length} without a marked source beside them`,
    ],
    provenance.disclaimers.length > 0
      ? ['Disclaimers', String(provenance.disclaimers.length)]
      : undefined,
  ]
  return lines.filter(line => line !== undefined)
}

function sourcesWords({ named, unnamed, vague }: Provenance['sources']): string {
  return `${named} named, ${unnamed} unnamed, ${vague} vague`
}

const PLACES = {
  outlet: 'this outlet',
  original: 'the original outlet',
  elsewhere: 'neither outlet',
} as const

function republishedWords({ from, daysLater }: NonNullable<Provenance['republished']>): string {
  if (daysLater === undefined) return `from ${from}`
  return `from ${from}, ${daysLater === 1 ? '1 day' : `${daysLater} days`} later`
}
