export { createSuggester, type Suggester, type SuggesterOptions } from './suggester.ts'
export { bulkThreshold } from './bulk.ts'
export { isHeldOut } from './learning/hold-out.ts'
export { createLearner, lessonsKept, trialWindow, type Learner } from './learning/learner.ts'
export { type Lesson, type LessonTrace } from './learning/lesson.ts'
export { orderToLearn } from './learning/queue.ts'
export { suggestSourceType, type SuggestedSourceType } from './marked-source.ts'
export { rules, type RuleId } from './rules.ts'
export type {
  AttributionSpan,
  FragmentSuggestion,
  Level,
  Reason,
  SentenceInput,
  SourceType,
  Stretch,
  Suggestion,
  VagueKind,
} from './suggestion.ts'
export type { Tag } from './tag.ts'
