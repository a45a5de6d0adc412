// From a reviewed article to one that others practise on, with the reviewer's own work as its key.
import type { Desk } from '../desk/desk.ts'
import type { ArticleId, ClaimId, ReviewerId } from '../ids.ts'
import { HOUSE_PROFILE } from '../profiles/shipped.ts'
import { ATTRIBUTION_KINDS } from '../records/answer.ts'
import { type KeyNoteRow, keyNoteId } from '../records/key-note.ts'
import type { ProfileRow } from '../records/profile.ts'
import type { SpanRow } from '../records/span.ts'
import { fail, ok, type Result } from '../result.ts'
import { plainFromRichText } from '../rich-text.ts'
import { evidenceOf, profileOf, profilesOn, verdictOf } from '../selectors/claims.ts'
import { type Sentence, sentencesOf } from '../selectors/sentences.ts'
import { spansIn } from '../selectors/spans.ts'
import { tagOf } from '../selectors/tags.ts'
import type { PackedArticle } from './pack.ts'
import type { Level, VerdictScale } from './training-article.ts'
import type {
  KeyEvidence,
  KeyFragment,
  KeyOfSentence,
  KeySheet,
  KeyVerdict,
  TrainingKey,
} from './training-key.ts'

/** What a trainer says about an article besides its key. */
export interface LessonFacts {
  /** Its name in the pack. */
  readonly id: string
  readonly level?: Level
  readonly genre?: string
  readonly trains?: string
}

export interface Lesson {
  readonly packed: PackedArticle
  readonly key: TrainingKey
}

/** Why no lesson can be made: the sentences without a tag, by where they begin. */
export interface LessonRefusal {
  readonly code: 'no-such-article' | 'no-sentences' | 'untagged'
  readonly sentences: readonly number[]
}

/**
 * Makes an exercise of an article and of one reviewer's work on it: tags, spans, fragments with their
 * wording, verdicts with evidence, and what was written for the key. Every sentence needs a tag.
 * `sheets` are source documents by file name; evidence that stands in one of them points to it.
 */
export function lessonFromDesk(
  desk: Desk,
  article: ArticleId,
  reviewer: ReviewerId,
  facts: LessonFacts,
  sheets: ReadonlyMap<string, string>,
): Result<Lesson, LessonRefusal> {
  const row = desk.articles.get(article)
  const revision = desk.revisions.get(row?.revision ?? '')
  if (!row || !revision) return fail({ code: 'no-such-article', sentences: [] })
  const sentences = sentencesOf(desk, revision.id).filter(({ isFurniture }) => !isFurniture)
  if (sentences.length === 0) return fail({ code: 'no-sentences', sentences: [] })
  const untagged = sentences.filter(one => !tagOf(desk, revision.id, one, reviewer))
  if (untagged.length > 0) {
    return fail({ code: 'untagged', sentences: untagged.map(({ start }) => start) })
  }

  const profile = profileUsed(desk, article, reviewer)
  const answers = sentences.map(sentence =>
    keyOfSentence({ desk, revision: revision.id, reviewer, profile, sheets }, sentence),
  )
  const { id, level, genre, trains } = facts
  return ok({
    packed: {
      sheets,
      article: {
        id,
        title: row.title,
        language: row.language,
        ...(level !== undefined && { level }),
        ...(genre && { genre }),
        ...(trains && { trains }),
        ...(row.byline !== undefined && { byline: row.byline }),
        ...(row.outlet !== undefined && { outlet: row.outlet }),
        ...(row.originalOutlet !== undefined && { originalOutlet: row.originalOutlet }),
        ...(row.publishedAt !== undefined && { publishedAt: row.publishedAt }),
        ...(row.address !== undefined && { address: row.address }),
        text: revision.text,
        blocks: revision.blocks,
        links: revision.links,
        sentences: sentences.map(({ start, end }) => ({ start, end })),
        scale: scaleOf(profile),
        sheets: Array.from(sheets, ([name, words]) => ({ name, title: titleOf(name, words) })),
      },
    },
    key: { article: id, sentences: answers, sheets: sheetsOf(desk, answers, sheets) },
  })
}

