import { readsTheSame } from '@claimbench/text'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryMarks, type RevisionText } from '../carry/carry-marks.ts'
import { decisionsFrom, type MarkChoice } from '../carry/decisions-from.ts'
import { marksOf } from '../carry/marks-of.ts'
import { apply, type Desk } from '../desk/desk.ts'
import { EMPTY_HISTORY, isStep, nextUndo, record } from '../desk/history.ts'
import type { Decision } from '../desk/patch.ts'
import { type MarkKey, markKey } from '../records/mark.ts'
import { ALL_TABLES } from '../records/tables.ts'
import type { SpanRow } from '../records/span.ts'
import { TAGS } from '../records/tag.ts'
import { verdictId } from '../records/verdict.ts'
import { stateOfClaim } from '../selectors/claim-state.ts'
import { signOffOf } from '../selectors/claims.ts'
import { lostMarksOf, revisionsOf, wordsOfClaim } from '../selectors/revisions.ts'
import { sentencesOf } from '../selectors/sentences.ts'
import { ghostTagsOf, tagOf } from '../selectors/tags.ts'
import {
  aDesk,
  after,
  aPatch,
  ARTICLE,
  aText,
  CONTEXT,
  REVIEWER,
  REVISION,
} from '../testing/a-desk.ts'
import { richTextFromPlain } from '../rich-text.ts'
import { mergeWithNext, splitSentence } from './cut-sentences.ts'
import { cutClaim } from './edit-claim.ts'
import { addEvidence } from './gather-evidence.ts'
import { giveVerdict, signOff } from './give-verdict.ts'
import { markSpan } from './mark-span.ts'
import { tagSentence } from './tag-sentence.ts'
import { updateArticle, type UpdateArticle } from './update-article.ts'
import { writeNote } from './write-down.ts'

const NEXT = 'revision-2'
const accept: MarkChoice = { kind: 'accept' }

/** The wish that takes `fresh` as the next revision, with choices by mark. */
function wishFor(
  desk: Desk,
  fresh: RevisionText,
  choose: (key: MarkKey) => MarkChoice | undefined = () => undefined,
): UpdateArticle {
  const old = desk.revisions.get(desk.articles.get(ARTICLE)?.revision ?? '')
  if (!old) throw new Error('no revision')
  const marks = marksOf(desk, old.id)
  const plan = carryMarks({ old, fresh, marks })
  const choices = new Map(
    marks.flatMap(({ mark }) => {
      const choice = choose(markKey(mark))
      return choice ? [[markKey(mark), choice] as const] : []
    }),
  )
  return {
    article: ARTICLE,
    amendment: `amendment-${fresh.id}`,
    cause: 'import',
    revision: { ...fresh, boundaries: plan.boundaries },
    carried: decisionsFrom(plan, choices),
  }
}

const updated = (
  desk: Desk,
  fresh: RevisionText,
  choose?: (key: MarkKey) => MarkChoice | undefined,
) => after(desk, updateArticle(desk, wishFor(desk, fresh, choose), CONTEXT))

const start = (desk: Desk, words: string, revision = REVISION) =>
  desk.revisions.get(revision)?.text.indexOf(words) ?? -1

function tagged(desk: Desk, words: string, tag: 'claim' | 'opinion'): Desk {
  const place = { revision: REVISION, start: start(desk, words) }
  return after(desk, tagSentence(desk, { ...place, tag }, CONTEXT))
}

function claimed(desk: Desk, words: string, id: string): Desk {
  const at = start(desk, words)
  const place = { revision: REVISION, start: at, end: at + words.length }
  return after(desk, cutClaim(desk, { span: `span-${id}`, claim: id, ...place }, CONTEXT))
}

const SENTENCES = ['The lake is closed.', 'It found 23,000 colonies.', 'A farm was blamed.']

