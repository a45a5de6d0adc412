// A colleague's tags, from a result file or from another copy of the same article.
import {
  type ArticleRow,
  bringTags,
  type BringTags,
  type Desk,
  nameOf,
  type ReviewerId,
  sentencesOf,
} from '@claimbench/model'
import {
  attemptThatCounts,
  deskAsClass,
  type FileFault,
  type Member,
} from '@claimbench/model/training'
import type { useDispatch } from '../../desk/session-context.tsx'
import type { Workbench } from '../../workers/call.ts'

/** What came of it. */
export type Brought =
  | { readonly kind: 'brought'; readonly names: readonly string[] }
  | { readonly kind: 'fault'; readonly fault: FileFault }
  | { readonly kind: 'other-article'; readonly titles: readonly string[] }
  | { readonly kind: 'another-text' | 'own-work' }

export interface Here {
  readonly desk: Desk
  /** The open article. */
  readonly article: ArticleRow
  readonly dispatch: ReturnType<typeof useDispatch>
  readonly workbench: Pick<Workbench, 'readResult'>
  readonly me: ReviewerId
}

/**
 * Brings the tags of a result file. It knows its article by the title and by where its sentences
 * begin: a file that answers other sentences is turned away whole.
 */
export async function bringFromFile(here: Here, file: File): Promise<Brought> {
  const read = await here.workbench.readResult({ file })
  if (!read.ok) return { kind: 'fault', fault: read.error }
  const { trainee, attempts } = read.value
  const about = attempts.filter(({ title }) => title === here.article.title)
  const attempt = attemptThatCounts({ attempts: about }, 'last')
  if (!attempt) {
    return { kind: 'other-article', titles: [...new Set(attempts.map(({ title }) => title))] }
  }
  if (trainee.id === here.me) return { kind: 'own-work' }
  return bring(here, [{ ...trainee, attempts: [attempt] }])
}

/** Brings the tags that others gave on another copy of the article, if its text is the same. */
export function bringFromArticle(here: Here, there: Desk | undefined, id: string): Brought {
  const copy = there && deskAsClass(there, id)
  if (!there || !copy) return { kind: 'another-text' }
  const revision = here.desk.revisions.get(here.article.revision)
  if (copy.article.text !== revision?.text) return { kind: 'another-text' }
  const others = copy.members.filter(member => member.id !== here.me)
  return bring(
    here,
    others.map(member => ({ ...member, name: nameOf(there, member.id) })),
  )
}

function bring(
  { desk, article, dispatch }: Here,
  colleagues: readonly Pick<Member, 'id' | 'name' | 'attempts'>[],
): Brought {
  const starts = new Set(sentencesOf(desk, article.revision).map(({ start }) => start))
  const names: string[] = []
  const wishes: BringTags[] = colleagues.map(({ id, name, attempts }) => ({
    revision: article.revision,
    reviewer: { id, name },
    tags: (attempts[0]?.answers ?? []).flatMap(({ sentence, tag, at }) =>
      tag ? [{ start: sentence, tag, at }] : [],
    ),
  }))
  if (wishes.some(({ tags }) => tags.some(({ start }) => !starts.has(start)))) {
    return { kind: 'another-text' }
  }
  for (const wish of wishes) {
    if (dispatch(bringTags, wish).ok) names.push(wish.reviewer.name)
  }
  return { kind: 'brought', names }
}
