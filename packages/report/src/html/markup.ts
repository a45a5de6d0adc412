// HTML that is safe by the way it is made: a template escapes every value that is not markup.
import { visibleText } from '../visible-text.ts'

/** A piece of HTML made by `html`; nothing else can make one. */
export interface Markup {
  readonly markup: string
}

type Value = string | number | Markup | readonly Value[] | false | undefined

/** Builds HTML. Strings and numbers are shown as text; lists are joined; nothing for `false`. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return {
    markup: parts.reduce(
      (built, part, i) => built + (i > 0 ? written(values[i - 1]) : '') + part,
      '',
    ),
  }
}

/** Text as it stands in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, character => ESCAPES[character] ?? '')
}

/** Plain JSON inside a script element: it can neither end the element nor open a comment in it. */
export function jsonForScript(value: unknown, indent?: number): Markup {
  const json = JSON.stringify(value, undefined, indent)
  return { markup: json.replace(/[<>&\u2028\u2029]/g, unicodeEscape) }
}

/** Text of our own that is markup already, such as a style sheet. Never a person's words. */
export function trusted(markup: string): Markup {
  return { markup }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function written(value: Value): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'string') return escapeHtml(value)
  if (typeof value === 'number') return String(value)
  if ('markup' in value) return value.markup
  return value.map(written).join('')
}

function unicodeEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
