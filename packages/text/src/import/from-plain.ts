import { findDates } from './dates.ts'
import { createInline, joinDrafts, type Draft } from './draft.ts'
import { bareAddresses } from './links.ts'
import { breaksOff, paragraphsOf, wrapColumn } from './unwrap-lines.ts'

const ITEM = /^([-•‣◦▪–]|\*(?=\s*\S)|(\d{1,2})[.)])\s+(?=\S)/u

/** Reads plain text: paragraphs as they stand, wrapped lines joined, list items by their bullet. */
export function draftsFromPlain(data: string): Draft[] {
  const lines = data.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
  const drafts: Draft[] = []
  for (const { lines: parts } of paragraphsOf(lines, wrapColumn(lines))) {
    const draft = draftFromLine(joinLines(parts))
    if (draft === undefined) continue
    const previous = drafts.at(-1)
    if (previous && draft.kind === 'paragraph' && breaksOff(previous.text, draft.text)) {
      drafts[drafts.length - 1] = joinDrafts(previous, draft)
    } else drafts.push(draft)
  }
  return drafts
}

function joinLines(lines: readonly string[]): string {
  return lines
    .map((line, i) => {
      const next = lines[i + 1]
      if (next === undefined) return line
      return isHyphenated(line, next) ? line.slice(0, -1) : `${line} `
    })
    .join('')
}

// "fisher-" + "men" was one word; "North-" + "South" keeps its hyphen, and so does what follows a space.
const isHyphenated = (line: string, next: string) =>
  /\p{Ll}-$/u.test(line.slice(-2)) && /^\p{Ll}/u.test(next)

function draftFromLine(line: string): Draft | undefined {
  const inline = createInline()
  inline.add(line)
  const { text } = inline.take()
  if (text === '') return undefined
  if (/^[^\p{L}\p{N}]+$/u.test(text)) return { kind: 'separator', text, links: [] }

  // "3. März 2022, 08:15 Uhr" is a day, not the third of a list.
  const isDay = findDates(text)[0]?.start === 0
  const item = isDay ? null : ITEM.exec(text)
  if (item === null) return { kind: 'paragraph', text, links: bareAddresses(text) }
  const words = text.slice(item[0].length)
  return {
    kind: 'list-item',
    level: 1,
    ordered: item[2] !== undefined,
    text: words,
    links: bareAddresses(words),
  }
}
