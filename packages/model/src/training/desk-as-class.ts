// The reviewers of one article as a class of its own: the same figures, the same heat map.
import type { Desk } from '../desk/desk.ts'
import type { ArticleId, ReviewerId, RevisionId } from '../ids.ts'
import { agreedTagId } from '../records/agreed-tag.ts'
import { type Answer, ATTRIBUTION_KINDS } from '../records/answer.ts'
import { type Sentence, sentencesOf } from '../selectors/sentences.ts'
import { nameOf } from '../selectors/names.ts'
import { spansIn } from '../selectors/spans.ts'
import { tagOf } from '../selectors/tags.ts'
import type { Member } from './class-members.ts'
import type { TrainingArticle } from './training-article.ts'

export interface DeskAsClass {
  readonly article: TrainingArticle
  readonly revision: RevisionId
  /** Everybody who tagged a sentence of this version on their own, by name. */
  readonly members: readonly Member[]
}

/**
 * An article's reviewers and what each said on their own; undefined when it is not on the desk. Where
 * a tag was agreed on, what each had said before counts. Site furniture is left out.
 */
export function deskAsClass(desk: Desk, id: ArticleId): DeskAsClass | undefined {
  const row = desk.articles.get(id)
  const revision = desk.revisions.get(row?.revision ?? '')
  if (!row || !revision) return undefined
  const sentences = sentencesOf(desk, revision.id).filter(({ isFurniture }) => !isFurniture)
  const reviewers = new Set(
    [...desk.tags.values()].filter(tag => tag.revision === revision.id).map(tag => tag.reviewer),
  )
  const members = Array.from(reviewers, reviewer =>
    memberFrom(desk, { revision: revision.id, title: row.title, id }, sentences, reviewer),
  ).filter(({ attempts }) => attempts.some(({ answers }) => answers.length > 0))
  return {
    revision: revision.id,
    members: members.sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1)),
    article: {
      id,
      title: row.title,
      language: row.language,
      text: revision.text,
      blocks: revision.blocks,
      links: revision.links,
      sentences: sentences.map(({ start, end }) => ({ start, end })),
      scale: { ordered: [], others: [] },
      sheets: [],
    },
  }
}

interface About {
  readonly id: ArticleId
  readonly revision: RevisionId
  readonly title: string
}

function memberFrom(
  desk: Desk,
  { id, revision, title }: About,
  sentences: readonly Sentence[],
  reviewer: ReviewerId,
): Member {
  const answers = sentences.flatMap((sentence): Answer[] => {
    const agreed = desk.agreedTags.get(agreedTagId(revision, sentence.start))
    const own = tagOf(desk, revision, sentence, reviewer)
    const tag = agreed ? agreed.given.find(one => one.reviewer === reviewer)?.tag : own?.tag
    if (!tag) return []
    const marks = spansIn(desk, revision, sentence).filter(span => span.reviewer === reviewer)
    return [
      {
        sentence: sentence.start,
        tag,
        spans: marks.flatMap(({ start, end, kind: any, sourceType }) => {
          const kind = ATTRIBUTION_KINDS.find(one => one === any)
          return kind ? [{ start, end, kind, ...(sourceType && { sourceType }) }] : []
        }),
        fragments: marks.flatMap(({ start, end, kind, claim }) => {
          if (kind !== 'fragment') return []
          const wording = desk.claims.get(claim ?? '')?.wording
          return [{ start, end, ...(wording !== undefined && { wording }) }]
        }),
        milliseconds: 0,
        at: own?.at ?? agreed?.at ?? '1970-01-01T00:00:00.000Z',
      },
    ]
  })
  const at = answers.reduce((latest, answer) => (answer.at > latest ? answer.at : latest), '')
  return {
    id: reviewer,
    name: nameOf(desk, reviewer),
    mark: reviewer,
    files: [],
    isElsewhereToo: false,
    attempts: [
      {
        id: reviewer,
        content: id,
        packTitle: '',
        exercise: id,
        title,
        mode: 'practice',
        tasks: ['tag', 'spans', 'fragments'],
        startedAt: at,
        finishedAt: at,
        milliseconds: 0,
        answers,
      },
    ],
  }
}
