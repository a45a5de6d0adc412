export type { Block, BlockKind, Link } from './blocks.ts'
export { holds, overlaps, type Span, type TextOffset } from './span.ts'

export { detectLanguage, segment } from './segment/every-language.ts'
export * from './segment/index.ts'
