import { findDates } from './dates.ts'
import { wordEdges } from './word-edges.ts'

/** Where a line says that the article comes from. */
export interface Origin {
  readonly outlet?: string
  readonly date?: string
}

const STATEMENT = wordEdges(
  /\b(?:original(?:ly)? (?:source|article|version|publication)?[^.]{0,40}?\b(?:is|was|by|in|on|at|from|appeared in|published (?:in|on|by|at))|(?:first |originally |previously |also )?(?:published|appeared|posted|printed|ran)\b[^.]{0,30}?\b(?:in|on|by|at|with)|(?:republished|reprinted|reproduced|cross-?posted|re-?posted|syndicated|translated|adapted|excerpted)\b[^.]{0,40}?\b(?:from|by|of|with)|provided by|supplied by|courtesy of|(?:erschienen|veröffentlicht)\b[^.]{0,30}?\b(?:in|bei|auf|im)|(?:publié|paru)\b[^.]{0,30}?\b(?:dans|sur|par|chez)|publicado\b[^.]{0,30}?\b(?:en|por|no|na|em)|pubblicato\b[^.]{0,30}?\b(?:su|da|in))\s+(?:the |der |die |das |la |le |el |il |website |magazine |newspaper )*/iu,
)
const SOURCE =
  /^(?:source|sources|via|quelle|quellen|source originale|fuente|fonte|bron|källa|kilde|lähde|źródło|источник|джерело|original(?: source| article)?)\s*[:：]\s*/iu

/**
 * Reads a line such as "This article was first published in Harbour Times on 3 May 2021" or
 * "Source: Harbour Times". Linked words, when there are any, are the outlet's name.
 */
export function readOrigin(text: string, linkedWords: readonly string[]): Origin {
  const start = STATEMENT.exec(text) ?? SOURCE.exec(text)
  if (!start) return {}
  const behind = text.slice(start.index + start[0].length)
  const date = findDates(text)[0]?.date
  const outlet = linkedWords.find(isOutletName) ?? outletAtStart(behind)
  return { ...(outlet === undefined ? {} : { outlet }), ...(date === undefined ? {} : { date }) }
}

const isOutletName = (words: string) =>
  /^[\p{Lu}\p{Lo}\d]/u.test(words) &&
  words.split(/\s+/).length <= 7 &&
  !/^(?:this|here|original|read|creative)\b/i.test(words)

function outletAtStart(text: string): string | undefined {
  const address = /^(?:https?:\/\/)?(?:www\.)?([\w-]+(?:\.[\w-]+)*\.[a-z]{2,})\b/i.exec(text)?.[1]
  if (address) return address
  const quoted = /^["“„«‘']([^"”“»’']{2,60})["”“»’']/u.exec(text)?.[1]
  if (quoted) return quoted
  const name = /^[\p{Lu}\p{Lo}\d][^.,;:()|]*/u.exec(text)?.[0]
  if (!name) return undefined
  const cut = name
    .replace(/\s+(?:on|in|under|with|by|and|as|at|am|vom|under|where|here|le|el)\b.*$/u, '')
    .trim()
  return cut.split(/\s+/).length <= 7 ? cut : undefined
}

// What stands beside the owner at the foot of a page.
const SITE_LINK =
  /^(?:terms(?: (?:of|and) (?:use|service|sale|conditions))?|privacy(?: (?:policy|notice))?|cookies?(?: (?:policy|settings))?|legal notice|accessibility|contact(?: us)?|imprint|impressum|kontakt|datenschutz(?:erklärung)?|nutzungsbedingungen|agb|mentions légales|aviso legal|note legali)$/iu

/** The owner named by a copyright line: the last name that is not one of the authors. */
export function readCopyright(text: string, authors: string | undefined): string | undefined {
  const bare = text
    .replace(
      /\b(?:copyright|all rights reserved|alle rechte vorbehalten|tous droits réservés)\b|\(c\)|©|\b(?:19|20)\d\d(?:\s*[-–]\s*(?:\d{4}|\d\d))?\b/giu,
      '|',
    )
    .split(/\s*[|.]\s*|,\s+/u)
    .map(part =>
      part
        .replace(/^[\s,.;:–—-]+|[\s,.;:–—-]+$/gu, '')
        .replace(/^(?:by|the original source)\s+/iu, ''),
    )
    .filter(part => /^[\p{Lu}\p{Lo}\d]/u.test(part) && part.split(/\s+/).length <= 7)
  return bare.findLast(
    part => !SITE_LINK.test(part) && !authors?.toLowerCase().includes(part.toLowerCase()),
  )
}
