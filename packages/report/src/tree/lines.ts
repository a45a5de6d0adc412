// Short names for the pieces that sections are made of.
import type { Anchor, Block, Inline, Line } from './tree.ts'

/** Words as they are. */
export function text(words: string, style?: 'strong' | 'emphasis' | 'quiet' | 'code'): Inline {
  return style ? { kind: 'text', text: words, style } : { kind: 'text', text: words }
}

/** Words that lead to an absolute http(s) address. */
export function link(words: string, address: string): Inline {
  return { kind: 'link', text: words, address }
}

/** Words that lead to another place of the report. */
export function jump(words: string, to: Anchor, label?: string): Inline {
  return { kind: 'jump', text: words, to, ...(label && { label }) }
}

/** A line of plain words. */
export function line(words: string): Line {
  return [text(words)]
}

/** Lines one after the other, with words between them. */
export function joined(lines: readonly Line[], between = ', '): Line {
  return lines.flatMap((one, i) => (i === 0 ? one : [text(between), ...one]))
}

/** A paragraph of plain words; each line break of them starts another. */
export function paragraphs(words: string, role?: 'lead' | 'quiet' | 'missing'): readonly Block[] {
  return words
    .split(/\n+/)
    .filter(part => part.trim() !== '')
    .map(part => ({ kind: 'paragraph', line: line(part.trim()), ...(role && { role }) }))
}

/** The place of a claim's card. */
export function claimAnchor(number: number): Anchor {
  return `claim-${number}`
}

/** The place of a sentence in the annotated article. */
export function sentenceAnchor(number: number): Anchor {
  return `sentence-${number}`
}

/** The place of a piece of evidence. */
export function evidenceAnchor(number: number): Anchor {
  return `evidence-${number}`
}

/** The place of a source in the list of sources. */
export function sourceAnchor(number: number): Anchor {
  return `source-${number}`
}

/** The place of a reply in the ledger of replies. */
export function replyAnchor(number: number): Anchor {
  return `reply-${number}`
}

/** The place of a correction in the list of corrections. */
export function correctionAnchor(number: number): Anchor {
  return `correction-${number}`
}
