export type { Block, BlockKind, Link } from './blocks.ts'
export { holds, overlaps, type Span, type TextOffset } from './span.ts'

export { detectLanguage, segment } from './segment/every-language.ts'
export * from './segment/index.ts'
export {
  boilerplateRules,
  decodeText,
  detectKind,
  importArticle,
  ImportRefusal,
  LONGEST_SOURCE,
  type ArticleMeta,
  type BoilerplateRule,
  type DecodedText,
  type Disagreement,
  type ImportedArticle,
  type ImportSource,
  type RefusalCode,
} from './import/index.ts'
