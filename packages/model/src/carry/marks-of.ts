// The marks of a revision, each with the words it stands on.
import type { Span } from '@claimbench/text'
import type { Desk } from '../desk/desk.ts'
import type { RevisionId } from '../ids.ts'
import type { Mark } from '../records/mark.ts'
import { type Sentence, sentenceAt, sentenceFrom, sentencesOf } from '../selectors/sentences.ts'

/** A mark and its words: a span's own, a sentence for tags and notes, both sides of a cut. */
export interface MarkOnWords {
  readonly mark: Mark
  readonly words: Span
  /** A tag or note that a split, a merge or another splitter left inside a sentence: it stays there. */
  readonly isStray?: boolean
}

/** Every mark of a revision in the order of the text, of all reviewers. */
export function marksOf(desk: Desk, revision: RevisionId): readonly MarkOnWords[] {
  const sentences = sentencesOf(desk, revision)
  const marks: MarkOnWords[] = []
  for (const row of desk.cuts.values()) {
    if (row.revision !== revision) continue
    marks.push({ mark: { table: 'cuts', row }, words: aroundCut(sentences, row.at) })
  }
  for (const row of desk.tags.values()) {
    if (row.revision !== revision) continue
    const isStray = row.standing === 'ghost' || !sentenceFrom(sentences, row.start)
    marks.push({ mark: { table: 'tags', row }, words: fromStart(sentences, row.start), isStray })
  }
  for (const row of desk.notes.values()) {
    if (row.revision !== revision) continue
    const isStray = !sentenceFrom(sentences, row.start)
    marks.push({ mark: { table: 'notes', row }, words: fromStart(sentences, row.start), isStray })
  }
  for (const row of desk.spans.values()) {
    if (row.revision !== revision) continue
    const { start, end } = row
    marks.push({ mark: { table: 'spans', row }, words: { start, end } })
  }
  return marks.sort((a, b) => a.words.start - b.words.start || a.words.end - b.words.end)
}

/** A sentence, or what is left of it from a tag that stands inside. */
function fromStart(sentences: readonly Sentence[], start: number): Span {
  const sentence = sentenceAt(sentences, start)
  return { start, end: Math.max(start, sentence?.end ?? start) }
}

function aroundCut(sentences: readonly Sentence[], at: number): Span {
  const behind = sentenceFrom(sentences, at) ?? sentenceAt(sentences, at)
  const before = behind && behind.start === at ? sentences[behind.index - 1] : behind
  return { start: before?.start ?? at, end: Math.max(at, behind?.end ?? at) }
}