/** The first line of a sheet, without the marks of a heading; its name when it is empty. */
export function titleOf(name: string, words: string): string {
  return (
    words
      .trimStart()
      .split('\n')[0]
      ?.replace(/^#+\s*/, '')
      .trim() || name
  )
}

/** The verdicts of a profile as a pack offers them. */
export function scaleOf({ scale, extras }: ProfileRow): VerdictScale {
  const choice = ({ id, name }: { id: string; name: string }) => ({ id, name })
  return { ordered: scale.map(choice), others: extras.map(choice) }
}

interface Work {
  readonly desk: Desk
  readonly revision: string
  readonly reviewer: ReviewerId
  readonly profile: ProfileRow
  readonly sheets: ReadonlyMap<string, string>
}

function keyOfSentence(work: Work, sentence: Sentence): KeyOfSentence {
  const { desk, revision, reviewer } = work
  const tag = tagOf(desk, revision, sentence, reviewer)
  if (!tag) throw new Error('a sentence without a tag has no key')
  const note = desk.keyNotes.get(keyNoteId(revision, sentence.start, reviewer))
  const spans = spansIn(desk, revision, sentence).filter(
    span => span.start >= sentence.start && span.end <= sentence.end,
  )
  return {
    start: sentence.start,
    tag: tag.tag,
    hasClaim: tag.hasClaim,
    hasOpinion: tag.hasOpinion,
    ...(tag.checkWorthiness !== undefined && { checkWorthiness: tag.checkWorthiness }),
    reason: note?.reason ?? '',
    alternatives: (note?.alternatives ?? []).filter(other => other.tag !== tag.tag),
    spans: spans.flatMap(span => {
      const kind = ATTRIBUTION_KINDS.find(one => one === span.kind)
      if (!kind) return []
      const { start, end, quote, sourceType, vagueKind, anonymityReason } = span
      return {
        kind,
        start,
        end,
        quote,
        ...(sourceType && { sourceType }),
        ...(vagueKind && { vagueKind }),
        ...(anonymityReason !== undefined && { anonymityReason }),
      }
    }),
    fragments: spans.flatMap(span => keyOfFragment(work, span, note)),
  }
}

function keyOfFragment(work: Work, span: SpanRow, note: KeyNoteRow | undefined): KeyFragment[] {
  const claim = span.kind === 'fragment' ? work.desk.claims.get(span.claim ?? '') : undefined
  if (!claim || claim.status === 'void') return []
  const { start, end, quote } = span
  const accepted = (note?.wordings ?? []).filter(one => one.claim === claim.id)
  const verdict = keyOfVerdict(work, claim.id)
  return [
    {
      start,
      end,
      quote,
      wording: claim.wording,
      ...(accepted.length > 0 && { acceptedWordings: accepted.map(({ wording }) => wording) }),
      shortForm: claim.shortForm,
      type: claim.type,
      ...(claim.checkWorthiness !== undefined && { checkWorthiness: claim.checkWorthiness }),
      ...(claim.speaker !== undefined && { speaker: claim.speaker }),
      ...(verdict && { verdict }),
    },
  ]
}

function keyOfVerdict(
  { desk, reviewer, profile, sheets }: Work,
  claim: ClaimId,
): KeyVerdict | undefined {
  const verdict = verdictOf(desk, claim, reviewer)
  // A verdict of another profile has no place on the scale that the pack offers.
  if (verdict?.label === undefined || profileOf(desk, verdict)?.id !== profile.id) return undefined
  return {
    label: verdict.label,
    rationale: plainFromRichText(verdict.rationale),
    evidence: evidenceOf(desk, claim).flatMap((item): KeyEvidence[] => {
      if (item.quote.trim() === '') return []
      const sheet = sheetWith(sheets, item.quote)
      const source = desk.sources.get(item.source)?.name
      const address = item.liveAddress ?? item.archivedAddress
      return [
        {
          quote: item.quote,
          ...(sheet !== undefined && { sheet }),
          ...(source !== undefined && { source }),
          ...(address !== undefined && { address }),
        },
      ]
    }),
  }
}

function sheetWith(sheets: ReadonlyMap<string, string>, quote: string): string | undefined {
  return [...sheets].find(([, words]) => words.includes(quote))?.[0]
}

/** What each sheet is worth, as the reviewer graded the sources quoted from it. */
function sheetsOf(
  desk: Desk,
  answers: readonly KeyOfSentence[],
  sheets: ReadonlyMap<string, string>,
): readonly KeySheet[] {
  const evidence = answers.flatMap(({ fragments }) =>
    fragments.flatMap(({ verdict }) => verdict?.evidence ?? []),
  )
  return [...sheets.keys()].map(name => {
    const used = evidence.find(({ sheet }) => sheet === name)
    const source = [...desk.sources.values()].find(one => one.name === used?.source)
    return {
      name,
      kind: source?.kind ?? 'secondary',
      origin: source?.publisher ?? source?.name ?? name,
    }
  })
}

/** The profile of the reviewer's first verdict with a label, else the house scale. */
function profileUsed(desk: Desk, article: ArticleId, reviewer: ReviewerId): ProfileRow {
  const verdict = [...desk.verdicts.values()].find(
    one => one.article === article && one.reviewer === reviewer && one.label !== undefined,
  )
  const used = verdict && profileOf(desk, verdict)
  const profile = used ?? profilesOn(desk).find(one => one.profile === HOUSE_PROFILE)
  if (!profile) throw new Error('the house profile ships with the app')
  return profile
}
