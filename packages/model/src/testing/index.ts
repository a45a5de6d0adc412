export { aDesk, after, aPatch, ARTICLE, CONTEXT, REVIEWER, REVISION } from './a-desk.ts'
export { marked, type Marked } from './marked.ts'
