// Drafts a wording that stands alone: pronouns become the name they stand for, relative dates become
// dates, and the fragment becomes a sentence. A draft is meant to be read and mended by a person.

import type { Token } from '../language/tokens.ts'
import { anchoredDates } from './dates.ts'

interface Replacement {
  readonly start: number
  readonly end: number
  readonly wording: string
}

/**
 * The wording of the tokens `from`..`to` of `text`. `nameOf` answers whom a pronoun at a token stands
 * for; `published` is an ISO day.
 */
export function standAloneWording(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  nameOf: (at: number) => string | undefined,
  published?: string,
): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  if (!first || !last) return ''
  const replacements: Replacement[] = []
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const replacement = token && pronounReplacement(tokens, from, at, nameOf)
    if (replacement && !replacements.some(one => sameName(one, replacement)))
      replacements.push(replacement)
  }
  if (published !== undefined) {
    for (const date of anchoredDates(text.slice(first.start, last.end), published)) {
      replacements.push({ ...date, start: date.start + first.start, end: date.end + first.start })
    }
  }
  return asSentence(replaced(text, first.start, last.end, replacements))
}

// The first mention becomes the name; later ones still read well as pronouns.
function pronounReplacement(
  tokens: readonly Token[],
  from: number,
  at: number,
  nameOf: (at: number) => string | undefined,
): Replacement | undefined {
  const token = tokens[at]
  if (!token || token.quoted) return undefined
  // "It" and "they" can mean any thing or group before them: a wrong actor is worse than a pronoun that
  // asks to be mended.
  const kind = /^(?:he|she)$/u.test(token.lower)
    ? 'subject'
    : token.lower === 'his'
      ? 'possessive'
      : undefined
  if (!kind || tokens.slice(from, at).some(one => one.lower === token.lower && !one.quoted))
    return undefined
  const name = nameOf(at)
  if (!name) return undefined
  return {
    start: token.start,
    end: token.end,
    wording: kind === 'subject' ? name : name.endsWith('s') ? `${name}’` : `${name}’s`,
  }
}

const sameName = (a: Replacement, b: Replacement): boolean =>
  a.wording.replace(/’s?$/u, '') === b.wording.replace(/’s?$/u, '')

function replaced(
  text: string,
  start: number,
  end: number,
  replacements: readonly Replacement[],
): string {
  let wording = ''
  let at = start
  for (const one of [...replacements].sort((a, b) => a.start - b.start)) {
    if (one.start < at) continue
    wording += text.slice(at, one.start) + one.wording
    at = one.end
  }
  return wording + text.slice(at, end)
}

function asSentence(wording: string): string {
  const clean = wording.replaceAll(/\s+/gu, ' ').trim().replace(/,$/u, '')
  const [initial = ''] = clean
  const whole = initial.toUpperCase() + clean.slice(initial.length)
  return /[.!?…]["”’]?$/u.test(whole) ? whole : `${whole}.`
}
