// Patches to save, made by the rules that people use.
import {
  addArticle,
  apply,
  type Decision,
  type Desk,
  EMPTY_DESK,
  type Patch,
  tagSentence,
} from '@claimbench/model'
import { aPatch, CONTEXT } from '@claimbench/model/testing'

/** The sentences of `anArticle`. */
export const SENTENCES = ['The mill burned.', 'Nobody knows why.', 'It was old.'] as const

/** The patch that adds an article of three sentences. */
export function anArticle(id: string, title = 'The mill'): Patch {
  const text = SENTENCES.join(' ')
  const revision = {
    id: `${id}-revision`,
    text,
    blocks: [{ kind: 'paragraph' as const, start: 0, end: text.length }],
    links: [],
    boundaries: [17, 35].map(at => ({ at, reason: 'test', confidence: 1 })),
    segmenterVersion: 'test',
  }
  const details = { title, language: 'en', region: [], theme: [] }
  const wish = { id, revision, details, disagreements: [] }
  return aPatch(addArticle(EMPTY_DESK, wish, CONTEXT), { article: id })
}

/** The patch that tags the sentence beginning at `start`, on a desk made by these patches. */
export function aTag(
  on: readonly Patch[],
  start = 0,
  tag: 'claim' | 'opinion' | 'none' = 'claim',
): Patch {
  const article = on[0]?.article
  const wish = { revision: `${article}-revision`, start, tag }
  return aPatch(tagSentence(deskAfter(on), wish, CONTEXT), { ...(article && { article }) })
}

/** The patch of any decision, in an article's history. */
export function aChange(decision: Decision, article?: string): Patch {
  return aPatch(decision, { ...(article && { article }) })
}

/** The desk that patches lead to. */
export function deskAfter(patches: readonly Patch[]): Desk {
  return patches.reduce(apply, EMPTY_DESK)
}
