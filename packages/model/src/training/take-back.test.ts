import { expect, test } from 'vitest'
import { apply, type Desk } from '../desk/desk.ts'
import type { Context, Decision } from '../desk/patch.ts'
import type { Answer } from '../records/answer.ts'
import { aPack } from '../testing/a-pack.ts'
import { answerOnDesk, exerciseDesk } from './exercise-desk.ts'
import { dropClaim, takeBackAnswer } from './take-back.ts'

const [packed] = aPack().articles
if (!packed) throw new Error('the pack has an article')
const [, sentence] = packed.article.sentences
if (!sentence) throw new Error('the article has two sentences')
const context: Context = { by: 'bo', at: '2026-03-12T09:00:00.000Z' }
const answer: Answer = {
  sentence: sentence.start,
  tag: 'attribution',
  spans: [{ start: sentence.start, end: sentence.start + 18, kind: 'source', sourceType: 'vague' }],
  fragments: [
    {
      start: sentence.start + 31,
      end: sentence.end - 1,
      wording: 'A ferry sank.',
      verdict: 'false',
      rationale: 'The log says no.',
      evidence: [{ sheet: 'log.md', quote: 'No ferry left or sank' }],
    },
  ],
  milliseconds: 0,
  at: context.at,
}
let ids = 0
const desk = exerciseDesk({
  packed,
  answers: [answer],
  trainee: 'bo',
  workspace: { settings: new Map(), reviewers: new Map() },
  newId: () => `id-${++ids}`,
})

function after(desk: Desk, decision: Decision): Desk {
  if (!decision.ok) throw new Error(decision.refusal.code)
  return apply(desk, { clock: '1', changes: decision.changes })
}

test('a claim goes with its evidence and its verdict; the rest of the answer stays', () => {
  const [claim] = [...desk.claims.keys()]
  const left = after(desk, dropClaim(desk, { claim: claim ?? '' }))
  expect(answerOnDesk(left, sentence, 'bo')).toEqual({
    sentence: answer.sentence,
    tag: 'attribution',
    spans: answer.spans,
    fragments: [],
  })
  expect([left.evidence.size, left.verdicts.size, left.claims.size]).toEqual([0, 0, 0])
})

test('a claim that is not there cannot be dropped', () => {
  expect(dropClaim(desk, { claim: 'gone' })).toMatchObject({ refusal: { code: 'no-such-claim' } })
})

test('an answer that is taken back leaves nothing behind', () => {
  const left = after(desk, takeBackAnswer(desk, { sentence }, context))
  expect(answerOnDesk(left, sentence, 'bo')).toEqual({
    sentence: answer.sentence,
    spans: [],
    fragments: [],
  })
  expect([left.tags.size, left.spans.size, left.claims.size]).toEqual([0, 0, 0])
})
