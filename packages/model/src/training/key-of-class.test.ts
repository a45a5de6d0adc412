import { describe, expect, test } from 'vitest'
import { aPack, aTrainingArticle, aTrainingKey } from '../testing/a-pack.ts'
import { aResultBody } from '../testing/a-result.ts'
import { agreedTags, keyOfClass, type SettledClass } from './key-of-class.ts'
import { addKeys, readPackFile } from './read-pack.ts'
import { keyProblems } from './training-key.ts'
import { writePack } from './write-pack.ts'

const pack = aPack()
const [packed] = pack.articles
const [attempt] = aResultBody().attempts
if (!packed || !attempt) throw new Error('the pack in the making has an article')
const starts = aTrainingArticle().sentences.map(({ start }) => start)
const key = aTrainingKey()
const plain = { alternatives: [], marks: { kind: 'none' } } as const

function settled(parts: Partial<SettledClass>): SettledClass {
  return {
    packed: packed as NonNullable<typeof packed>,
    key,
    attempts: [attempt as NonNullable<typeof attempt>],
    answers: [],
    ...parts,
  }
}

function keyFrom(parts: Partial<SettledClass>) {
  const made = keyOfClass(settled(parts))
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}

describe('the key of a class', () => {
  test('is the key that was there, where nothing was settled', () => {
    expect(keyFrom({})).toEqual(key)
  })

  test('has the class’s tag, reason and alternatives, and the key’s marks where they stay', () => {
    const made = keyFrom({
      answers: [
        {
          sentence: starts[1] ?? 0,
          tag: 'claim',
          reason: 'The outlets are only the source.',
          alternatives: [
            { tag: 'attribution', reason: 'The key had it.' },
            { tag: 'claim', reason: 'itself' },
          ],
          marks: { kind: 'key' },
        },
      ],
    })
    expect(made.sentences[1]).toMatchObject({
      tag: 'claim',
      hasClaim: true,
      reason: 'The outlets are only the source.',
      alternatives: [{ tag: 'attribution', reason: 'The key had it.' }],
      spans: key.sentences[1]?.spans,
      fragments: key.sentences[1]?.fragments,
    })
    expect(made.sentences[0]).toEqual(key.sentences[0])
  })

  test('takes the marks of a trainee with their words', () => {
    const marks = { kind: 'attempt', attempt: attempt.id } as const
    const made = keyFrom({
      key: undefined,
      answers: starts.map(start => ({
        ...plain,
        sentence: start,
        tag: 'attribution' as const,
        reason: '',
        marks,
      })),
    })
    expect(made.sentences[1]?.spans).toEqual([
      { start: 25, end: 43, kind: 'source', sourceType: 'vague', quote: 'Some media outlets' },
    ])
    expect(keyProblems(packed.article, made, packed.sheets)).toEqual([])
  })

  test('a verdict comes along with the evidence that stands in its sheet', () => {
    const [start, end] = [starts[1] ?? 0, (starts[1] ?? 0) + 4]
    const fragment = {
      start,
      end,
      verdict: 'false',
      rationale: 'See the log.',
      evidence: [
        { sheet: 'log.md', quote: 'No ferry left or sank in May 2019.' },
        { sheet: 'log.md', quote: 'Something it does not say.' },
      ],
    }
    const answer = { sentence: start, spans: [], fragments: [fragment], milliseconds: 1, at: '' }
    const made = keyFrom({
      attempts: [{ ...attempt, answers: [answer] }],
      answers: [
        {
          ...plain,
          sentence: start,
          tag: 'claim',
          reason: '',
          marks: { kind: 'attempt', attempt: attempt.id },
        },
      ],
    })
    expect(made.sentences[1]?.fragments[0]).toMatchObject({
      wording: 'Some',
      verdict: { label: 'false', evidence: [{ quote: 'No ferry left or sank in May 2019.' }] },
    })
    expect(keyProblems(packed.article, made, packed.sheets)).toEqual([])
  })

  test('without a key every sentence has to be settled, and the open ones are named', () => {
    const [settledAt, ...rest] = starts
    const made = keyOfClass(
      settled({
        key: undefined,
        answers: [{ ...plain, sentence: settledAt ?? 0, tag: 'claim', reason: 'x' }],
      }),
    )
    expect(made).toEqual({ ok: false, error: { code: 'open', sentences: rest } })
  })

  test('goes out as a key file that fits the blind pack it was answered from', () => {
    const made = keyFrom({
      answers: [{ ...plain, sentence: starts[2] ?? 0, tag: 'none', reason: 'The class says so.' }],
    })
    const file = readPackFile(writePack({ ...pack, keys: new Map([['ferry', made]]) }, 'key'))
    const blind = readPackFile(writePack(pack, 'blind'))
    if (!file.ok || file.value.kind !== 'key' || !blind.ok || blind.value.kind !== 'pack') {
      throw new Error('the files are not what was written')
    }
    const whole = addKeys(blind.value.pack, file.value.keys)
    expect(whole.ok && whole.value.keys.get('ferry')).toEqual(made)
  })
})

test('agreed is what everybody says who says anything, if they are two at least', () => {
  expect(
    agreedTags([
      ['claim', 'claim', null],
      ['claim', 'none', 'claim'],
      ['claim', null, null],
      [null, null, null],
    ]),
  ).toEqual(['claim', undefined, undefined, undefined])
})
