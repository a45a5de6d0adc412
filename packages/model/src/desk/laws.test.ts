// The laws the whole app stands on, tried on random gestures over a small article.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeWithNext, splitSentence } from '../commands/cut-sentences.ts'
import { cutClaim, editClaim } from '../commands/edit-claim.ts'
import { markSpan, removeSpan } from '../commands/mark-span.ts'
import { clearTag, setFlag, tagSentence } from '../commands/tag-sentence.ts'
import { ALL_TABLES } from '../records/tables.ts'
import { TAGS } from '../records/tag.ts'
import { sentencesOf } from '../selectors/sentences.ts'
import { aDesk, aPatch, CONTEXT, REVISION } from '../testing/a-desk.ts'
import { apply, type Desk } from './desk.ts'
import { EMPTY_HISTORY, historyFrom, isStep, nextRedo, nextUndo, record } from './history.ts'
import { create, type Decision, isIdle, type Patch } from './patch.ts'

const start = aDesk(
  ['Some outlets report a move.', 'The port signed a lease in 2019.', 'Nobody asked.'],
  ['~Share this.'],
  ['It was reckless 😀.', 'The county paid 31 million.'],
)
const text = start.revisions.get(REVISION)?.text ?? ''

interface Gesture {
  readonly kind: number
  readonly a: number
  readonly b: number
  readonly tag: number
}

const gesture: fc.Arbitrary<Gesture> = fc.record({
  kind: fc.nat(7),
  a: fc.nat(text.length),
  b: fc.nat(text.length),
  tag: fc.nat(3),
})

let made = 0

/** What a gesture asks of a desk; many are refused, as many of a person's are. */
function decisionFor(desk: Desk, { kind, a, b, tag }: Gesture): Decision {
  const sentences = sentencesOf(desk, REVISION)
  const sentence = sentences[a % sentences.length]
  const place = { revision: REVISION, start: sentence?.start ?? 0 }
  const span = { revision: REVISION, start: Math.min(a, b), end: Math.max(a, b) }
  const id = `made-${++made}`
  const someSpan = [...desk.spans.keys()][b % Math.max(desk.spans.size, 1)] ?? ''
  const someClaim = [...desk.claims.keys()][b % Math.max(desk.claims.size, 1)] ?? ''
  switch (kind) {
    case 0:
      return tagSentence(desk, { ...place, tag: TAGS[tag] ?? 'claim' }, CONTEXT)
    case 1:
      return clearTag(desk, place, CONTEXT)
    case 2:
      return splitSentence(desk, { ...place, at: b }, CONTEXT)
    case 3:
      return mergeWithNext(desk, place, CONTEXT)
    case 4:
      return markSpan(desk, { id, ...span, kind: tag > 1 ? 'source' : 'cue' }, CONTEXT)
    case 5:
      return cutClaim(desk, { span: id, claim: `claim-${id}`, ...span }, CONTEXT)
    case 6:
      return tag > 1
        ? removeSpan(desk, { span: someSpan })
        : editClaim(desk, { claim: someClaim, fields: { wording: `Wording ${a}.` } })
    default:
      return setFlag(desk, { ...place, flag: 'hasOpinion', value: tag > 1 }, CONTEXT)
  }
}

/** The patches that random gestures lead to, and the desk after each. */
function work(gestures: readonly Gesture[]): { patches: Patch[]; desks: Desk[] } {
  const patches: Patch[] = []
  const desks = [start]
  for (const one of gestures) {
    const desk = desks.at(-1) ?? start
    const decision = decisionFor(desk, one)
    if (!decision.ok || decision.changes.every(isIdle)) continue
    const patch = aPatch(decision)
    patches.push(patch)
    desks.push(apply(desk, patch))
  }
  return { patches, desks }
}

