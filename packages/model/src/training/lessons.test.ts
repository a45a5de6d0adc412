import { describe, expect, test } from 'vitest'
import { cutClaim } from '../commands/edit-claim.ts'
import { addEvidence } from '../commands/gather-evidence.ts'
import { giveVerdict } from '../commands/give-verdict.ts'
import { writeKeyNote } from '../commands/keep-pack.ts'
import { markSpan } from '../commands/mark-span.ts'
import { tagSentence } from '../commands/tag-sentence.ts'
import type { Answer } from '../records/answer.ts'
import { richTextFromPlain } from '../rich-text.ts'
import { sentencesOf } from '../selectors/sentences.ts'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '../testing/a-desk.ts'
import { aPack } from '../testing/a-pack.ts'
import { answerOnDesk, EXERCISE_REVISION, exerciseDesk } from './exercise-desk.ts'
import { lessonFromDesk } from './from-desk.ts'
import { readPackFile } from './read-pack.ts'
import { keyProblems } from './training-key.ts'
import { writePack } from './write-pack.ts'

const sheets = new Map([['log.md', '# Harbour log\n\nNo ferry sank in May.\n']])
let ids = 0
const newId = () => `id-${++ids}`

function reviewed() {
  let desk = aDesk(['An official said the ferry sank in May.', 'It was reckless.'], ['~Share this'])
  const [first, second] = sentencesOf(desk, REVISION)
  const at = (words: string) => {
    const start = desk.revisions.get(REVISION)?.text.indexOf(words) ?? -1
    return { revision: REVISION, start, end: start + words.length }
  }
  for (const [sentence, tag] of [
    [first, 'attribution'],
    [second, 'opinion'],
  ] as const) {
    const start = sentence?.start ?? 0
    desk = after(desk, tagSentence(desk, { revision: REVISION, start, tag }, CONTEXT))
  }
  desk = after(
    desk,
    markSpan(desk, { id: 'source', ...at('An official'), kind: 'source' }, CONTEXT),
  )
  const fragment = at('the ferry sank in May')
  const fields = { wording: 'A ferry sank in May 2019.' }
  desk = after(desk, cutClaim(desk, { span: 'f', claim: 'c', ...fragment, fields }, CONTEXT))
  const verdict = {
    profile: { id: 'house', version: 1 },
    label: 'false',
    rationale: richTextFromPlain('The log has none.'),
  }
  desk = after(desk, giveVerdict(desk, { claim: 'c', fields: verdict }, CONTEXT))
  const source = {
    id: 's',
    name: 'Harbour log',
    publisher: 'Harbour office',
    kind: 'primary',
  } as const
  const quote = { quote: 'No ferry sank in May.', relation: 'refutes', medium: 'document' } as const
  desk = after(desk, addEvidence(desk, { id: 'e', claim: 'c', fields: quote, source }, CONTEXT))
  return after(
    desk,
    writeKeyNote(
      desk,
      {
        revision: REVISION,
        start: 0,
        fields: {
          reason: 'An official answers for it.',
          alternatives: [{ tag: 'claim', reason: 'The sinking can be checked.' }],
          wordings: [{ claim: 'c', wording: 'In May a ferry went down.' }],
        },
      },
      CONTEXT,
    ),
  )
}

describe('an exercise made from a reviewed article', () => {
  const made = lessonFromDesk(reviewed(), ARTICLE, REVIEWER, { id: 'ferry', level: 2 }, sheets)
  if (!made.ok) throw new Error(made.error.code)
  const { packed, key } = made.value

  test('asks the article’s own sentences, without the furniture', () => {
    expect(
      packed.article.sentences.map(({ start, end }) => packed.article.text.slice(start, end)),
    ).toEqual(['An official said the ferry sank in May.', 'It was reckless.'])
  })

  test('has the reviewer’s work as its key, and it fits', () => {
    expect(keyProblems(packed.article, key, sheets)).toEqual([])
    expect(key.sentences[0]).toMatchObject({
      tag: 'attribution',
      reason: 'An official answers for it.',
      alternatives: [{ tag: 'claim', reason: 'The sinking can be checked.' }],
      spans: [{ kind: 'source', quote: 'An official' }],
      fragments: [
        {
          quote: 'the ferry sank in May',
          wording: 'A ferry sank in May 2019.',
          acceptedWordings: ['In May a ferry went down.'],
          verdict: {
            label: 'false',
            rationale: 'The log has none.',
            evidence: [{ sheet: 'log.md', source: 'Harbour log', quote: 'No ferry sank in May.' }],
          },
        },
      ],
    })
    expect(key.sheets).toEqual([{ name: 'log.md', kind: 'primary', origin: 'Harbour office' }])
  })

  test('makes a pack that reads back, whole and blind', () => {
    const pack = { ...aPack(), articles: [packed], keys: new Map([['ferry', key]]) }
    for (const form of ['whole', 'blind'] as const) {
      expect(readPackFile(writePack(pack, form))).toMatchObject({ ok: true })
    }
  })
})

test('an article with untagged sentences becomes no exercise, and it says which', () => {
  const desk = aDesk(['The ferry sank.', 'It was reckless.'])
  expect(lessonFromDesk(desk, ARTICLE, REVIEWER, { id: 'ferry' }, new Map())).toEqual({
    ok: false,
    error: { code: 'untagged', sentences: [0, 16] },
  })
})

describe('the desk of an exercise', () => {
  const [packed] = aPack().articles
  if (!packed) throw new Error('the pack is empty')
  const { article } = packed
  const place = (words: string) => {
    const start = article.text.indexOf(words)
    return { start, end: start + words.length }
  }
  const sentence = article.sentences[1] ?? { start: 0, end: 0 }
  const answer: Answer = {
    sentence: sentence.start,
    tag: 'attribution',
    spans: [{ ...place('Some media outlets'), kind: 'source', sourceType: 'vague' }],
    fragments: [
      {
        ...place('the ferry sank in May'),
        wording: 'A ferry sank.',
        verdict: 'false',
        rationale: 'The log says so.',
        evidence: [{ sheet: 'log.md', quote: 'No ferry' }],
      },
    ],
    milliseconds: 10,
    at: CONTEXT.at,
  }
  const desk = exerciseDesk({
    packed,
    answers: [answer],
    trainee: REVIEWER,
    workspace: aDesk(['Unused.']),
    newId,
  })

  test('has the pack’s sentences and no others', () => {
    const spans = sentencesOf(desk, EXERCISE_REVISION).map(({ start, end }) => ({ start, end }))
    expect(spans).toEqual(article.sentences)
  })

  test('gives an answer back as it was put on it', () => {
    const { milliseconds: _time, at: _at, ...rest } = answer
    expect(answerOnDesk(desk, sentence, REVIEWER)).toEqual(rest)
  })

  test('has no answer for a sentence that was not answered', () => {
    const first = article.sentences[0] ?? sentence
    expect(answerOnDesk(desk, first, REVIEWER)).toEqual({ sentence: 0, spans: [], fragments: [] })
  })
})
