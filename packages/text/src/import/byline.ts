import { soundsLikeOutlet } from './dateline.ts'
import { findDates } from './dates.ts'

/** What a byline says: the names as printed, and the post or organisation given with them. */
export interface Byline {
  readonly names: string
  readonly affiliation?: string
}

const BY =
  /^(?:(?:written|words|story|text|reported|reporting|report|analysis|opinion|commentary|essay|article|posted|published|created|edited|a column|column|interview|review|guest post|blog post|exclusive|authored|submitted)\s+)?(?:by|from)\s*[:：]?\s+(?=\S)/i
const BY_ELSEWHERE =
  /^(?:(?:words?|text[eo]?|testo|tekst|story) *(?:&|and|und|et|y|e|en|och|og|\+) *(?:photo(?:graph)?s?|pictures|images|fotos?|bild(?:er)?|fotografía|immagini|beeld)(?: (?:by|von|de|di))?|(?:(?:ein )?(?:blog ?beitrag|gastbeitrag|beitrag|artikel|interview|text)|geschrieben|verfasst|veröffentlicht) von|interview\s*:|von|par|por|di|door|av|af|przez|napsal[aio]?|od|ze|texto(?: de)?|text(?:e)?(?: von| de| par)?|testo di|tekst|autor(?:in|a|es|en|zy|\/in|\(in\))?|auteurs?|autor[ei]|author|authors|автор(?:ы|и)?|текст|written by|skrevet av|yazan|kirjoittaja|szerző|opprinnelig av)\s*[:：]?\s+(?=\S)/iu

// A name: capitalised words, initials and the small words inside names.
const PARTICLE =
  "(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ten|ter|la|le|el|al|bin|ibn|af|av|zu|zur|y|e|i|st\\.?|mc|o['’])"
// "BY ADA VERNE FOR THE DAILY QUAY": small words are none of a name, also in capitals.
const NO_NAME = '(?!(?:For|The|In|At|Of|And|On|With|From|By|Und|Für)\\b)'
const NAME_WORD = `(?:${NO_NAME}\\p{Lu}[\\p{L}\\p{M}'’.-]*|\\p{Lo}[\\p{L}\\p{M}]+)`
const NAME = `(?:(?:Dr|Prof|Sir|Dame|Rev|Lord|Lady|Mr|Mrs|Ms)\\.?\\s+)?${NAME_WORD}(?:\\s+(?:${PARTICLE}\\s+)*(?:al-|el-|d['’])?${NAME_WORD}){1,4}`
const NAMES = new RegExp(
  `^${NAME}(?:(?:\\s*,\\s*|\\s+(?:and|und|et|y|e|en|och|og|i|и|та|with|&)\\s+|\\s*,\\s*(?:and|&)\\s+)${NAME})*`,
  'u',
)

/**
 * Reads a line as a byline. With `isLoose`, names alone are enough ("Ada Verne, Harbour Times"), which
 * only makes sense right under a headline. Dates in the line are ignored.
 */
