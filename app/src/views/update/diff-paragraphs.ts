// A diff as paragraphs: what did not change is folded, so that the eye finds what did.
import type { DiffRun } from '@claimbench/text'

/** A few words of one kind. */
export interface DiffPiece {
  readonly kind: DiffRun['kind']
  readonly text: string
  /** Where it begins in the new text; absent for what stands only in the old one. */
  readonly at: number | undefined
}

export interface DiffParagraph {
  readonly pieces: readonly DiffPiece[]
  readonly isChanged: boolean
}

/** Paragraphs that are shown, or a run of unchanged ones that is folded. */
export type DiffPart =
  | { readonly kind: 'shown'; readonly paragraph: DiffParagraph }
  | { readonly kind: 'folded'; readonly paragraphs: readonly DiffParagraph[] }

/** Unchanged paragraphs that stand alone between changes are shown: they are the context. */
const SHORTEST_FOLD = 2

/** The runs of a diff, broken at the ends of lines. */
export function diffParagraphs(
  runs: readonly DiffRun[],
  oldText: string,
  newText: string,
): readonly DiffParagraph[] {
  const paragraphs: DiffParagraph[] = []
  let pieces: DiffPiece[] = []
  const close = () => {
    const isChanged = pieces.some(piece => piece.kind !== 'same')
    if (pieces.some(piece => piece.text.trim() !== '')) paragraphs.push({ pieces, isChanged })
    pieces = []
  }
  for (const run of runs) {
    const isNew = 'new' in run
    const text = isNew
      ? newText.slice(run.new.start, run.new.end)
      : oldText.slice(run.old.start, run.old.end)
    let at = isNew ? run.new.start : undefined
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) {
        close()
        if (at !== undefined) at += 1
      }
      if (line !== '') pieces.push({ kind: run.kind, text: line, at })
      if (at !== undefined) at += line.length
    }
  }
  close()
  return paragraphs
}

/** Folds runs of unchanged paragraphs. */
export function foldUnchanged(paragraphs: readonly DiffParagraph[]): readonly DiffPart[] {
  const parts: DiffPart[] = []
  let same: DiffParagraph[] = []
  const close = () => {
    if (same.length >= SHORTEST_FOLD) parts.push({ kind: 'folded', paragraphs: same })
    else parts.push(...same.map(paragraph => ({ kind: 'shown', paragraph }) as const))
    same = []
  }
  for (const paragraph of paragraphs) {
    if (!paragraph.isChanged) {
      same.push(paragraph)
      continue
    }
    close()
    parts.push({ kind: 'shown', paragraph })
  }
  close()
  return parts
}
