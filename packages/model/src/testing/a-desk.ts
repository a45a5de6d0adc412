// A desk to try rules on, built through the same rules that people use.
import type { Block } from '@claimbench/text'
import type { RevisionText } from '../carry/carry-marks.ts'
import { addArticle } from '../commands/keep-article.ts'
import { nameReviewer } from '../commands/write-down.ts'
import { apply, type Desk, EMPTY_DESK } from '../desk/desk.ts'
import type { Context, Decision, Patch } from '../desk/patch.ts'
import { type HybridClock, tick } from '../hybrid-clock.ts'
import { EPOCH } from '../records/tables.ts'

export const REVIEWER = 'reviewer-ada'
export const ARTICLE = 'article-1'
export const REVISION = 'revision-1'

/** The context of the tests' reviewer at a fixed time. */
export const CONTEXT: Context = { by: REVIEWER, at: '2026-03-12T09:00:00.000Z' }

let clock: HybridClock | undefined
let patches = 0

/** A patch of the tests' device, later than every one before it. */
export function aPatch(decision: Decision, extra: Partial<Patch> = {}): Patch {
  if (!decision.ok) throw new Error(`refused: ${decision.refusal.code}`)
  clock = tick(clock, Date.parse(CONTEXT.at), 'device-1')
  return {
    id: `patch-${++patches}`,
    device: 'device-1',
    clock,
    epoch: EPOCH,
    name: decision.name,
    at: CONTEXT.at,
    by: CONTEXT.by,
    changes: decision.changes,
    ...extra,
  }
}

/** The desk after a decision. Throws when it is a refusal. */
export function after(desk: Desk, decision: Decision): Desk {
  return apply(desk, aPatch(decision))
}

/**
 * The words of a revision whose paragraphs are given as lists of sentences. A paragraph that begins
 * with `~` is furniture.
 */
export function aText(
  id: string,
  ...paragraphs: readonly (readonly string[])[]
): Omit<RevisionText, 'links'> & { readonly links: [] } {
  let text = ''
  const blocks: Block[] = []
  const boundaries: { at: number; reason: string; confidence: number }[] = []
  for (const sentences of paragraphs) {
    if (text) text += '\n'
    const isFurniture = sentences[0]?.startsWith('~') ?? false
    const start = text.length
    sentences.forEach((sentence, i) => {
      if (i > 0) {
        text += ' '
        boundaries.push({ at: text.length, reason: 'test', confidence: 1 })
      }
      text += sentence.replace(/^~/, '')
    })
    blocks.push({
      kind: isFurniture ? 'furniture' : 'paragraph',
      start,
      end: text.length,
      ...(isFurniture && { boilerplate: 'share' }),
    })
  }
  return { id, text, blocks, links: [], boundaries, segmenterVersion: 'test' }
}

/** A desk with one article of the paragraphs of `aText`, and a reviewer with a name. */
export function aDesk(...paragraphs: readonly (readonly string[])[]): Desk {
  const named = after(EMPTY_DESK, nameReviewer(EMPTY_DESK, { reviewer: REVIEWER, name: 'Ada' }))
  return after(
    named,
    addArticle(
      named,
      {
        id: ARTICLE,
        revision: aText(REVISION, ...paragraphs),
        details: { title: 'A test article', language: 'en', region: [], theme: [] },
        disagreements: [],
      },
      CONTEXT,
    ),
  )
}
