export { aDesk, after, aPatch, ARTICLE, CONTEXT, REVIEWER, REVISION } from './a-desk.ts'
export { marked, type Marked } from './marked.ts'
export { aPack, aTrainingArticle, aTrainingKey } from './a-pack.ts'
export { aResultBody, aSigner, verifySignature } from './a-result.ts'
