// From decisions about marks to the rows of the new revision and of the tray.
import type { Span } from '@claimbench/text'
import { type Change, create, remove, update } from '../desk/patch.ts'
import type { ArticleId, Instant, RevisionId } from '../ids.ts'
import type { Outcome } from '../records/amendment.ts'
import { cutId, type CutRow } from '../records/cut.ts'
import type { LostMarkRow } from '../records/lost-mark.ts'
import { type Mark, markKey } from '../records/mark.ts'
import { noteId, type NoteRow } from '../records/note.ts'
import { tagId, type TagRow } from '../records/tag.ts'
import type { Sentence } from '../selectors/sentences.ts'
import { longestOverlap } from './longest-overlap.ts'
import type { MarkOnWords } from './marks-of.ts'

/** A mark, and what was decided about it. */
export interface DecidedOnWords extends MarkOnWords {
  readonly outcome: Outcome
  readonly now?: Span
}

export interface Placing {
  readonly article: ArticleId
  readonly amendment: string
  readonly old: { readonly id: RevisionId; readonly text: string }
  readonly fresh: { readonly id: RevisionId; readonly text: string }
  readonly sentences: readonly Sentence[]
  readonly at: Instant
}

/** How much of the text around lost words is kept with them, in UTF-16 units. */
const AROUND = 80

/** The changes that put every mark where it was decided; what cannot stand there goes to the tray. */
export function placeMarks(
  placing: Placing,
  decided: readonly DecidedOnWords[],
): readonly Change[] {
  const tags = new Map<string, TagRow>()
  const notes = new Map<string, NoteRow>()
  const cuts = new Map<string, CutRow>()
  const changes: Change[] = []
  // Whoever stands on the same words comes first: a sentence that two became keeps its own tag.
  for (const one of decided.toSorted((a, b) => RANK[a.outcome] - RANK[b.outcome])) {
    const { mark, outcome, now, isStray = false } = one
    const isPlaced =
      now !== undefined && outcome !== 'lost' && placeOne(mark, outcome, now, isStray)
    if (mark.table === 'spans' && isPlaced && now) changes.push(movedSpan(placing, mark.row, now))
    else changes.push(removal(mark))
    if (!isPlaced) changes.push(create('lostMarks', lostMark(placing, one)))
  }

  function placeOne(mark: Mark, outcome: Outcome, now: Span, isStray: boolean): boolean {
    switch (mark.table) {
      case 'spans':
        return outcome !== 'left'
      case 'cuts':
        return placeCut(mark.row, now)
      case 'notes':
        return outcome !== 'left' && placeNote(mark.row, now, isStray)
      case 'tags':
        return placeTag(mark.row, outcome, now, isStray)
      default:
        return mark satisfies never
    }
  }

  function placeCut(row: CutRow, { start: at }: Span): boolean {
    const id = cutId(placing.fresh.id, at)
    const other = cuts.get(id)
    if (other) return other.present === row.present
    cuts.set(id, { ...row, id, revision: placing.fresh.id, at })
    return true
  }

  function placeNote(row: NoteRow, now: Span, isStray: boolean): boolean {
    const sentence = longestOverlap(placing.sentences, now)
    if (!sentence) return false
    const start = isStray ? now.start : sentence.start
    const id = noteId(placing.fresh.id, start, row.reviewer)
    const other = notes.get(id)
    const body = other
      ? { ...row.body, content: [...other.body.content, ...row.body.content] }
      : row.body
    notes.set(id, { ...row, id, revision: placing.fresh.id, start, body })
    return true
  }

  function placeTag(row: TagRow, outcome: Outcome, now: Span, isStray: boolean): boolean {
    const sentence = longestOverlap(placing.sentences, now)
    if (!sentence) return false
    const start = isStray ? now.start : sentence.start
    const id = tagId(placing.fresh.id, start, row.reviewer)
    const other = tags.get(id)
    const standing = outcome === 'left' ? 'ghost' : row.standing
    const moved: TagRow = { ...row, id, revision: placing.fresh.id, start, standing }
    if (other && other.tag !== row.tag) return false
    tags.set(
      id,
      other
        ? {
            ...other,
            hasClaim: other.hasClaim || row.hasClaim,
            hasOpinion: other.hasOpinion || row.hasOpinion,
          }
        : moved,
    )
    return true
  }

  return [
    ...changes,
    ...[...cuts.values()].map(row => create('cuts', row)),
    ...[...tags.values()].map(row => create('tags', row)),
    ...[...notes.values()].map(row => create('notes', row)),
  ]
}

const RANK: Readonly<Record<Outcome, number>> = { kept: 0, changed: 1, left: 2, lost: 3 }

function movedSpan({ fresh }: Placing, row: Extract<Mark, { table: 'spans' }>['row'], now: Span) {
  const { start, end } = now
  const quote = fresh.text.slice(start, end)
  return update('spans', row, { revision: fresh.id, start, end, quote })
}

/** The change that takes a mark from where it stands. */
export function removal(mark: Mark): Change {
  switch (mark.table) {
    case 'tags':
      return remove('tags', mark.row)
    case 'spans':
      return remove('spans', mark.row)
    case 'notes':
      return remove('notes', mark.row)
    case 'cuts':
      return remove('cuts', mark.row)
    default:
      return mark satisfies never
  }
}

/** The row of the tray for a mark that cannot stand in the new text, with where it may belong. */
export function lostMark(
  { article, amendment, old, fresh, at }: Omit<Placing, 'sentences'>,
  { mark, words, now }: Omit<DecidedOnWords, 'outcome'>,
): LostMarkRow {
  return {
    id: `${amendment}:${markKey(mark)}`,
    article,
    mark: withoutClocks(mark),
    revision: old.id,
    quote: old.text.slice(words.start, words.end),
    before: old.text.slice(Math.max(0, words.start - AROUND), words.start),
    after: old.text.slice(words.end, words.end + AROUND),
    ...(now && { suggestion: { start: now.start, end: now.end, revision: fresh.id } }),
    lostAt: at,
  }
}

/** A mark as it is kept on record: what it said, without when each field was written. */
export function withoutClocks<M extends Mark>(mark: M): M {
  const { clocks: _clocks, ...row } = mark.row
  return { ...mark, row }
}
