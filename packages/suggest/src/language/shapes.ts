// What a word looks like when its letters no longer matter: a year, a number, a past tense.

import type { Token } from './tokens.ts'

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u))

const irregularPasts =
  wordSet(`went took made gave got had was were did said told knew saw came became
  began brought bought built broke chose cut drew drove ate fell felt fought found flew forgot froze
  grew hung heard held hit hurt kept led left lent let lost meant met paid put quit ran rose sent set
  shook shot shut sang sat slept spoke spent stood stole struck swore taught thought threw understood
  won wore wrote sank swept dealt sold sought fled bore bred dug rode rang tore wound`)

const units =
  wordSet(`million billion trillion thousand hundred percent percentage per cents dollars
  euros pounds years months weeks days hours minutes jobs miles kilometres kilometers metres meters
  degrees times barrels troops points acres hectares tons tonnes litres seats votes`)

/** The word in lower case; numbers become a year, a decade, a digit, a decimal or a number. */
export function normalForm(token: Token): string {
  if (token.kind !== 'number') return token.lower
  const figure = token.text.replaceAll(',', '')
  if (/^(?:1[89]|20)\d\d$/u.test(figure)) return '<year>'
  if (/^(?:1[89]|20)?\d0s$/u.test(figure)) return '<decade>'
  if (figure.length === 1) return '<digit>'
  return figure.includes('.') ? '<decimal>' : '<number>'
}

/** Closed-class words stay themselves; the rest becomes its ending and its capital. */
export function shapeOf(token: Token): string {
  if (token.kind !== 'word' || token.bits) return normalForm(token)
  if (units.has(token.lower)) return '<unit>'
  const initial = token.capital ? 'X' : 'x'
  return irregularPasts.has(token.lower) ? `${initial}-ed` : `${initial}-${endingOf(token.lower)}`
}

/** Whether a word is a verb in the past by its form: *rose*, *closed*. */
export function looksPast(lower: string): boolean {
  return irregularPasts.has(lower) || (lower.length > 4 && lower.endsWith('ed'))
}

function endingOf(lower: string): string {
  for (const ending of ['ing', 'ed', 'ly', 'ion', 's']) if (lower.endsWith(ending)) return ending
  return ''
}
