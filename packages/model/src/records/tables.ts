// The list of all tables. `EPOCH` counts the released shapes of the records: it rises with every
// migration (see migrations.ts), and a workspace of a higher one is refused, not guessed at.
import * as v from 'valibot'
import { type Damage, fail, ok, type Result } from '../result.ts'
import { agreedTagEntries, type AgreedTagRow } from './agreed-tag.ts'
import { amendmentEntries, type AmendmentRow } from './amendment.ts'
import { answerEntries, type AnswerRow } from './answer.ts'
import { articleEntries, type ArticleRow } from './article.ts'
import { attachmentEntries, type AttachmentRow } from './attachment.ts'
import { attemptEntries, type AttemptRow } from './attempt.ts'
import { classAnswerEntries, type ClassAnswerRow, classEntries, type ClassRow } from './class.ts'
import { classStepEntries, type ClassStepRow } from './class-step.ts'
import { claimEntries, type ClaimRow } from './claim.ts'
import { correctionEntries, type CorrectionRow } from './correction.ts'
import { cutEntries, type CutRow } from './cut.ts'
import { evidenceEntries, type EvidenceRow } from './evidence.ts'
import { hopEntries, type HopRow } from './hop.ts'
import { lessonEntries, type LessonRow } from './lesson.ts'
import { lostMarkEntries, type LostMarkRow } from './lost-mark.ts'
import { keyNoteEntries, type KeyNoteRow } from './key-note.ts'
import { noteEntries, type NoteRow } from './note.ts'
import { packEntries, type PackRow } from './pack.ts'
import { originLinkEntries, type OriginLinkRow } from './origin-link.ts'
import { pastVerdictEntries, type PastVerdictRow } from './past-verdict.ts'
import { profileEntries, type ProfileRow } from './profile.ts'
import {
  editionEntries,
  type EditionRow,
  publicationEntries,
  type PublicationRow,
} from './publication.ts'
import { replyEntries, type ReplyRow } from './reply.ts'
import { reviewerEntries, type ReviewerRow } from './reviewer.ts'
import { revisionEntries, type RevisionRow } from './revision.ts'
import { searchEntries, type SearchRow } from './search.ts'
import { secondOpinionEntries, type SecondOpinionRow } from './second-opinion.ts'
import { settingEntries, type SettingRow } from './setting.ts'
import { settlementEntries, type SettlementRow } from './settlement.ts'
import { signOffEntries, type SignOffRow } from './sign-off.ts'
import { sourceEntries, type SourceRow } from './source.ts'
import { spanEntries, type SpanRow } from './span.ts'
import { stepEntries, type StepRow } from './step.ts'
import { summaryEntries, type SummaryRow } from './summary.ts'
import { tagEntries, type TagRow } from './tag.ts'
import { verdictEntries, type VerdictRow } from './verdict.ts'
import { waiverEntries, type WaiverRow } from './waiver.ts'

/** The number of the released shape of all records together, from 1. */
export const EPOCH = 2

/** What each table holds. */
export interface Tables {
  readonly articles: ArticleRow
  readonly revisions: RevisionRow
  readonly cuts: CutRow
  readonly tags: TagRow
  readonly agreedTags: AgreedTagRow
  readonly spans: SpanRow
  readonly notes: NoteRow
  readonly keyNotes: KeyNoteRow
  readonly claims: ClaimRow
  readonly evidence: EvidenceRow
  readonly originLinks: OriginLinkRow
  readonly hops: HopRow
  readonly searches: SearchRow
  readonly verdicts: VerdictRow
  readonly signOffs: SignOffRow
  readonly summaries: SummaryRow
  readonly steps: StepRow
  readonly pastVerdicts: PastVerdictRow
  readonly waivers: WaiverRow
  readonly replies: ReplyRow
  readonly secondOpinions: SecondOpinionRow
  readonly publications: PublicationRow
  readonly editions: EditionRow
  readonly corrections: CorrectionRow
  readonly settlements: SettlementRow
  readonly amendments: AmendmentRow
  readonly lostMarks: LostMarkRow
  readonly sources: SourceRow
  readonly attachments: AttachmentRow
  readonly profiles: ProfileRow
  readonly reviewers: ReviewerRow
  readonly lessons: LessonRow
  readonly settings: SettingRow
  readonly packs: PackRow
  readonly attempts: AttemptRow
  readonly answers: AnswerRow
  readonly classes: ClassRow
  readonly classAnswers: ClassAnswerRow
  readonly classSteps: ClassStepRow
}

