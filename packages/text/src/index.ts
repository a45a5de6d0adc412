export type { Block, BlockKind, Link } from './blocks.ts'
export { hasEndlessWord } from './endless-word.ts'
export { ownLinks } from './own-links.ts'
export { holds, overlaps, type Span, type TextOffset } from './span.ts'

export { detectLanguage, segment, segmenter } from './segment/every-language.ts'
export { findPhrases } from './segment/find-phrases.ts'
export {
  applyCuts,
  type BoundaryReason,
  boundaryReasons,
  compareSegmentations,
  createSegmenter,
  explainBoundary,
  type LanguageTable,
  type ReviewerCut,
  type Segmentation,
  type SegmentationChange,
  type SegmentationComparison,
  type SegmentedBlock,
  segmenterVersion,
  type Segmenter,
  type SegmentOptions,
  type Sentence,
  sentencesOf,
} from './segment/index.ts'
export {
  boilerplateRules,
  decodeText,
  detectKind,
  fileFormat,
  importArticle,
  ImportRefusal,
  LONGEST_SOURCE,
  findQuotations,
  provenanceOf,
  sourceFromFile,
  type CitedSource,
  type Provenance,
  type ArticleMeta,
  type BoilerplateRule,
  type DecodedText,
  type Disagreement,
  type FileFormat,
  type ImportedArticle,
  type ImportSource,
  type RefusalCode,
} from './import/index.ts'
export { carrySpans, type CarriedResult, type CarriedSpan } from './anchor/carry-spans.ts'
export {
  compareArticles,
  comparedBlocks,
  type ComparedText,
  type Comparison,
  type Passage,
  type PassageKind,
  type Shares,
} from './anchor/compare-articles.ts'
export { pairPassages, type PassagePair } from './anchor/pair-passages.ts'
export { type CarriedPlace } from './anchor/carry-place.ts'
export { type DiffRun } from './anchor/diff-words.ts'
export { compareTexts, readsTheSame, type TextComparison } from './anchor/text-comparison.ts'
export { createOffsetConverter, type OffsetConverter } from './anchor/code-points.ts'
export { describeQuote, findQuote, type TextQuote } from './anchor/quote-match.ts'
