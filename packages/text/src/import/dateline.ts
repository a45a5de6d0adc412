import { findDates } from './dates.ts'
import { wordEdges } from './word-edges.ts'

/** What a line of dates says. Dates without a word that tells their role are `published`. */
export interface Dateline {
  readonly published?: string
  readonly modified?: string
  /** What else the line names: an outlet, a place or a person. */
  readonly name?: string
  /** Whether the line says in words that this is when the article was published or changed. */
  readonly isLabelled: boolean
}

const PUBLISHED = wordEdges(
  /\b(?:first published|originally published|published(?: online)?|posted|created|released|publication date|date|issued|erschienen|veröffentlicht|stand|publié|mis en ligne|publicado|pubblicato|gepubliceerd|publicerad|publisert|publiceret|opublikowano|julkaistu|опубликовано|дата публикации|опубліковано)(?: (?:on|at|am|um|le|el|il|em|op|den|dne|w dniu))?\s*[:：]?/giu,
)
const MODIFIED = wordEdges(
  /\b(?:last )?(?:updated|modified|changed|edited|revised|corrected|amended|aktualisiert|geändert|zuletzt aktualisiert|korrigiert|berichtigt|mis à jour|modifié|corrigé|rectifié|actualizado|corregido|aggiornato|corretto|atualizado|corrigido|bijgewerkt|gecorrigeerd|uppdaterad|rättad|oppdatert|korrigert|opdateret|rettet|aktualizacja|zaktualizowano|poprawiono|päivitetty|korjattu|обновлено|изменено|исправлено|оновлено|виправлено)(?: (?:on|at|am|um|le|el|il|em|op|den))?\s*[:：]?/giu,
)
const TIME = wordEdges(
  /\b(?:at |um |à |a las |alle |às |kl\.? ?|o )?\d{1,2}(?:[:.h]\s?\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?|\s?[ap]\.?m\.?|\s?uhr)(?:\s?uhr)?(?:\s?\(?(?:[A-Z]{2,4}T?|UTC|GMT|CET|CEST|MSK)(?:[+-]\d{1,2}(?::?\d{2})?)?\)?)?/giu,
)
const WEEKDAY = wordEdges(
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo)\b[.,]?/giu,
)
const FILLER = wordEdges(
  /\b(?:on|at|am|um|le|el|il|et|est|edt|pst|pdt|gmt|utc|cet|cest|bst|uhr|\d+ (?:hours?|minutes?|days?) ago|issue|no\.?|vol\.?|\d+ min(?:ute)?s? read)\b/giu,
)
const EDGES = /^[\s|·•,;:()/\\–—-]+|[\s|·•,;:()/\\–—-]+$/gu

/**
 * Reads a line that is little else than a date of publication, perhaps with the name of an outlet, a
 * place or a person beside it; undefined for sentences that merely hold a date.
 */
export function readDateline(line: string): Dateline | undefined {
  const dates = findDates(line)
  if (dates.length === 0 || dates.length > 3 || line.length > 160) return undefined

  let rest = line
  for (const { start, end } of dates.toReversed())
    rest = `${rest.slice(0, start)}|${rest.slice(end)}`
  const bare = rest
    .replace(TIME, '|')
    .replace(WEEKDAY, '|')
    .replace(PUBLISHED, '|')
    .replace(MODIFIED, '|')
    .replace(FILLER, ' ')
  const names = bare
    .split(/\s*[|·•\n]+[\s,|·•–—-]*/u)
    .map(part => part.replace(EDGES, ''))
    .filter(part => /\p{L}{2}/u.test(part))
  if (names.length > 1 || (names[0] !== undefined && !isName(names[0]))) return undefined

  const roles = dates.map(({ date, start }) => ({ date, isChange: isChangeBefore(line, start) }))
  const published = roles.find(role => !role.isChange)?.date
  const modified = roles.findLast(role => role.isChange)?.date
  return {
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(names[0] === undefined ? {} : { name: names[0] }),
    isLabelled: line.search(PUBLISHED) >= 0 || line.search(MODIFIED) >= 0,
  }
}

/** Whether the last label before `at` speaks of a change rather than of the publication. */
function isChangeBefore(line: string, at: number): boolean {
  const before = line.slice(0, at)
  const last = (pattern: RegExp) => Array.from(before.matchAll(pattern)).at(-1)?.index ?? -1
  return last(MODIFIED) > last(PUBLISHED)
}

// "Harbour Times", "the Daily Quay", "Oslo (NTB)": at most seven words, the first one capitalised.
function isName(text: string): boolean {
  const words = text.split(/\s+/)
  const capitals = words.filter(word => /^[("“„«]?[\p{Lu}\p{Lo}\d]/u.test(word)).length
  return words.length <= 7 && capitals >= Math.ceil(words.length / 2) && !/[.!?]$/.test(text)
}

/** Whether a name is an outlet's by its words: "Times", "News", "Institute", an address. */
export function soundsLikeOutlet(name: string): boolean {
  return OUTLET_WORD.test(name) || /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(name)
}
const OUTLET_WORD = wordEdges(
  /(?:^The\b|\b(?:times|news|post|journal|review|herald|daily|weekly|agency|press|tribune|gazette|magazine|observer|today|network|institute|centre|center|research|outlook|radio|tv|television|media|chronicle|mail|telegraph|guardian|independent|standard|star|sun|mirror|express|globe|record|register|report|reporter|bulletin|courier|dispatch|examiner|inquirer|monitor|voice|wire|online|digest|insider|foundation|university|project|council|society|zeitung|nachrichten|anzeiger|kurier|rundschau|tageblatt|blatt|welt|zeit|presse|bote|spiegel|journal|monde|temps|croix|libération|dépêche|figaro|diario|periódico|mundo|país|noticias|prensa|gaceta|corriere|gazzetta|giornale|messaggero|stampa|jornal|folha|correio|nieuws|krant|dagblad|tidningen|nyheter|avis|posten|bladet|gazeta|dziennik|новости|газета|правда|известия|вести|вестник|агентство)\b)/iu,
)
