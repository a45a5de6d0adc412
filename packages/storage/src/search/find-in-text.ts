// Where a text holds what is looked for, with some words around it.
import { foldText } from './fold-text.ts'
import { isUnspaced } from './beginnings.ts'
import type { Query } from './query.ts'

/** A part of an excerpt's words. */
export interface Piece {
  readonly text: string
  /** Whether it is what was looked for. */
  readonly isMatch: boolean
}

/** One place where a term stands, or several close together, and the words around. */
export interface Excerpt {
  /** Where the first place begins, as a UTF-16 offset in the text. */
  readonly start: number
  readonly pieces: readonly Piece[]
}

export interface Found {
  /** How many places there are, over all terms. */
  readonly places: number
  /** Some of them, in the order of the text. */
  readonly excerpts: readonly Excerpt[]
}

interface Place {
  readonly start: number
  readonly end: number
}

/** How much is shown on each side of a place, in UTF-16 code units. */
const AROUND = 70

/** At most `most` excerpts for each term. Undefined when one of the terms is not there. */
export function findInText(text: string, { patterns }: Query, most: number): Found | undefined {
  const folded = foldText(text)
  let places = 0
  const shown: Place[] = []
  for (const pattern of patterns) {
    let found = 0
    for (const { index, 0: match } of folded.matchAll(pattern)) {
      if (found++ < most) shown.push({ start: index, end: wordEnd(folded, index + match.length) })
    }
    if (found === 0) return undefined
    places += found
  }
  return { places, excerpts: groupsOf(text, shown).map(group => excerptOf(text, group)) }
}

/** Places that are so close together that one excerpt shows them; overlapping ones are one. */
function groupsOf(text: string, places: Place[]): readonly (readonly Place[])[] {
  const groups: Place[][] = []
  for (const place of places.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    if (last && place.start < last.end) continue
    const isNear = last && place.start - last.end <= AROUND
    if (group && isNear && !text.slice(last.end, place.start).includes('\n')) group.push(place)
    else groups.push([place])
  }
  return groups
}

/** The place is the whole word of which the beginning was found. */
function wordEnd(text: string, at: number): number {
  if (isUnspaced(text.charAt(at - 1))) return at
  const rest = /^[\p{L}\p{M}\p{N}]*/u.exec(text.slice(at, at + 40))
  return at + (rest?.[0].length ?? 0)
}

function excerptOf(text: string, places: readonly Place[]): Excerpt {
  const start = places[0]?.start ?? 0
  const end = places.at(-1)?.end ?? start
  const from = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const to = lineEnd < 0 ? text.length : lineEnd
  const first = start - from <= AROUND ? from : wholeWordAfter(text, start - AROUND, start)
  const last = to - end <= AROUND ? to : wholeWordBefore(text, end + AROUND, end)

  const pieces: Piece[] = []
  let at = first
  for (const place of places) {
    pieces.push({ text: text.slice(at, place.start), isMatch: false })
    pieces.push({ text: text.slice(place.start, place.end), isMatch: true })
    at = place.end
  }
  pieces.push({ text: text.slice(at, last) + (last < to ? ' …' : ''), isMatch: false })
  if (first > from) pieces.unshift({ text: '… ', isMatch: false })
  return { start, pieces: pieces.filter(piece => piece.text !== '') }
}

function wholeWordAfter(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at)
  return space >= 0 && space < limit ? space + 1 : at
}

function wholeWordBefore(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(' ', at)
  return space > limit ? space : at
}
