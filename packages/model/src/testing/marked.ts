import type { Span } from '@claimbench/text'

/** Text whose marks were read out of it: `<who>Some outlets</who> said` gives `marks.who`. */
export interface Marked {
  readonly text: string
  readonly marks: Readonly<Record<string, Span>>
}

/** Reads marks such as `<who>…</who>` out of a text; they may nest. Names are used once each. */
export function marked(source: string): Marked {
  const marks: Record<string, Span> = {}
  const open = new Map<string, number>()
  let text = ''
  let from = 0
  for (const match of source.matchAll(/<(\/?)([a-z][\w-]*)>/g)) {
    text += source.slice(from, match.index)
    from = match.index + match[0].length
    const name = match[2] ?? ''
    if (match[1] === '') open.set(name, text.length)
    else marks[name] = { start: open.get(name) ?? text.length, end: text.length }
  }
  return { text: text + source.slice(from), marks }
}
