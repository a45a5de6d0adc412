export type {
  ArticleMeta,
  Disagreement,
  DisputedField,
  ImportedArticle,
  ImportSource,
  ReadFrom,
} from './article.ts'
export { decodeText, type DecodedText } from './decode-text.ts'
export { detectKind } from './detect-kind.ts'
export { fileFormat, type FileFormat } from './file-format.ts'
export { boilerplateRules, type BoilerplateRule } from './furniture-rules.ts'
export { importArticle, LONGEST_SOURCE } from './import-article.ts'
export { destinationOf } from './links.ts'
export { ImportRefusal, type RefusalCode } from './refusal.ts'
export { findQuotations } from './quotations.ts'
export { provenanceOf, type CitedSource, type Provenance } from './provenance.ts'
export { sourceFromFile } from './source-from-file.ts'