describe('an updated article', () => {
  const desk = tagged(tagged(aDesk(SENTENCES), 'The lake', 'claim'), 'A farm', 'opinion')
  const fresh = aText(NEXT, ['Corrected.', 'The lake is closed.', 'It found 2,300 colonies.'])

  test('has another revision, and the old one stays as it was', () => {
    const next = updated(desk, fresh)
    expect(revisionsOf(next, ARTICLE).map(row => [row.id, row.number])).toEqual([
      [REVISION, 1],
      [NEXT, 2],
    ])
    expect(next.revisions.get(REVISION)?.text).toBe(desk.revisions.get(REVISION)?.text)
    expect(next.articles.get(ARTICLE)?.revision).toBe(NEXT)
  })

  test('keeps the tag of a sentence that stands unchanged', () => {
    const next = updated(desk, fresh)
    expect(tagOf(next, NEXT, { start: start(next, 'The lake', NEXT) }, REVIEWER)?.tag).toBe('claim')
  })

  test('puts what has no words any more into the tray, with its words', () => {
    const next = updated(desk, fresh)
    expect(lostMarksOf(next, ARTICLE)).toMatchObject([
      { quote: 'A farm was blamed.', mark: { table: 'tags', row: { tag: 'opinion' } } },
    ])
  })

  test('leaves the tag of an edited sentence as a proposal until somebody agrees', () => {
    const before = tagged(desk, 'It found', 'claim')
    const place = start(updated(before, fresh), 'It found', NEXT)
    const sentence = { start: place, end: place + 24 }
    expect(ghostTagsOf(updated(before, fresh), NEXT, sentence, REVIEWER)).toHaveLength(1)
    expect(
      tagOf(
        updated(before, fresh, () => accept),
        NEXT,
        sentence,
        REVIEWER,
      )?.tag,
    ).toBe('claim')
  })

  test('with the same text has no new revision, and says that nothing is new', () => {
    const same = aText(NEXT, SENTENCES)
    expect(updateArticle(desk, wishFor(desk, same), CONTEXT)).toMatchObject({
      refusal: { code: 'nothing-new' },
    })
    const dated = { ...wishFor(desk, same), details: { modifiedAt: '2024-07-06' } }
    const next = after(desk, updateArticle(desk, dated, CONTEXT))
    expect(next.articles.get(ARTICLE)).toMatchObject({
      revision: REVISION,
      modifiedAt: '2024-07-06',
    })
    expect(next.tags).toBe(desk.tags)
  })

  test('is refused when a mark was made meanwhile', () => {
    const wish = wishFor(desk, fresh)
    const later = tagged(desk, 'It found', 'claim')
    expect(updateArticle(later, wish, CONTEXT)).toMatchObject({
      refusal: { code: 'marks-changed' },
    })
  })

  test('is refused when a mark that is said to be kept would stand on other words', () => {
    const wish = wishFor(desk, fresh)
    const carried = wish.carried.map(one =>
      one.outcome === 'kept' ? { ...one, now: { start: 0, end: 10 } } : one,
    )
    expect(updateArticle(desk, { ...wish, carried }, CONTEXT)).toMatchObject({
      refusal: { code: 'not-the-same-words' },
    })
  })

  test('joins equal tags of two sentences that became one, and lays a different one aside', () => {
    const both = tagged(desk, 'It found', 'claim')
    const joined = aText(NEXT, [
      'The lake is closed, it found 23,000 colonies.',
      'A farm was blamed.',
    ])
    const next = updated(both, joined, () => accept)
    expect([...next.tags.values()].map(row => row.tag).sort()).toEqual(['claim', 'opinion'])
    const apart = updated(tagged(desk, 'It found', 'opinion'), joined, () => accept)
    expect(lostMarksOf(apart, ARTICLE)).toHaveLength(1)
  })
})

