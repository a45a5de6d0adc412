export { type FileFault } from './file-fault.ts'
export {
  LEVELS,
  parseTrainingArticle,
  sentenceOf,
  type ArticleCard,
  type Level,
  type SheetFacts,
  type TrainingArticle,
  type VerdictChoice,
  type VerdictScale,
} from './training-article.ts'
export {
  keyProblems,
  parseTrainingKey,
  type KeyAlternative,
  type KeyEvidence,
  type KeyFragment,
  type KeyOfSentence,
  type KeySheet,
  type KeySpan,
  type KeyVerdict,
  type QuotedSpan,
  type TrainingKey,
} from './training-key.ts'
export {
  isPackName,
  PACK_BUDGET,
  packCard,
  type Pack,
  type PackCard,
  type PackedArticle,
  type PackLicence,
  type ReadPack,
} from './pack.ts'
export { articleHash } from './content-hash.ts'
export { writePack, type PackForm } from './write-pack.ts'
export { addKeys, readPackFile, type ReadKeys, type ReadPackFile } from './read-pack.ts'
export {
  deviceMark,
  LARGEST_RESULT,
  readResultFile,
  writeResultFile,
  SIGNATURE_ALGORITHM,
  type ResultAttempt,
  type ResultBody,
  type ResultFile,
  type ResultSigner,
  type Trainee,
  type VerifySignature,
} from './result-file.ts'
export {
  lessonFromDesk,
  scaleOf,
  titleOf,
  type Lesson,
  type LessonFacts,
  type LessonRefusal,
} from './from-desk.ts'
export {
  answerOnDesk,
  exerciseDesk,
  EXERCISE_ARTICLE,
  EXERCISE_PROFILE,
  EXERCISE_REVISION,
} from './exercise-desk.ts'
export {
  answersByStart,
  attemptThatCounts,
  classMembers,
  tagsOfClass,
  type AttemptChoice,
  type ClassArticle,
  type ClassFile,
  type ClassFileProblem,
  type ClassMembers,
  type Member,
} from './class-members.ts'
export { agreedTags, keyOfClass, type OpenSentences, type SettledClass } from './key-of-class.ts'
export { dropClaim, takeBackAnswer } from './take-back.ts'
export { deskAsClass, type DeskAsClass } from './desk-as-class.ts'
