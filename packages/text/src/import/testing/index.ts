export { articleDigest, type ArticleDigest } from './article-digest.ts'
export { readMarkedPaste, scoreBody, type BodyScore, type MarkedPaste } from './marked-paste.ts'
