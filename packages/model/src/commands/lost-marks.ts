// The tray: marks whose words are gone from the article. Each can be put on other words, or let go
// with a reason; none disappears.
import type { Span } from '@claimbench/text'
import { longestOverlap } from '../carry/longest-overlap.ts'
import type { Desk } from '../desk/desk.ts'
import {
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import { cutId } from '../records/cut.ts'
import type { LostMarkRow } from '../records/lost-mark.ts'
import { noteId } from '../records/note.ts'
import type { RevisionRow } from '../records/revision.ts'
import { tagId } from '../records/tag.ts'
import { sentencesOf } from '../selectors/sentences.ts'
import { wordsToMark } from './mark-span.ts'

export interface AttachLostMark extends Span {
  readonly lost: string
}

/**
 * Puts a lost mark on words of the article as it is now: a span on the words themselves, a tag or a
 * note on their sentence, a cut before them. It leaves the tray.
 */
export function attachLostMark(desk: Desk, wish: AttachLostMark): Decision {
  const lost = desk.lostMarks.get(wish.lost)
  const revision = desk.revisions.get(desk.articles.get(lost?.article ?? '')?.revision ?? '')
  if (!lost || !revision) return refuse('no-such-lost-mark')
  const made = markOn(desk, revision, lost, wish)
  return typeof made === 'string'
    ? refuse(made)
    : decide('Attach a lost mark', [made, remove('lostMarks', lost)])
}

/** The change that puts a lost mark on words of a revision, or the code of why it cannot stand there. */
export function markOn(
  desk: Desk,
  { id: revision, text, blocks }: RevisionRow,
  { mark }: LostMarkRow,
  { start, end }: Span,
): Change | string {
  if (text.slice(start, end).trim() === '') return 'no-words'
  if (mark.table === 'spans') {
    const words = wordsToMark(desk, { revision, start, end })
    if (typeof words === 'string') return words
    const quote = text.slice(words.start, words.end)
    return create('spans', { ...mark.row, revision, ...words, quote })
  }
  if (mark.table === 'cuts') {
    if (desk.cuts.has(cutId(revision, start))) return 'cut-there-already'
    if (!blocks.some(block => block.start < start && start < block.end)) return 'outside-sentence'
    return create('cuts', { ...mark.row, id: cutId(revision, start), revision, at: start })
  }
  const sentence = longestOverlap(sentencesOf(desk, revision), { start, end })
  if (!sentence) return 'no-such-sentence'
  if (mark.table === 'tags') {
    const id = tagId(revision, sentence.start, mark.row.reviewer)
    const there = desk.tags.get(id)
    if (there?.standing === 'given') return 'tagged-already'
    const row = { ...mark.row, id, revision, start: sentence.start, standing: 'given' as const }
    return there ? update('tags', there, row) : create('tags', row)
  }
  const id = noteId(revision, sentence.start, mark.row.reviewer)
  const there = desk.notes.get(id)
  if (!there) return create('notes', { ...mark.row, id, revision, start: sentence.start })
  const content = [...there.body.content, ...mark.row.body.content]
  return update('notes', there, { body: { ...there.body, content } })
}

export interface LetMarkGo {
  readonly lost: string
  /** Why it is not needed any more. */
  readonly reason: string
}

/** Takes a mark out of the tray without putting it anywhere; it stays on record with the reason. */
export function letMarkGo(desk: Desk, wish: LetMarkGo, { by, at }: Context): Decision {
  const lost = desk.lostMarks.get(wish.lost)
  if (!lost) return refuse('no-such-lost-mark')
  const reason = wish.reason.trim()
  if (reason === '') return refuse('no-reason-to-let-go')
  return decide('Let a lost mark go', [update('lostMarks', lost, { letGo: { reason, by, at } })])
}

/** Puts a mark that was let go back into the tray. */
export function takeMarkBack(desk: Desk, { lost }: { readonly lost: string }): Decision {
  const row = desk.lostMarks.get(lost)
  if (!row?.letGo) return refuse('no-such-lost-mark')
  return decide('Take a lost mark back', [update('lostMarks', row, { letGo: undefined })])
}
