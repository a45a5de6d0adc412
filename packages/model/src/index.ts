export {
  parseWebAddress,
  isWebAddress,
  isSiteRoot,
  hostOf,
  archivedOriginal,
  archivePagesOf,
  type AddressRefusal,
} from './address.ts'
export {
  ENTRY_FIELDS,
  entryFromLink,
  entryFromWork,
  fillEntry,
  type EntryField,
  type EvidenceEntry,
  type FilledEntry,
} from './evidence-entry/entry-from-work.ts'
export { knownWords, type KnownWords } from './selectors/known-words.ts'
export { findKnownArticle, type IncomingArticle, type KnownArticle } from './known-article.ts'
export { acceptWords, type AcceptWords } from './commands/accept-words.ts'
export {
  AUDIT_KINDS,
  auditOf,
  type AuditedField,
  type AuditEntry,
  type AuditKind,
} from './audit/audit-entries.ts'
export {
  blindCaseRows,
  caseRows,
  isInBlindPacket,
  type CaseRows,
  type RowsByTable,
} from './case-file/case-rows.ts'
export { bringLateMarks, type BringLateMarks } from './commands/bring-late-marks.ts'
export { countLateMarks, lateMarksOf, type LateMarks } from './selectors/late-marks.ts'
export { splitSentence, mergeWithNext, type SplitSentence } from './commands/cut-sentences.ts'
export {
  cutClaim,
  editClaim,
  removeClaim,
  type CutClaim,
  type EditClaim,
} from './commands/edit-claim.ts'
export {
  addEvidence,
  editEvidence,
  removeEvidence,
  editSource,
  logSearch,
  removeSearch,
  sourcesUsedFor,
  type AddEvidence,
  type EditEvidence,
  type EvidenceInput,
  type EditSource,
  type LogSearch,
} from './commands/gather-evidence.ts'
export {
  addHop,
  editHop,
  moveHop,
  removeHop,
  takeHopIn,
  type AddHop,
  type EditHop,
  type MoveHop,
  type RemoveHop,
} from './commands/trace-attribution.ts'
export { judgeOrigins, forgetOriginLink, type JudgeOrigins } from './commands/judge-origins.ts'
export {
  giveVerdict,
  signOff,
  withdrawSignOff,
  type GiveVerdict,
  type SignOff,
  type WithdrawSignOff,
} from './commands/give-verdict.ts'
export {
  moveClaim,
  movesOf,
  voidClaim,
  type Move,
  type MoveClaim,
  type VoidClaim,
} from './commands/move-claim.ts'
export {
  publishReport,
  type CorrectionInput,
  type PublishReport,
} from './commands/publish-report.ts'
export {
  askSecondOpinion,
  dropSecondOpinion,
  revealVerdicts,
  reconcileVerdicts,
  type AskSecondOpinion,
  type ReconcileVerdicts,
} from './commands/second-opinion.ts'
export {
  agreeOnTag,
  bringTags,
  reopenAgreedTag,
  type AgreeOnTag,
  type BringTags,
} from './commands/agree-on-tags.ts'
export { waiveRules, dropWaiver, type WaiveRules } from './commands/waive-rule.ts'
export {
  logReply,
  editReply,
  removeReply,
  type LogReply,
  type EditReply,
} from './commands/keep-replies.ts'
export { workAs, addPerson, peopleOn, type AddPerson } from './commands/work-as.ts'
export { declineReuse, type DeclineReuse } from './commands/decline-reuse.ts'
export { settleSides, type SettleSides } from './commands/settle-sides.ts'
export { reuseCheck, type ReuseCheck } from './commands/reuse-check.ts'
export {
  addArticle,
  editDetails,
  BIN_DAYS,
  binArticle,
  daysInBin,
  deleteArticle,
  switchSuggestions,
  restoreArticle,
  type AddArticle,
  type EditDetails,
} from './commands/keep-article.ts'
export {
  keepLesson,
  dropLesson,
  forgetLessons,
  LESSONS_KEPT,
  type KeepLesson,
} from './commands/keep-lesson.ts'
export {
  finishAttempt,
  giveAnswer,
  pauseAttempt,
  removeAttempt,
  showKey,
  startAttempt,
  type FinishAttempt,
  type GiveAnswer,
  type PauseAttempt,
  type ShowKey,
  type StartAttempt,
} from './commands/do-exercise.ts'
export {
  addKeyFile,
  keepPack,
  removePack,
  writeKeyNote,
  type AddKeyFile,
  type KeepPack,
  type WriteKeyNote,
} from './commands/keep-pack.ts'
export {
  addResults,
  openClass,
  removeClass,
  removeResult,
  type OpenClass,
} from './commands/keep-class.ts'
export {
  nextClassStep,
  settleSentences,
  stepsOfClass,
  travelClass,
  type SettleSentences,
} from './commands/settle-class.ts'
export {
  markSpan,
  editSpan,
  removeSpan,
  type MarkSpan,
  type EditSpan,
} from './commands/mark-span.ts'
export {
  tagSentence,
  clearTag,
  setFlag,
  setCheckWorthiness,
  type TagSentence,
  type SentenceReference,
  type SetFlag,
  type SetCheckWorthiness,
} from './commands/tag-sentence.ts'
export {
  takeSuggestion,
  takeSuggestions,
  type TakeSuggestion,
  type TakeSuggestions,
  type SuggestedSpan,
} from './commands/take-suggestion.ts'
export {
  writeNote,
  writeSummary,
  saveSetting,
  nameReviewer,
  keepAttachment,
  type WriteNote,
  type WriteSummary,
  type SaveSetting,
  type NameReviewer,
} from './commands/write-down.ts'
export {
  apply,
  deskFrom,
  EMPTY_DESK,
  clockOfField,
  tombstoneKey,
  type Desk,
  type RowsById,
} from './desk/desk.ts'
export { remembered } from './desk/remembered.ts'
export {
  EMPTY_HISTORY,
  GESTURE_PAUSE,
  record,
  historyFrom,
  nextUndo,
  nextRedo,
  isStep,
  type History,
  type Step,
  type NoStep,
  type Origin,
} from './desk/history.ts'
export {
  create,
  remove,
  update,
  decide,
  refuse,
  invert,
  equal,
  isIdle,
  type Change,
  type Patch,
  type Decision,
  type Refusal,
  type Context,
  type Fields,
} from './desk/patch.ts'
export { isClock, tick, laterClock, type HybridClock } from './hybrid-clock.ts'
export {
  uuidV7,
  type ArticleId,
  type RevisionId,
  type SpanId,
  type ClaimId,
  type EvidenceId,
  type HopId,
  type SearchId,
  type SourceId,
  type VerdictId,
  type ReviewerId,
  type DeviceId,
  type PatchId,
  type AttachmentId,
  type Instant,
  type CalendarDate,
} from './ids.ts'
export {
  addProfile,
  judgedBy,
  profileTakenIn,
  removeProfile,
  type RemoveProfile,
} from './commands/keep-profiles.ts'
export {
  draftOf,
  firstVersion,
  latestProfiles,
  nextVersion,
  saysTheSame,
  versionsOf,
  type ProfileDraft,
} from './profiles/profile-draft.ts'
export { profileFile, readProfileFile, type ProfileFileFault } from './profiles/profile-file.ts'
export { convertedFields, convertLabel, type Conversion } from './profiles/convert.ts'
export {
  conversionsIn,
  type ConvertVerdicts,
  convertVerdicts,
  type LabelConversion,
} from './commands/convert-verdicts.ts'
export { readSettingsFile, settingsFile, type SettingsFileFault } from './settings-file.ts'
export { SHIPPED_PROFILES, HOUSE_PROFILE } from './profiles/shipped.ts'
export {
  answerId,
  ATTRIBUTION_KINDS,
  type Answer,
  type AnswerEvidence,
  type AnswerFragment,
  type AnswerRow,
  type AnswerSpan,
  type AttributionKind,
} from './records/answer.ts'
export {
  ARTICLE_DETAILS,
  type ArticleRow,
  type ArticleDetails,
  type Disagreement,
} from './records/article.ts'
export { type LessonRow } from './records/lesson.ts'
export { type AttachmentRow } from './records/attachment.ts'
export {
  EXERCISE_MODES,
  EXERCISE_TASKS,
  type AttemptFields,
  type AttemptRow,
  type ExerciseMode,
  type ExerciseTask,
} from './records/attempt.ts'
export { agreedTagId, type AgreedTagRow } from './records/agreed-tag.ts'
export {
  classAnswerId,
  type ClassAnswerFields,
  type ClassAnswerRow,
  type ClassMarks,
  type ClassRow,
} from './records/class.ts'
export type { ClassStepRow, SettledSentence } from './records/class-step.ts'
export {
  CLAIM_TYPES,
  SPEAKER_KINDS,
  CLAIM_STATUSES,
  SHORT_FORM_LIMIT,
  type ClaimRow,
  type ClaimFields,
  type ClaimType,
  type ClaimStatus,
  type EarlierCheck,
  type SpeakerKind,
} from './records/claim.ts'
export { migratePatch, migrateRow, tablesChangedSince } from './records/migrate.ts'
export { MIGRATIONS, type Migration } from './records/migrations.ts'
export {
  CORRECTION_CLASSES,
  type CorrectionClass,
  type CorrectionRow,
} from './records/correction.ts'
export { keyNoteId, type KeyNoteRow, type KeyNoteFields } from './records/key-note.ts'
export { cutId, type CutRow } from './records/cut.ts'
export {
  RELATIONS,
  MEDIA,
  CREDIBILITIES,
  QUOTE_RESULTS,
  type QuoteCheck,
  type QuoteResult,
  type EvidenceRow,
  type EvidenceFields,
  type Relation,
  type Medium,
  type Credibility,
} from './records/evidence.ts'
export { FOUR_EYES_SETTING, needsFourEyes } from './records/four-eyes.ts'
export { reviewerOf } from './records/identity.ts'
export { noteId, type NoteRow } from './records/note.ts'
export {
  ORGANISATION_SETTING,
  CLAIM_PLACE,
  organisationOf,
  parseOrganisation,
  type Organisation,
  type OrganisationRefusal,
} from './records/organisation.ts'
export {
  HOP_LINKS,
  RESOLVED_KINDS,
  type HopFields,
  type HopLink,
  type HopRow,
  type LinkCheck,
  type ResolvedKind,
} from './records/hop.ts'
export { type PackRow, type PackRowCard } from './records/pack.ts'
export { originLinkId, type OriginLinkRow } from './records/origin-link.ts'
export { pastVerdictId, type PastVerdictRow } from './records/past-verdict.ts'
export { profileId, type ProfileRow, type RatingLabel, referenceTo } from './records/profile.ts'
export {
  ARTICLE_PIECE,
  HEAD_PIECE,
  type EditionRow,
  type PublicationRow,
} from './records/publication.ts'
export { CONTACT_WAYS, type ContactWay, type ReplyFields, type ReplyRow } from './records/reply.ts'
export { type ReviewerRow } from './records/reviewer.ts'
export { type RevisionRow, type Boundary } from './records/revision.ts'
export { isLanguageTag, type Row, type FieldClocks } from './records/row.ts'
export { type SearchRow, type SearchFields } from './records/search.ts'
export {
  OPINION_OUTCOMES,
  type OpinionOutcome,
  type SecondOpinionRow,
} from './records/second-opinion.ts'
export { type SettingRow } from './records/setting.ts'
export { type SignOffRow } from './records/sign-off.ts'
export {
  SOURCE_KINDS,
  RELIABILITIES,
  type SourceRow,
  type SourceFields,
  type SourceKind,
  type Reliability,
} from './records/source.ts'
export {
  SPAN_KINDS,
  SOURCE_TYPES,
  VAGUE_KINDS,
  type SpanRow,
  type SpanKind,
  type SourceType,
  type VagueKind,
} from './records/span.ts'
export { STEP_KINDS, type StepKind, type StepRow } from './records/step.ts'
export { type SummaryRow, type SummaryFields } from './records/summary.ts'
export {
  EPOCH,
  ALL_TABLES,
  ARTICLE_TABLES,
  WORKSPACE_TABLES,
  parseRow,
  articleOfRow,
  type Table,
  type Tables,
  type RowOf,
} from './records/tables.ts'
export {
  TAGS,
  CHECK_WORTHINESS,
  tagId,
  type TagRow,
  type Tag,
  type CheckWorthiness,
  type Because,
} from './records/tag.ts'
export {
  FRAMINGS,
  ATTRIBUTION_FINDINGS,
  verdictId,
  type VerdictRow,
  type VerdictFields,
  type Framing,
  type AttributionFinding,
  type ProfileReference,
} from './records/verdict.ts'
export { waiverId, type WaiverRow } from './records/waiver.ts'
export { nestsDeeper } from './json-depth.ts'
export { checkChange } from './records/check-change.ts'
export { ok, fail, shownFound, type Result, type Damage } from './result.ts'
export {
  EMPTY_RICH_TEXT,
  richTextFromPlain,
  plainFromRichText,
  isEmptyRichText,
  parseRichText,
  richTextSchema,
  type RichText,
  type RichBlock,
  type RichMark,
  type RichTextRun,
} from './rich-text.ts'
export {
  evidenceOf,
  quoteStandingOf,
  type QuoteStanding,
  originLinksOf,
  searchesOf,
  verdictOf,
  verdictsOn,
  pastVerdictsOn,
  labelOf,
  profileOf,
  profilesOn,
  isDecided,
  signOffOf,
  latestSignOff,
  missingForSignOff,
  type Missing,
} from './selectors/claims.ts'
export {
  attributionsOf,
  countTraces,
  traceOf,
  TRACES,
  type Attribution,
  type Trace,
} from './selectors/attributions.ts'
export {
  chainOf,
  countOrigins,
  isTraced,
  misfitOf,
  saysWhatWasSaid,
  SPEAKER_HOP,
  type Chain,
  type Hop,
  type HopStanding,
  type Misfit,
} from './selectors/chain.ts'
export { LINK_STATES, stateOfLink, type LinkState } from './selectors/link-state.ts'
export { stateOfClaim, isSigned, type ClaimState } from './selectors/claim-state.ts'
export { bothSides, type BothSides, type Side } from './selectors/both-sides.ts'
export {
  contentOfEdition,
  deskOfEdition,
  usedBy,
  type EditionContent,
} from './selectors/editions.ts'
export { nameOf } from './selectors/names.ts'
export {
  changesSincePublished,
  correctionsOf,
  latestPublication,
  publicationsOf,
  publishedPieceOf,
  type PieceChange,
} from './selectors/publications.ts'
export { earlierChecksOf, type EarlierMatch } from './selectors/earlier-checks.ts'
export { likelyCorrection } from './selectors/likely-correction.ts'
export { repliesOf, stateOfReply, type ReplyState } from './selectors/replies.ts'
export {
  compareVerdicts,
  firstVerdictOf,
  isBlind,
  secondVerdictOf,
  seenBy,
  verdictToSign,
  type Comparison,
} from './selectors/second-opinions.ts'
export { eventsOf, type ClaimEvent } from './selectors/workflow.ts'
export {
  changesSinceSigned,
  SIGNED_KINDS,
  type SignedChange,
  type SignedKind,
} from './selectors/signed-parts.ts'
export { digestOfClaim, canonicalJson } from './selectors/digest.ts'
export {
  sentencesOf,
  sentenceAt,
  sentenceFrom,
  quoteOf,
  type Sentence,
} from './selectors/sentences.ts'
export { subjectOf, wordsOfValue } from './selectors/subject.ts'
export { spansIn, claimsIn, fragmentsOf, countSources } from './selectors/spans.ts'
export { lessonsOf, rightnessOf, type Fared, type Rightness } from './selectors/lessons.ts'
export {
  tagOf,
  ghostTagsOf,
  tagsInside,
  progressOf,
  nextOpenSentence,
  type Progress,
} from './selectors/tags.ts'
export { countArticle, type ArticleCounts } from './selectors/counts.ts'
export {
  boundaryChanges,
  resplitRevision,
  type BoundaryChange,
  type ResplitRevision,
} from './commands/resplit-revision.ts'
export {
  carryMarks,
  type CarryPlan,
  type CarryRequest,
  type FoundMark,
  type RevisionText,
} from './carry/carry-marks.ts'
export { decisionsFrom, type MarkChoice } from './carry/decisions-from.ts'
export { marksOf, type MarkOnWords } from './carry/marks-of.ts'
export {
  updateArticle,
  isSameText,
  type UpdateArticle,
  type DecidedMark,
} from './commands/update-article.ts'
export {
  attachLostMark,
  letMarkGo,
  takeMarkBack,
  type AttachLostMark,
  type LetMarkGo,
} from './commands/lost-marks.ts'
export {
  type AmendmentRow,
  type AmendmentCause,
  type CarriedMark,
  type ChangedDetail,
} from './records/amendment.ts'
export { type LostMarkRow, type LetGo } from './records/lost-mark.ts'
export { markKey, type Mark, type MarkKey } from './records/mark.ts'
export {
  amendmentFrom,
  amendmentTo,
  lostMarksOf,
  marksLetGo,
  revisionsOf,
  wordsOfClaim,
  type ClaimWords,
} from './selectors/revisions.ts'
