import type { ArticleId, KnownArticle, KnownWords, Refusal } from '@claimbench/model'
import type { ArticleInput, ReadArticle, ReadingProgress } from '../workers/read-article.ts'

/** An article that was read, ready to be added. */
export type ReadyArticle = Extract<ReadArticle, { ok: true }>

/** Why something did not come in. */
export type IntakeProblem =
  | { readonly of: 'reading'; readonly code: string }
  | { readonly of: 'rules'; readonly refusal: Refusal }

/** How far something that comes in has come. */
export type Stage =
  | { readonly at: 'waiting' }
  | { readonly at: 'reading'; readonly progress?: ReadingProgress }
  | { readonly at: 'added'; readonly article: ArticleId; readonly title: string }
  /** It is in the library already; a person decides what becomes of it. */
  | {
      readonly at: 'known'
      readonly known: KnownArticle
      readonly words: KnownWords
      readonly read: ReadyArticle
    }
  | { readonly at: 'refused'; readonly problem: IntakeProblem }
  | { readonly at: 'stopped' }

/** Something that is to come in. */
export interface Incoming {
  readonly input: ArticleInput
  /** The shipped sample it is. */
  readonly sample?: string
}

/** Something that comes in, and how far it has come. */
export interface IntakeItem extends Incoming {
  readonly id: number
  readonly stage: Stage
}

/** Whether nothing more happens to it by itself. */
export function isOver({ at }: Stage): boolean {
  return at !== 'waiting' && at !== 'reading'
}

/** The file that is kept of it: a paste is kept as it came, too, to check the work against. */
export function fileOf(input: ArticleInput): File {
  if (input.from === 'file') return input.file
  const [name, type] =
    input.from === 'html' ? ['pasted.html', 'text/html'] : ['pasted.txt', 'text/plain']
  return new File([input.data], name, { type })
}