export type Table = keyof Tables
export type RowOf<T extends Table> = Tables[T]

/** The tables whose rows belong to one article and name it in `article` (articles: in `id`). */
export const ARTICLE_TABLES = [
  'articles',
  'revisions',
  'cuts',
  'tags',
  'agreedTags',
  'spans',
  'notes',
  'keyNotes',
  'claims',
  'evidence',
  'originLinks',
  'hops',
  'searches',
  'verdicts',
  'signOffs',
  'summaries',
  'steps',
  'pastVerdicts',
  'waivers',
  'replies',
  'secondOpinions',
  'publications',
  'editions',
  'corrections',
  'settlements',
  'amendments',
  'lostMarks',
] as const satisfies readonly Table[]

/** The tables whose rows belong to the workspace as a whole. */
export const WORKSPACE_TABLES = [
  'sources',
  'attachments',
  'profiles',
  'reviewers',
  'lessons',
  'settings',
  'packs',
  'attempts',
  'answers',
  'classes',
  'classAnswers',
  'classSteps',
] as const satisfies readonly Table[]

export const ALL_TABLES: readonly Table[] = [...ARTICLE_TABLES, ...WORKSPACE_TABLES]

const schemas: { readonly [T in Table]: v.GenericSchema<unknown, Tables[T]> } = {
  articles: v.object(articleEntries),
  revisions: v.object(revisionEntries),
  cuts: v.object(cutEntries),
  tags: v.object(tagEntries),
  agreedTags: v.object(agreedTagEntries),
  spans: v.object(spanEntries),
  notes: v.object(noteEntries),
  keyNotes: v.object(keyNoteEntries),
  claims: v.object(claimEntries),
  evidence: v.object(evidenceEntries),
  originLinks: v.object(originLinkEntries),
  hops: v.object(hopEntries),
  searches: v.object(searchEntries),
  verdicts: v.object(verdictEntries),
  signOffs: v.object(signOffEntries),
  summaries: v.object(summaryEntries),
  steps: v.object(stepEntries),
  pastVerdicts: v.object(pastVerdictEntries),
  waivers: v.object(waiverEntries),
  replies: v.object(replyEntries),
  secondOpinions: v.object(secondOpinionEntries),
  publications: v.object(publicationEntries),
  editions: v.object(editionEntries),
  corrections: v.object(correctionEntries),
  settlements: v.object(settlementEntries),
  amendments: v.object(amendmentEntries),
  lostMarks: v.object(lostMarkEntries),
  sources: v.object(sourceEntries),
  attachments: v.object(attachmentEntries),
  profiles: v.object(profileEntries),
  reviewers: v.object(reviewerEntries),
  lessons: v.object(lessonEntries),
  settings: v.object(settingEntries),
  packs: v.object(packEntries),
  attempts: v.object(attemptEntries),
  answers: v.object(answerEntries),
  classes: v.object(classEntries),
  classAnswers: v.object(classAnswerEntries),
  classSteps: v.object(classStepEntries),
}

/** Reads one row of a table from outside data. Fields we do not know are left out. */
export function parseRow<T extends Table>(table: T, data: unknown): Result<RowOf<T>, Damage> {
  const read = withinStack(() =>
    v.safeParse<v.GenericSchema<unknown, RowOf<T>>>(schemas[table], data),
  )
  if (read === undefined)
    return fail({ code: 'malformed', path: table, found: 'nested too deeply' })
  if (read.success) return ok(read.output)
  const issue = read.issues[0]
  return fail({
    code: 'malformed',
    path: [table, v.getDotPath(issue)].filter(Boolean).join('/'),
    found: issue.received.slice(0, 100),
  })
}

/** Whether a field of a table may hold a value. Fields we do not know may: they are left out. */
export function parseField(table: Table, field: string, value: unknown): boolean {
  // Every schema above is an object's, with one schema for each field.
  const { entries } = schemas[table] as unknown as { entries: Record<string, v.GenericSchema> }
  const schema = Object.hasOwn(entries, field) ? entries[field] : undefined
  return schema === undefined || (withinStack(() => v.is(schema, value)) ?? false)
}

/** The answer of a parser; undefined when the data is nested so deeply that it ran out of stack. */
function withinStack<Answer>(parse: () => Answer): Answer | undefined {
  try {
    return parse()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** The article a row belongs to; undefined for rows of the workspace. */
export function articleOfRow(
  table: Table,
  row: { id: string; article?: string },
): string | undefined {
  return table === 'articles' ? row.id : row.article
}