describe('a signed claim', () => {
  function signed(): Desk {
    let desk = claimed(aDesk(SENTENCES), '23,000 colonies', 'claim-1')
    desk = claimed(desk, 'lake is closed', 'claim-2')
    for (const claim of ['claim-1', 'claim-2']) {
      const source = { id: `source-${claim}`, name: 'Log', kind: 'primary' as const }
      const fields = { quote: 'Yes.', relation: 'supports' as const, medium: 'document' as const }
      desk = after(desk, addEvidence(desk, { id: `e-${claim}`, claim, source, fields }, CONTEXT))
      const verdict = { profile: { id: 'house', version: 1 }, label: 'true' }
      const rationale = richTextFromPlain('The log says so.')
      desk = after(desk, giveVerdict(desk, { claim, fields: { ...verdict, rationale } }, CONTEXT))
      desk = after(desk, signOff(desk, { id: `s-${claim}`, claim, reviewer: REVIEWER }, CONTEXT))
    }
    return desk
  }
  const fresh = aText(NEXT, ['Corrected.', 'The lake is closed.', 'It found 2,300 colonies.'])

  test('stays signed while its words stand, wherever they stand now', () => {
    const next = updated(signed(), fresh, () => accept)
    expect(signOffOf(next, 'claim-2')?.id).toBe('s-claim-2')
  })

  test('is judged again when its words changed, and when they are gone', () => {
    const changed = updated(signed(), fresh, () => accept)
    const row = changed.claims.get('claim-1')
    expect(row && stateOfClaim(changed, row)).toBe('lapsed')
    expect(wordsOfClaim(changed, 'claim-1')).toEqual({
      state: 'changed',
      quotes: ['2,300 colonies'],
    })
    expect(changed.verdicts.has(verdictId('claim-1', REVIEWER))).toBe(true)

    const gone = updated(signed(), aText(NEXT, ['Another story.']))
    const lost = gone.claims.get('claim-2')
    expect(lost && stateOfClaim(gone, lost)).toBe('lapsed')
    expect(wordsOfClaim(gone, 'claim-2').state).toBe('lost')
  })

  test('is signed again after undo', () => {
    const desk = signed()
    const patch = aPatch(updateArticle(desk, wishFor(desk, fresh), CONTEXT))
    const next = apply(desk, patch)
    const step = nextUndo(record(EMPTY_HISTORY, patch), next)
    if (!isStep(step)) throw new Error(step.code)
    const back = apply(next, aPatch({ ok: true, ...step }))
    expect(contentOf(back)).toEqual(contentOf(desk))
    expect(signOffOf(back, 'claim-1')?.id).toBe('s-claim-1')
  })
})

test('a mark made with the space behind it stays where its sentence was split there', () => {
  let desk = aDesk(['The lake is closed: the mayor said so.'])
  const at = start(desk, 'the mayor')
  const span = { id: 'span-1', revision: REVISION, start: 0, end: at }
  desk = after(desk, markSpan(desk, { ...span, kind: 'content' }, CONTEXT))
  expect(desk.spans.get('span-1')?.quote).toBe('The lake is closed:')
  desk = after(desk, splitSentence(desk, { revision: REVISION, start: 0, at }, CONTEXT))
  const asBefore = { ...desk.spans.get('span-1'), end: at, quote: 'The lake is closed: ' }
  const earlier = { ...desk, spans: new Map([['span-1', asBefore as SpanRow]]) }
  const fresh = aText(NEXT, ['New.'], ['The lake is closed: the mayor said so.'])
  for (const one of [desk, earlier]) {
    expect(lostMarksOf(updated(one, fresh), ARTICLE)).toEqual([])
  }
})

