// A class in files: a pack with its key, and what many people answered, each on a device of their own.
import { webcrypto } from 'node:crypto'
import { type Random, seededRandom } from '@claimbench/agreement'
import { type Tag, TAGS } from '@claimbench/model'
import {
  type Pack,
  readPackFile,
  type TrainingArticle,
  type TrainingKey,
  writePack,
  writeResultFile,
} from '@claimbench/model/training'

const AT = '2026-03-12T10:00:00.000Z'
const SCALE = {
  ordered: [
    { id: 'false', name: 'False' },
    { id: 'true', name: 'True' },
  ],
  others: [],
}

export interface FilesOfClass {
  readonly article: TrainingArticle
  readonly content: string
  readonly pack: Uint8Array
  /** The text of each result file. */
  readonly results: readonly string[]
}

/** The files of a class of `people` at an article of `sentences`; the same every time but for keys. */
export async function filesOfClass(people: number, sentences: number): Promise<FilesOfClass> {
  const random = seededRandom(1)
  const article = anArticle(sentences)
  const key = aKey(article, random)
  const pack = writePack(aPack(article, key), 'whole')
  const read = readPackFile(pack)
  if (!read.ok || read.value.kind !== 'pack') throw new Error('the pack does not read')
  const { content } = read.value.pack
  const results: string[] = []
  for (let i = 0; i < people; i++) results.push(await aResult(i, { article, key, content }, random))
  return { article, content, pack, results }
}

function anArticle(count: number): TrainingArticle {
  const words = Array.from(
    { length: count },
    (_, i) =>
      `Sentence ${i + 1} says that the harbour of Ostmark moved ${100 + i} boats that year.`,
  )
  let start = 0
  const sentences = words.map(one => {
    const sentence = { start, end: start + one.length }
    start = sentence.end + 1
    return sentence
  })
  return {
    id: 'harbour',
    title: 'A hundred boats',
    language: 'en',
    text: words.join('\n'),
    blocks: sentences.map(span => ({ kind: 'paragraph', ...span })),
    links: [],
    sentences,
    scale: SCALE,
    sheets: [],
  }
}

function aKey(article: TrainingArticle, random: Random): TrainingKey {
  return {
    article: article.id,
    sheets: [],
    sentences: article.sentences.map(({ start }) => ({
      start,
      tag: aTag(random),
      hasClaim: true,
      hasOpinion: false,
      reason: 'It says so.',
      alternatives: [],
      spans: [],
      fragments: [],
    })),
  }
}

function aPack(article: TrainingArticle, key: TrainingKey): Pack {
  return {
    title: 'Harbour exercises',
    madeAt: AT,
    madeWith: 'Claimbench bench',
    licence: { name: 'MIT', terms: 'MIT' },
    articles: [{ article, sheets: new Map() }],
    keys: new Map([[article.id, key]]),
  }
}

interface Asked {
  readonly article: TrainingArticle
  readonly key: TrainingKey
  readonly content: string
}

async function aResult(person: number, { article, key, content }: Asked, random: Random) {
  const pair = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ])
  const point = await webcrypto.subtle.exportKey('raw', pair.publicKey)
  return writeResultFile(
    {
      madeAt: AT,
      madeWith: 'Claimbench bench',
      trainee: { id: `person-${person}`, name: `Person ${person + 1}` },
      attempts: [
        {
          id: `attempt-${person}`,
          content,
          packTitle: 'Harbour exercises',
          exercise: article.id,
          title: article.title,
          mode: 'blind',
          tasks: ['tag', 'spans', 'fragments'],
          startedAt: AT,
          finishedAt: AT,
          milliseconds: 900_000,
          answers: article.sentences.map(({ start, end }, i) => ({
            sentence: start,
            tag: random() < 0.7 ? (key.sentences[i]?.tag ?? 'claim') : aTag(random),
            spans: [{ start, end: start + 8, kind: 'source', sourceType: 'named' }],
            fragments: [{ start: start + 10, end, wording: 'The harbour moved boats.' }],
            milliseconds: 9_000,
            at: AT,
          })),
        },
      ],
    },
    {
      publicKey: Buffer.from(point).toString('hex'),
      sign: async bytes =>
        new Uint8Array(
          await webcrypto.subtle.sign(
            { name: 'ECDSA', hash: 'SHA-256' },
            pair.privateKey,
            new Uint8Array(bytes),
          ),
        ),
    },
  )
}

function aTag(random: Random): Tag {
  return TAGS[Math.floor(random() * TAGS.length)] ?? 'none'
}
