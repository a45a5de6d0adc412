// What the readers of the different formats agree on: a list of drafts, one per block, without
// offsets yet. Rules mark them, and `assemble` turns them into one text with spans.
import type { BlockKind } from '../blocks.ts'

/** Linked words inside one draft; offsets count UTF-16 units from the start of the draft's text. */
export interface DraftLink {
  readonly start: number
  readonly end: number
  /** The address as the source gave it, unresolved; undefined when it had none. */
  readonly address: string | undefined
}

/** One block before it has a place in the text. Its text is never empty and holds no line break. */
export interface Draft {
  readonly kind: BlockKind
  readonly text: string
  readonly links: readonly DraftLink[]
  readonly level?: number
  readonly ordered?: boolean
  readonly boilerplate?: string
}

/** Collects the inline content of one block: white space collapses, links remember their words. */
export interface Inline {
  add(text: string): void
  /** Runs `inside`; what it adds becomes the words of a link to `address`. */
  link(address: string | undefined, inside: () => void): void
  /** The collected text without white space at its ends, and its links; starts anew afterwards. */
  take(): { text: string; links: DraftLink[] }
}

// Soft hyphens, zero-width spaces and byte order marks are typesetting, not words.
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g
// \p{Cc} holds the control characters; tab and line breaks among them are white space.
const BLANK = /[\s\p{Cc}]+/gu

/** The text on one line: white space collapsed, invisible typesetting characters dropped. */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(BLANK, ' ').trim()
}

export function createInline(): Inline {
  // Pieces are joined once, at the end: a text that grows by a letter must not be looked through for each.
  let pieces: string[] = []
  let length = 0
  let links: DraftLink[] = []
  const endsBlank = () => pieces.at(-1)?.endsWith(' ') ?? true
  return {
    add(piece) {
      const clean = piece.replace(INVISIBLE, '').replace(BLANK, ' ')
      const added = endsBlank() ? clean.replace(/^ /, '') : clean
      if (added === '') return
      pieces.push(added)
      length += added.length
    },
    link(address, inside) {
      const [first, from] = [pieces.length, length]
      inside()
      const start = pieces[first]?.startsWith(' ') ? from + 1 : from
      const end = length > 0 && endsBlank() ? length - 1 : length
      if (start < end) links.push({ start, end, address })
    },
    take() {
      const taken = { text: pieces.join('').trimEnd(), links }
      pieces = []
      length = 0
      links = []
      return taken
    },
  }
}

/** Joins two drafts that are one paragraph; the first decides what it is. */
export function joinDrafts(first: Draft, second: Draft): Draft {
  const by = first.text.length + 1
  const moved = second.links.map(link => ({ ...link, start: link.start + by, end: link.end + by }))
  return { ...first, text: `${first.text} ${second.text}`, links: [...first.links, ...moved] }
}

/** The part of a draft's text that is linked, from 0 to 1. */
export function linkedShare(draft: Draft): number {
  const linked = draft.links.reduce((sum, link) => sum + link.end - link.start, 0)
  return draft.text === '' ? 0 : linked / draft.text.length
}