export function readByline(line: string, isLoose: boolean): Byline | undefined {
  const words = line.split(/\s+/).length
  const labelled = (BY.exec(line) ?? BY_ELSEWHERE.exec(line))?.[0].length ?? labelBehindDate(line)
  if (words > 24 || (labelled === 0 && !isLoose)) return undefined

  const rest = withoutDates(line.slice(labelled))
  const names = peopleIn(rest) ?? (labelled > 0 ? singleName(rest) : undefined)
  if (names === undefined) return undefined

  const behind = rest.slice(names.length).trim()
  if (
    /^[\p{Ll}\d]/u.test(behind) &&
    !/^(?:in|at|of|for|is|i|w|în|à|au|chez|bei|aus|w)\s/u.test(behind)
  )
    return undefined
  const affiliation = behind
    .replace(/^[\s,;:|·•/()–—-]+/u, '')
    .replace(/^(?:in\s.*|(?:at|of|for)\s+(?:the\s+)?)/iu, '')
    .replace(/[\s,;|·•/()–—-]+$/u, '')
  const isPlainNames = affiliation === '' || labelled > 0 || /^[,|·•(–—/]/u.test(behind)
  if (!isPlainNames || affiliation.split(/\s+/).length > 10) return undefined
  if (/[.!?]["”’]?$/u.test(rest) && affiliation !== '' && words > 10) return undefined
  const shown = rest.slice(0, names.length).trim().replace(/,$/, '')
  const printed = shown === shown.toUpperCase() ? uncapitalised(shown) : shown
  return isUseful(affiliation) ? { names: printed, affiliation } : { names: printed }
}

/** Where the names begin in "Posted on 3 May 2021 by Ada Verne", whose label stands behind the date; 0 if it has none. */
function labelBehindDate(line: string): number {
  const last = findDates(line).at(-1)
  if (last === undefined) return 0
  const label = /^(?:[^\p{L}]|\b(?:at|um|à|uhr|h|[ap]m)\b)*\b(?:by|von|par|por|di|door)\s+/iu.exec(
    line.slice(last.end),
  )
  return label === null ? 0 : last.end + label[0].length
}

/** The people at the start of a text; an organisation behind the last comma is none of them. */
function peopleIn(text: string): string | undefined {
  const names = NAMES.exec(uncapitalised(text))?.[0]
  const comma = names?.lastIndexOf(',') ?? -1
  if (names === undefined || comma < 0) return names
  return soundsLikeOutlet(names.slice(comma + 1).trim()) ? names.slice(0, comma) : names
}

const isUseful = (affiliation: string) =>
  /\p{L}{2}/u.test(affiliation) &&
  !/^(?:updated|published|posted|last|on|e-?mail|follow|share|@|\d+ min|comments?|read|print|view|photo|am|pm)\b/i.test(
    affiliation,
  )

function withoutDates(line: string): string {
  let rest = line
  for (const { start } of findDates(line).toReversed()) rest = rest.slice(0, start)
  return rest
    .replace(
      /(?:^|[\s|·•,–—-])\s*(?:published|posted|updated|last updated|on|am|vom|le|el|il|em)\s*:?\s*$/i,
      '',
    )
    .replace(/[\s|·•,–—@-]+$/u, '')
}

// "BY ADA VERNE" is printed in capitals; only its shape matters here, so lengths must not change.
function uncapitalised(text: string): string {
  return text
    .replace(/\p{Lu}{2,}/gu, word => word.slice(0, 1) + word.slice(1).toLowerCase())
    .slice(0, text.length)
}

// After "By", one capitalised word may be a pen name or an agency: "By Staff", "By Reuters".
const singleName = (rest: string) =>
  /^\p{Lu}[\p{L}\p{N}'’.-]+(?:\s+(?:(?:of|for|de|der)\s+)*(?:the\s+)?\p{Lu}[\p{L}\p{N}'’.-]+)*(?:\s+(?:staff|team|desk|editors|reporters?|correspondent))?/u.exec(
    rest,
  )?.[0]

const OUTLET = '((?:the |The )?[\\p{Lu}\\d][^.;,()“”"]{1,60}?)'
const POSTS: readonly RegExp[] = [
  // "... for the online magazine “Harbour Times”", "columnist for Harbour Times"
  /\b(?:for|at|of|with|from)\s+(?:the\s+)?(?:[\p{Ll}-]+\s+){0,4}(?:magazine|newspaper|paper|journal|website|site|outlet|agency|daily|weekly|blog|portal)\s+["“”„«'‘]?([^"“”»'’.,;]{2,60})/u,
  new RegExp(
    `\\b(?:columnist|editor|reporter|correspondent|writer|journalist|contributor|author|fellow|professor|lecturer|analyst|researcher|director|head|president|chair|founder|expert|scientist|scholar|adviser|advisor)s?\\b[^.]{0,50}?\\b(?:for|at|of|with|from)\\s+${OUTLET}(?:[.,;)]|\\s+(?:and|in|where|who|covering|since|based)\\b|$)`,
    'u',
  ),
  new RegExp(
    `\\b(?:works|writes|reports|teaches)\\s+(?:for|at)\\s+${OUTLET}(?:[.,;)]|\\s+(?:and|in|where|who|covering|since)\\b|$)`,
    'u',
  ),
]

/** The organisation a biography line names for its author; undefined when it names none. */
export function affiliationInBio(bio: string): string | undefined {
  for (const post of POSTS) {
    const found = post.exec(bio)?.[1]?.trim()
    if (found) return found
  }
  return undefined
}

/** Whether the line introduces one of the authors: their name, then what they are. */
export function introducesAuthor(line: string, names: string): boolean {
  const people = names
    .split(/\s*(?:,|&|\band\b|\bund\b|\bet\b|\by\b|\be\b)\s*/u)
    .filter(name => name.includes(' '))
  const bare = line.replace(/^[\s*_–—-]+(?:about the authors?\s*[:–—-]\s*)?/iu, '')
  return people.some(name => {
    if (!bare.toLowerCase().startsWith(name.toLowerCase())) return false
    const behind = bare.slice(name.length)
    return /^(?:,|\s+\(|\s*[|:–—-]|\s+(?:is|are|was|has|writes|works|covers|teaches|reports|joined|lives|holds|serves|served|ist|war|schreibt|arbeitet|est|es|è|é|jest|är|er|on|—|–))(?=\s|,|\(|$)/u.test(
      behind,
    )
  })
}
