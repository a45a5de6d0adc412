// An exercise has a desk of its own: the article and the trainee's answers as the records that the
// review place works with, and nothing of the library.
import type { Span } from '@claimbench/text'
import { type Desk, deskFrom } from '../desk/desk.ts'
import type { ReviewerId } from '../ids.ts'
import {
  type Answer,
  type AnswerFragment,
  type AnswerSpan,
  ATTRIBUTION_KINDS,
} from '../records/answer.ts'
import { type ProfileRow, profileId } from '../records/profile.ts'
import type { RevisionRow } from '../records/revision.ts'
import type { Tables } from '../records/tables.ts'
import { tagId } from '../records/tag.ts'
import { verdictId } from '../records/verdict.ts'
import { plainFromRichText, richTextFromPlain } from '../rich-text.ts'
import { evidenceOf, verdictOf } from '../selectors/claims.ts'
import { spansIn } from '../selectors/spans.ts'
import { tagOf } from '../selectors/tags.ts'
import type { PackedArticle } from './pack.ts'
import type { TrainingArticle } from './training-article.ts'

export const EXERCISE_ARTICLE = 'exercise'
export const EXERCISE_REVISION = 'exercise-text'

/** The verdicts of an exercise, as the profile its desk judges with. */
export const EXERCISE_PROFILE = { id: 'exercise', version: 1 } as const

interface ExerciseOf {
  readonly packed: PackedArticle
  readonly answers: readonly Answer[]
  readonly trainee: ReviewerId
  /** What the desk takes over from the workspace: names, keys, theme. */
  readonly workspace: Pick<Desk, 'settings' | 'reviewers'>
  /** Gives fresh ids to the rows of answers. */
  readonly newId: () => string
}

/** The desk of an exercise, as the answers so far have it. */
export function exerciseDesk({ packed, answers, trainee, workspace, newId }: ExerciseOf): Desk {
  const { article } = packed
  const rows: { [T in 'tags' | 'spans' | 'claims' | 'verdicts' | 'evidence']: Tables[T][] } = {
    tags: [],
    spans: [],
    claims: [],
    verdicts: [],
    evidence: [],
  }
  const own = { article: EXERCISE_ARTICLE, revision: EXERCISE_REVISION, reviewer: trainee }
  const because = { kind: 'reviewer' } as const
  const quote = ({ start, end }: Span) => article.text.slice(start, end)

  for (const { sentence, tag, at, spans, fragments } of answers) {
    if (tag) {
      const id = tagId(EXERCISE_REVISION, sentence, trainee)
      const flags = { hasClaim: tag === 'claim', hasOpinion: tag === 'opinion' }
      rows.tags.push({ ...own, ...flags, id, start: sentence, tag, standing: 'given', because, at })
    }
    for (const span of spans) {
      rows.spans.push({ ...own, ...span, id: newId(), quote: quote(span), because })
    }
    for (const { start, end, wording, verdict, rationale, evidence = [] } of fragments) {
      const claim = newId()
      const words = quote({ start, end })
      rows.spans.push({
        ...own,
        id: newId(),
        start,
        end,
        kind: 'fragment',
        quote: words,
        claim,
        because,
      })
      rows.claims.push({
        id: claim,
        article: EXERCISE_ARTICLE,
        quote: words,
        wording: wording ?? words,
        shortForm: '',
        type: 'other',
        speakerKind: 'author',
        status: 'open',
        madeAt: at,
        madeBy: trainee,
      })
      if (verdict !== undefined || rationale !== undefined) {
        rows.verdicts.push({
          id: verdictId(claim, trainee),
          article: EXERCISE_ARTICLE,
          claim,
          reviewer: trainee,
          profile: EXERCISE_PROFILE,
          ...(verdict !== undefined && { label: verdict }),
          framing: 'none',
          rationale: richTextFromPlain(rationale ?? ''),
          at,
        })
      }
      for (const { sheet, quote } of evidence) {
        rows.evidence.push({
          id: newId(),
          article: EXERCISE_ARTICLE,
          claim,
          source: sheet,
          quote,
          relation: 'context',
          medium: 'document',
          addedAt: at,
          addedBy: trainee,
        })
      }
    }
  }
  return deskFrom({
    ...rows,
    articles: [articleRow(article, trainee)],
    revisions: [revisionRow(article)],
    profiles: [profileRow(article)],
    sources: article.sheets.map(({ name, title }) => ({
      id: name,
      name: title,
      kind: 'secondary',
    })),
    settings: workspace.settings.values(),
    reviewers: workspace.reviewers.values(),
  })
}