test('a reviewer’s cuts come along', () => {
  let desk = aDesk(['The lake is closed: the mayor said so.', 'It rains.'])
  desk = after(
    desk,
    splitSentence(desk, { revision: REVISION, start: 0, at: start(desk, 'the mayor') }, CONTEXT),
  )
  desk = after(
    desk,
    mergeWithNext(desk, { revision: REVISION, start: start(desk, 'the mayor') }, CONTEXT),
  )
  const fresh = aText(NEXT, ['New.', 'The lake is closed: the mayor said so.', 'It rains.'])
  const next = updated(desk, fresh)
  expect(sentencesOf(next, NEXT).map(one => fresh.text.slice(one.start, one.end))).toEqual([
    'New.',
    'The lake is closed:',
    'the mayor said so. It rains.',
  ])
})

const WORDS = [
  'lake',
  'mayor',
  'closed',
  'found',
  '23,000',
  'colonies',
  'the',
  'and',
  'farm',
  'said',
]
const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 9 })
  .map(words => `${words.join(' ')}.`)
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 5,
})
const edit = fc.record({ kind: fc.nat(4), a: fc.nat(), b: fc.nat(), words: sentence })
const gesture = fc.record({ kind: fc.nat(5), a: fc.nat(), b: fc.nat() })
type Paragraphs = readonly (readonly string[])[]

function edited(
  text: Paragraphs,
  { kind, a, b, words }: { kind: number; a: number; b: number; words: string },
): Paragraphs {
  const at = a % text.length
  const paragraph = text[at] ?? []
  const inside = b % Math.max(1, paragraph.length)
  const put = (...sentences: readonly string[]) => text.with(at, sentences)
  switch (kind) {
    case 0:
      return text.length > 1 ? text.toSpliced(at, 1) : text
    case 1:
      return put(...paragraph.toSpliced(inside, 0, words))
    case 2:
      return put(...paragraph.with(inside, (paragraph[inside] ?? '').replace(/\S+/, 'edited')))
    case 3:
      return [...text.toSpliced(at, 1), paragraph]
    default:
      return paragraph.length > 1 ? put(...paragraph.toSpliced(inside, 1)) : text
  }
}

let made = 0

function worked(desk: Desk, { kind, a, b }: { kind: number; a: number; b: number }): Desk {
  const text = desk.revisions.get(REVISION)?.text ?? ''
  const sentences = sentencesOf(desk, REVISION)
  const place = { revision: REVISION, start: sentences[a % sentences.length]?.start ?? 0 }
  const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y)
  const span = { revision: REVISION, start: from ?? 0, end: to ?? 0 }
  const id = `made-${++made}`
  const decisions: readonly (() => Decision)[] = [
    () => tagSentence(desk, { ...place, tag: TAGS[b % 4] ?? 'claim' }, CONTEXT),
    () => splitSentence(desk, { ...place, at: b % text.length }, CONTEXT),
    () => mergeWithNext(desk, place, CONTEXT),
    () => markSpan(desk, { id, ...span, kind: 'source' }, CONTEXT),
    () => cutClaim(desk, { span: id, claim: `claim-${id}`, ...span }, CONTEXT),
    () => writeNote(desk, { ...place, body: richTextFromPlain(`Note ${b}`) }, CONTEXT),
  ]
  const decision = decisions[kind]?.()
  return decision?.ok ? after(desk, decision) : desk
}

