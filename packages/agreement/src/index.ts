// How far people agree, and how a trainee does against a key. One function a measure.
export type { Label, LabelSet, PairTable, Rating, Ratings, Row } from './ratings.ts'
export type { Weights } from './weights.ts'
export { observedAgreement } from './observed-agreement.ts'
export { cohenKappa, weightedKappa } from './cohen-kappa.ts'
export { hubertKappa, lightKappa } from './pairwise-kappa.ts'
export { scottPi } from './scott-pi.ts'
export { bennettS } from './bennett-s.ts'
export { fleissKappa, fleissKappaByLabel } from './fleiss-kappa.ts'
export { randolphKappa } from './randolph-kappa.ts'
export { gwetAc1, gwetAc2 } from './gwet.ts'
export { krippendorffAlpha } from './krippendorff-alpha.ts'
export { disagreementByUnit } from './disagreement-by-unit.ts'
export { masiDistance, type Metric, type PairwiseMetric } from './metrics.ts'

export { confusionMatrix } from './confusion-matrix.ts'
export { labelCoincidences, type Coincidence, type Coincidences } from './label-coincidences.ts'
export { f1ByLabel, macroF1, type LabelScore } from './macro-f1.ts'

export type { SpanUnit } from './spans/unit.ts'
export { spanF1, type LabelledSpan, type SpanMatch, type SpanScore } from './spans/span-f1.ts'
export { unitizedAlpha, type Unitizing, type UnitTuple } from './spans/unitized-alpha.ts'
export { gamma, gammaSteps } from './gamma/gamma.ts'
export type { GammaOptions, GammaProgress, GammaResult } from './gamma/gamma.ts'
export { bestAlignment } from './gamma/best-alignment.ts'
export type { Alignment, Continuum, UnitaryAlignment } from './gamma/best-alignment.ts'
export { unitDissimilarity } from './gamma/dissimilarity.ts'
export type { GammaParams, UnitDissimilarity } from './gamma/dissimilarity.ts'
export { shuffledChance, statisticalChance, type ChanceModel } from './gamma/chance.ts'

export { massesFromCuts, massesFromPositions, type Masses } from './segmentation/masses.ts'
export { boundaryEdits, type BoundaryEdits } from './segmentation/boundary-edits.ts'
export { boundarySimilarity, segmentationSimilarity } from './segmentation/boundary-similarity.ts'
export { pk, windowDiff, windowSize } from './segmentation/window.ts'
export {
  actualAgreementLinear,
  fleissKappaLinear,
  fleissPiLinear,
  type Codings,
} from './segmentation/boundary-kappa.ts'

export { bootstrapInterval } from './bootstrap.ts'
export type { BootstrapInterval, BootstrapOptions, BootstrapWarning } from './bootstrap.ts'
export { seededRandom, type Random } from './random.ts'

export { scoreAgainstKey } from './training/score-against-key.ts'
export type {
  KeyScore,
  OpinionsRatedAsFacts,
  SentenceAnswer,
  SentenceKey,
  SentenceScore,
  SpanScores,
} from './training/score-against-key.ts'
export { verdictDistance } from './training/verdict-distance.ts'
export { matchSpans, type MatchedPair } from './training/match-spans.ts'
export {
  scoreEvidence,
  type EvidenceScore,
  type EvidenceSheet,
  type Passage,
} from './training/score-evidence.ts'
export {
  scoreVerdicts,
  type JudgedClaim,
  type VerdictPair,
  type VerdictScore,
} from './training/score-verdicts.ts'
export { wordOverlap } from './training/word-overlap.ts'
