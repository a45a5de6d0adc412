// A small pack with a key of every kind of answer, for tests.
import type { KeyOfSentence, KeySpan, TrainingKey } from '../training/training-key.ts'
import type { TrainingArticle } from '../training/training-article.ts'
import type { Pack } from '../training/pack.ts'

const SENTENCES = [
  'The ferry that never was',
  'Some media outlets report that the ferry sank in May.',
  'It was a reckless crossing.',
  'Follow us for updates.',
]
const text = SENTENCES.join('\n')
const sheet = '# Harbour log\n\nNo ferry left or sank in May 2019.\n'

/** An article of four sentences on one source document. */
export function aTrainingArticle(): TrainingArticle {
  let start = 0
  const sentences = SENTENCES.map(words => {
    const sentence = { start, end: start + words.length }
    start = sentence.end + 1
    return sentence
  })
  return {
    id: 'ferry',
    title: 'The ferry that never was',
    language: 'en',
    level: 2,
    genre: 'op-ed',
    trains: 'Vague sources',
    outlet: 'The Northern Lantern',
    text,
    blocks: sentences.map((span, i) => ({ kind: i === 0 ? 'title' : 'paragraph', ...span })),
    links: [{ ...placeOf('Some media outlets'), text: 'Some media outlets', missing: 'fragment' }],
    sentences,
    scale: {
      ordered: [
        { id: 'false', name: 'False' },
        { id: 'mixed', name: 'Mixed' },
        { id: 'true', name: 'True' },
      ],
      others: [{ id: 'unproven', name: 'Unproven' }],
    },
    sheets: [{ name: 'log.md', title: 'Harbour log' }],
  }
}

/** The key of `aTrainingArticle`. */
export function aTrainingKey(): TrainingKey {
  const [title, report, verdict, share] = aTrainingArticle().sentences.map(({ start }) => start)
  const plain = { hasClaim: false, hasOpinion: false, alternatives: [], spans: [], fragments: [] }
  const sentences: KeyOfSentence[] = [
    {
      ...plain,
      start: title ?? 0,
      tag: 'claim',
      hasClaim: true,
      reason: 'The headline denies that there was a ferry.',
      alternatives: [{ tag: 'opinion', reason: 'It may be read as mockery.' }],
    },
    {
      ...plain,
      start: report ?? 0,
      tag: 'attribution',
      hasClaim: true,
      checkWorthiness: 3,
      reason: 'Somebody unspecified answers for it.',
      spans: [
        span('source', 'Some media outlets', { sourceType: 'vague', vagueKind: 'media' }),
        span('cue', 'report'),
      ],
      fragments: [
        {
          ...quoted('the ferry sank in May'),
          wording: 'A ferry of the harbour sank in May 2019.',
          acceptedWordings: ['In May 2019 a harbour ferry went down.'],
          shortForm: 'Harbour ferry sank in May 2019',
          type: 'event',
          checkWorthiness: 3,
          speaker: 'unspecified outlets',
          verdict: {
            label: 'false',
            acceptedLabels: ['mixed'],
            rationale: 'The log of the harbour holds no such crossing.',
            evidence: [{ sheet: 'log.md', quote: 'No ferry left or sank in May 2019.' }],
          },
        },
      ],
    },
    {
      ...plain,
      start: verdict ?? 0,
      tag: 'opinion',
      hasOpinion: true,
      reason: 'It judges the crossing.',
    },
    { ...plain, start: share ?? 0, tag: 'none', reason: 'It asks for followers.' },
  ]
  return {
    article: 'ferry',
    sentences,
    sheets: [{ name: 'log.md', kind: 'primary', origin: 'Harbour office' }],
  }
}

/** A pack of that article with its key. */
export function aPack(): Pack {
  return {
    title: 'Harbour exercises',
    madeAt: '2026-03-12T09:00:00.000Z',
    madeBy: 'Ada',
    madeWith: 'Claimbench 0.1.0',
    licence: { name: 'CC BY 4.0', terms: 'Attribution 4.0 International.' },
    articles: [{ article: aTrainingArticle(), sheets: new Map([['log.md', sheet]]) }],
    keys: new Map([['ferry', aTrainingKey()]]),
  }
}

function span(kind: KeySpan['kind'], words: string, facts: Partial<KeySpan> = {}): KeySpan {
  return { kind, ...quoted(words), ...facts }
}

function quoted(quote: string) {
  return { ...placeOf(quote), quote }
}

function placeOf(words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}