/** A desk's rows without their clocks, which only grow. */
function contentOf(desk: Desk): unknown {
  return ALL_TABLES.map(table =>
    [...desk[table].values()]
      .map(row => ({ ...row, clocks: undefined }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  )
}

const choices: readonly (MarkChoice | undefined)[] = [undefined, accept, { kind: 'tray' }]

test('whatever is edited, no mark is lost and none comes to stand on other words', () => {
  fc.assert(
    fc.property(
      paragraphs,
      fc.array(gesture, { maxLength: 25 }),
      fc.array(edit, { maxLength: 6 }),
      fc.nat(),
      (text, gestures, edits, seed) => {
        const desk = gestures.reduce(worked, aDesk(...text))
        const fresh = aText(NEXT, ...edits.reduce(edited, text))
        let turn = seed
        const wish = wishFor(desk, fresh, () => choices[turn++ % 3])
        const decision = updateArticle(desk, wish, CONTEXT)
        if (!decision.ok && decision.refusal.code === 'nothing-new') return
        if (!decision.ok) throw new Error(decision.refusal.code)
        const patch = aPatch(decision)
        const next = apply(desk, patch)
        const old = desk.revisions.get(REVISION)?.text ?? ''

        // Every span is either on the article or in the tray, with its words.
        const spansInTray = lostMarksOf(next, ARTICLE).filter(row => row.mark.table === 'spans')
        expect([...next.spans.keys(), ...spansInTray.map(row => row.mark.row.id)].sort()).toEqual(
          [...desk.spans.keys()].sort(),
        )
        const sentences = sentencesOf(next, NEXT)
        const carried = new Map(wish.carried.map(one => [one.key, one]))
        for (const span of next.spans.values()) {
          expect(span.revision).toBe(NEXT)
          expect(span.quote).toBe(fresh.text.slice(span.start, span.end))
          const owner = sentences.find(one => one.start <= span.start && span.end <= one.end)
          expect(owner).toBeDefined()
          const before = desk.spans.get(span.id)
          const isKept = carried.get(`spans/${span.id}`)?.outcome === 'kept'
          expect(!isKept || readsTheSame(span.quote, before?.quote ?? '')).toBe(true)
        }
        // Every tag, note and cut is on record with what became of it.
        const amendment = next.amendments.get(wish.amendment)
        expect(amendment?.carried).toHaveLength(marksOf(desk, REVISION).length)
        for (const { mark, outcome, was, now } of amendment?.carried ?? []) {
          if (outcome !== 'kept' || mark.table === 'cuts' || !now) continue
          const [before, after] = [
            old.slice(was.start, was.end),
            fresh.text.slice(now.start, now.end),
          ]
          expect(readsTheSame(before, after)).toBe(true)
        }
        // A tag that counts stands on a sentence that reads as before, or that a person agreed to.
        for (const row of next.tags.values()) {
          expect(row.revision).toBe(NEXT)
          const isOnSentence = sentences.some(one => one.start === row.start)
          expect(isOnSentence || row.standing === 'ghost' || wasStray(desk, row.tag)).toBe(true)
        }
        // Claims stay as they are, and one step takes everything back.
        expect(next.claims).toBe(desk.claims)
        const step = nextUndo(record(EMPTY_HISTORY, patch), next)
        if (!isStep(step)) throw new Error(step.code)
        expect(contentOf(apply(next, aPatch({ ok: true, ...step })))).toEqual(contentOf(desk))
        return true
      },
    ),
    { numRuns: 300 },
  )
})

function wasStray(desk: Desk, tag: string): boolean {
  return marksOf(desk, REVISION).some(
    ({ mark, isStray }) => isStray === true && mark.table === 'tags' && mark.row.tag === tag,
  )
}

test('where only a paragraph is added, every mark and every sentence stays where it is', () => {
  fc.assert(
    fc.property(paragraphs, fc.array(gesture, { maxLength: 25 }), (text, gestures) => {
      const desk = gestures.reduce(worked, aDesk(...text))
      const next = updated(desk, aText(NEXT, ...text, ['Quite another matter came up.']))
      expect(lostMarksOf(next, ARTICLE)).toEqual([])
      // In no order: new ids may come in another.
      const placesOf = (one: Desk, revision: string) =>
        marksOf(one, revision)
          .map(({ mark, words, isStray }) => {
            const { id: _id, revision: _revision, clocks: _clocks, ...row } = mark.row
            return JSON.stringify({ table: mark.table, words, isStray, row })
          })
          .toSorted()
      expect(placesOf(next, NEXT)).toEqual(placesOf(desk, REVISION))
      expect(sentencesOf(next, NEXT).slice(0, -1)).toEqual(sentencesOf(desk, REVISION))
    }),
  )
})
