import type { ArticleFacts, ClaimFacts } from '../facts/facts.ts'

/** Who answers for a claim. */
export interface ClaimAuthor {
  readonly '@type': 'Person' | 'Organization'
  readonly name: string
}

/**
 * Who is named as a claim's author: a named speaker, else whoever wrote the article, else its
 * outlet, else nobody. "Some media outlets" is nobody, and never becomes a person.
 */
export function claimAuthor(
  { speakerKind, speaker }: Pick<ClaimFacts, 'speakerKind' | 'speaker'>,
  { byline, outlet }: Pick<ArticleFacts, 'byline' | 'outlet'>,
): readonly ClaimAuthor[] {
  if (speakerKind === 'named' && speaker?.trim()) return [authorFrom(speaker.trim(), outlet)]
  if (byline?.trim()) return namesIn(byline.trim()).map(name => authorFrom(name, outlet))
  return outlet?.trim() ? [{ '@type': 'Organization', name: outlet.trim() }] : []
}

function authorFrom(name: string, outlet: string | undefined): ClaimAuthor {
  const isOutlet = name.toLowerCase() === outlet?.trim().toLowerCase()
  return { '@type': isOutlet || BODIES.test(name) ? 'Organization' : 'Person', name }
}

// "Ana Ruiz and Li Wei" -> two people, "Smith and Wesson" -> one name.
function namesIn(byline: string): readonly string[] {
  const names = byline.split(/\s*(?:,|;|&|\band\b|\bund\b)\s*/).filter(Boolean)
  return names.every(name => /\S\s+\S/.test(name)) ? names : [byline]
}

// Words by which the name of a body is told from a person's. A name that has none of them counts
// as a person's, as most claims are made by people.
const BODIES = new RegExp(
  `\\b(?:${[
    'academy|administration|agency|airlines?|alliance|army|assembly|association|authority',
    'bank|board|bureau|buses|centre|center|chamber|church|club|coalition|college|commission',
    'committee|company|confederation|congress|corporation|council|court|department|directorate',
    'embassy|federation|force|forces|foundation|fund|gazette|government|group|hospital|house',
    'institute|institution|journal|ledger|magazine|ministry|mirror|mission|movement|museum',
    'nations|navy|network|news|office|organi[sz]ation|parliament|party|police|post|press|review',
    'school|senate|service|society|times|tribune|trust|union|university',
    'amt|behörde|bund|gericht|gesellschaft|ministerium|partei|polizei|rat|regierung|verband|verein|zeitung',
    'AG|e\\.V|GmbH|Inc|LLC|Ltd|PLC',
  ].join('|')})\\b|ministerium\\b|verband\\b`,
  'i',
)