/** What the desk of an exercise says of one sentence, as an answer; the time it took is another's. */
export function answerOnDesk(
  desk: Desk,
  sentence: Span,
  trainee: ReviewerId,
): Pick<Answer, 'sentence' | 'tag' | 'spans' | 'fragments'> {
  const tag = tagOf(desk, EXERCISE_REVISION, sentence, trainee)?.tag
  const spans: AnswerSpan[] = []
  const fragments: AnswerFragment[] = []
  for (const span of spansIn(desk, EXERCISE_REVISION, sentence)) {
    const { start, end, sourceType } = span
    const kind = ATTRIBUTION_KINDS.find(one => one === span.kind)
    if (kind) spans.push({ start, end, kind, ...(sourceType && { sourceType }) })
    else fragments.push(fragmentOnDesk(desk, span, trainee))
  }
  return { sentence: sentence.start, ...(tag && { tag }), spans, fragments }
}

function fragmentOnDesk(
  desk: Desk,
  { start, end, claim = '' }: Tables['spans'],
  trainee: ReviewerId,
): AnswerFragment {
  const wording = desk.claims.get(claim)?.wording
  const verdict = verdictOf(desk, claim, trainee)
  const rationale = verdict && plainFromRichText(verdict.rationale)
  const evidence = evidenceOf(desk, claim).map(({ source, quote }) => ({ sheet: source, quote }))
  return {
    start,
    end,
    ...(wording !== undefined && { wording }),
    ...(verdict?.label !== undefined && { verdict: verdict.label }),
    ...(rationale && { rationale }),
    ...(evidence.length > 0 && { evidence }),
  }
}

function articleRow(article: TrainingArticle, trainee: ReviewerId): Tables['articles'] {
  const { title, language, byline, outlet, originalOutlet, address } = article
  return {
    id: EXERCISE_ARTICLE,
    title,
    language,
    ...(byline !== undefined && { byline }),
    ...(outlet !== undefined && { outlet }),
    ...(originalOutlet !== undefined && { originalOutlet }),
    ...(address !== undefined && { address }),
    region: [],
    theme: [],
    revision: EXERCISE_REVISION,
    disagreements: [],
    addedAt: '1970-01-01T00:00:00.000Z',
    addedBy: trainee,
  }
}

function revisionRow({ text, blocks, links, sentences }: TrainingArticle): RevisionRow {
  const begins = (start: number, end: number) =>
    sentences.filter(sentence => sentence.start >= start && sentence.start < end)
  return {
    id: EXERCISE_REVISION,
    article: EXERCISE_ARTICLE,
    number: 1,
    text,
    // What no sentence stands in is site furniture, whatever the pack calls it.
    blocks: blocks.map(({ boilerplate, ...block }) =>
      begins(block.start, block.end).length > 0
        ? block
        : { ...block, boilerplate: boilerplate ?? 'pack' },
    ),
    links,
    boundaries: blocks.flatMap(({ start, end }) =>
      begins(start, end)
        .slice(1)
        .map(sentence => ({ at: sentence.start, reason: 'pack', confidence: 1 })),
    ),
    segmenterVersion: 'pack',
    madeAt: '1970-01-01T00:00:00.000Z',
  }
}

function profileRow({ language, scale }: TrainingArticle): ProfileRow {
  const label = (choice: { id: string; name: string }) => ({ ...choice, definition: '' })
  return {
    id: profileId(EXERCISE_PROFILE),
    profile: EXERCISE_PROFILE.id,
    version: EXERCISE_PROFILE.version,
    name: 'Verdicts of the pack',
    language,
    scale: scale.ordered.map(label),
    extras: scale.others.map(label),
  }
}
