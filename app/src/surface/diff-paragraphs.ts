// A diff as paragraphs: what did not change is folded, so that the eye finds what did.
import type { DiffRun, Span } from '@claimbench/text'

/** A few words of one kind. */
export interface DiffPiece {
  readonly kind: DiffRun['kind']
  readonly text: string
  /** Where it begins in the new text; absent for what stands only in the old one. */
  readonly at: number | undefined
  /** Where it begins in the old text; absent for what stands only in the new one. */
  readonly was: number | undefined
  /** True for the words of the mark in hand. */
  readonly isInHand?: boolean
}

export interface DiffParagraph {
  readonly pieces: readonly DiffPiece[]
  readonly isChanged: boolean
}

/** Paragraphs that are shown, or a run of unchanged ones that is folded. */
export type DiffPart =
  | { readonly kind: 'shown'; readonly paragraph: DiffParagraph }
  | { readonly kind: 'folded'; readonly paragraphs: readonly DiffParagraph[] }

/** Words that stand in both texts, or in one of them. */
export interface InBothTexts {
  /** In the old text. */
  readonly was: Span
  /** In the new text; absent for what is gone. */
  readonly now: Span | undefined
}

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
    const at = 'new' in run ? run.new.start : undefined
    const was = 'old' in run ? run.old.start : undefined
    const text =
      'new' in run
        ? newText.slice(run.new.start, run.new.end)
        : oldText.slice(run.old.start, run.old.end)
    let passed = 0
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) {
        close()
        passed += 1
      }
      if (line !== '') {
        pieces.push({ kind: run.kind, text: line, at: plus(at, passed), was: plus(was, passed) })
      }
      passed += line.length
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

/**
 * The pieces with the words of a mark apart from those around them: its new words where it has any,
 * and of its old ones those that are gone.
 */
export function piecesInHand(
  pieces: readonly DiffPiece[],
  { was, now }: InBothTexts,
): readonly DiffPiece[] {
  return pieces.flatMap(piece => {
    const inNew = now && within(piece.at, piece.text, now)
    const inOld = now && piece.at !== undefined ? undefined : within(piece.was, piece.text, was)
    const inside = inNew ?? inOld
    if (!inside) return [piece]
    const part = (start: number, end: number, isInHand: boolean): readonly DiffPiece[] => {
      if (start === end) return []
      const text = piece.text.slice(start, end)
      return [{ ...piece, text, at: plus(piece.at, start), was: plus(piece.was, start), isInHand }]
    }
    return [
      ...part(0, inside.start, false),
      ...part(inside.start, inside.end, true),
      ...part(inside.end, piece.text.length, false),
    ]
  })
}

function plus(start: number | undefined, by: number): number | undefined {
  return start === undefined ? undefined : start + by
}

/** The part of a piece that lies in a span, counted from the piece's own start. */
function within(from: number | undefined, text: string, span: Span): Span | undefined {
  if (from === undefined) return undefined
  const start = Math.max(0, span.start - from)
  const end = Math.min(text.length, span.end - from)
  return start < end ? { start, end } : undefined
}