/** A desk's rows without their clocks, which only grow. */
function contentOf(desk: Desk): unknown {
  return ALL_TABLES.map(table =>
    [...desk[table].values()]
      .map(row => ({ ...row, clocks: undefined }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
}

const many = fc.array(gesture, { maxLength: 30 })

test('undo returns to every state on the way back, and redo to every state on the way forth', () => {
  fc.assert(
    fc.property(many, gestures => {
      const { patches, desks } = work(gestures)
      let history = patches.reduce(record, EMPTY_HISTORY)
      let desk = desks.at(-1) ?? start
      for (let i = patches.length - 1; i >= 0; i--) {
        const step = nextUndo(history, desk)
        if (!isStep(step)) throw new Error(step.code)
        const patch = aPatch({ ok: true, ...step }, { undoes: step.patches })
        desk = apply(desk, patch)
        history = record(history, patch)
        expect(contentOf(desk)).toEqual(contentOf(desks[i] ?? start))
      }
      for (let i = 1; i <= patches.length; i++) {
        const step = nextRedo(history, desk)
        if (!isStep(step)) throw new Error(step.code)
        const patch = aPatch({ ok: true, ...step }, { redoes: step.patches })
        desk = apply(desk, patch)
        history = record(history, patch)
        expect(contentOf(desk)).toEqual(contentOf(desks[i] ?? start))
      }
    }),
    { numRuns: 150 },
  )
})

test('a history is rebuilt from its saved patches', () => {
  fc.assert(
    fc.property(many, gestures => {
      const { patches } = work(gestures)
      expect(historyFrom(patches, 'device-1', CONTEXT.by)).toEqual(
        patches.reduce(record, EMPTY_HISTORY),
      )
    }),
  )
})

test('applying patches again changes nothing', () => {
  fc.assert(
    fc.property(many, gestures => {
      const { patches, desks } = work(gestures)
      const last = desks.at(-1) ?? start
      expect(patches.reduce(apply, last)).toEqual(last)
    }),
  )
})

test('whatever is split and merged, sentences are disjoint and cover every word', () => {
  fc.assert(
    fc.property(many, gestures => {
      for (const desk of work(gestures).desks) {
        const sentences = sentencesOf(desk, REVISION)
        let end = 0
        let covered = ''
        for (const sentence of sentences) {
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          expect(sentence.end).toBeGreaterThan(sentence.start)
          covered += text.slice(sentence.start, sentence.end).replace(/\s/g, '')
          end = sentence.end
        }
        expect(covered).toBe(text.replace(/\s/g, ''))
      }
    }),
  )
})

test('spans and claims stay on their exact words', () => {
  fc.assert(
    fc.property(many, gestures => {
      const desk = work(gestures).desks.at(-1) ?? start
      for (const span of desk.spans.values()) {
        expect(span.quote).toBe(text.slice(span.start, span.end))
        const owner = sentencesOf(desk, REVISION).find(
          one => one.start <= span.start && span.end <= one.end,
        )
        expect(owner).toBeDefined()
      }
    }),
  )
})

test('splits and merges made apart join to the same sentences in either order', () => {
  fc.assert(
    fc.property(many, many, (here, there) => {
      const ours = work(here.map(one => ({ ...one, kind: 2 + (one.kind % 2) }))).patches
      const theirs = work(there.map(one => ({ ...one, kind: 2 + (one.kind % 2) }))).patches
      const cutsOnly = (patches: Patch[]) =>
        patches.map(patch => ({
          ...patch,
          changes: patch.changes.filter(change => change.table === 'cuts'),
        }))
      const left = [...cutsOnly(ours), ...cutsOnly(theirs)].reduce(apply, start)
      const right = [...cutsOnly(theirs), ...cutsOnly(ours)].reduce(apply, start)
      const cutsOn = (desk: Desk) => [...desk.cuts.values()].sort((a, b) => a.at - b.at)
      expect(cutsOn(left)).toEqual(cutsOn(right))
      expect(sentencesOf(left, REVISION)).toEqual(sentencesOf(right, REVISION))
    }),
  )
})

test('people who share a device undo each their own', () => {
  const mine = aPatch({ ok: true, name: 'Mine', changes: [] })
  const yours = { ...aPatch({ ok: true, name: 'Yours', changes: [] }), by: 'reviewer-bo' }
  expect(historyFrom([mine, yours], 'device-1', 'reviewer-bo').done).toEqual([yours])
})

test('undo without end never takes the article itself away', () => {
  const empty = historyFrom(
    [aPatch({ ok: true, name: 'Add article', changes: bringingIn(start) })],
    'device-1',
    CONTEXT.by,
  )
  expect(nextUndo(empty, start)).toEqual({ code: 'nothing-left' })
})

function bringingIn(desk: Desk) {
  return [...desk.articles.values()].map(row => create('articles', row))
}
