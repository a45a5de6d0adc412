// A tag that a person gives teaches the suggester what it should have said. Tags taken in bulk were
// not looked at one by one, so they teach nothing: the suggester would only hear its own echo.
import {
  dropLesson,
  keepLesson,
  type RevisionRow,
  sentenceFrom,
  sentencesOf,
  type TagRow,
  tagId,
} from '@claimbench/model'
import { useEffect } from 'react'
import type { Session } from '../../session/create-session.ts'
import { learnsFromTags } from '../../shell/settings.ts'
import { suggestionKey } from '../../surface/hand.ts'
import { type Bench } from './bench.ts'

/** Keeps a lesson for every tag given while the review place is open, and drops it with the tag. */
export function useLessons(bench: Bench, revision: RevisionRow | undefined): void {
  useEffect(() => {
    if (!revision) return
    const { session } = bench
    return session.store.subscribe((state, before) => {
      if (state.article !== before.article || state.access !== 'write') return
      if (state.desk.tags === before.desk.tags || !learnsFromTags(state.desk)) return
      const changed = changedTags(session, revision, before.desk.tags, state.desk.tags)
      // After the change that taught them is on its way to the disk.
      if (changed.length > 0)
        queueMicrotask(() => changed.forEach(start => learn(bench, revision, start)))
    })
  }, [bench, revision])
}

function changedTags(
  { reviewer }: Session,
  revision: RevisionRow,
  before: ReadonlyMap<string, TagRow>,
  after: ReadonlyMap<string, TagRow>,
): number[] {
  const said = (row: TagRow | undefined) => (row?.standing === 'given' ? row.tag : undefined)
  return [...new Map([...before, ...after])]
    .filter(
      ([id, row]) =>
        row.revision === revision.id &&
        row.reviewer === reviewer &&
        said(before.get(id)) !== said(after.get(id)),
    )
    .map(([, row]) => row.start)
}

function learn({ session, hand }: Bench, revision: RevisionRow, start: number): void {
  const { desk, access } = session.store.getState()
  if (access !== 'write') return
  const place = { revision: revision.id, start }
  const aside = { article: null } as const
  const row = desk.tags.get(tagId(revision.id, start, session.reviewer))
  if (row?.standing !== 'given' || row.because.inBulk) {
    session.dispatch(dropLesson, place, aside)
    return
  }
  const sentence = sentenceFrom(sentencesOf(desk, revision.id), start)
  if (!sentence) return
  const key = suggestionKey(sentence)
  const { suggestions, withheld } = hand.getState()
  const suggestion = suggestions.get(key) ?? withheld.get(key)
  if (!suggestion?.lesson) return
  const lesson = {
    ...suggestion.lesson,
    ...(suggestion.tag && { suggested: suggestion.tag }),
    hidden: withheld.has(key),
    tag: row.tag,
  }
  session.dispatch(keepLesson, { ...place, lesson }, aside)
}
