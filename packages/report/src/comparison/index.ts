export { type ComparedSide, type ComparisonFile, nameOfComparison } from './comparison-file.ts'
export { htmlFromComparison } from './html-from-comparison.ts'
export { markdownFromComparison } from './markdown-from-comparison.ts'
