import { type Desk, markSpan, sentencesOf, tagSentence, writeKeyNote } from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVIEWER, REVISION } from '@claimbench/model/testing'
import { readPackFile, writePack } from '@claimbench/model/training'
import { describe, expect, test } from 'vitest'
import { type MakePack, makePack, packName } from './make-pack.ts'

const facts: MakePack['facts'] = {
  title: 'Exercises',
  madeAt: '2026-03-12T09:00:00.000Z',
  madeWith: 'test',
  licence: { name: 'CC BY 4.0', terms: 'Attribution.' },
}
const untagged = () => aDesk(['A ferry sank.', 'It was reckless.'], ['Nobody was hurt.'])
const asked = (desk: Desk) => sentencesOf(desk, REVISION).filter(one => !one.isFurniture)

function tagged(): Desk {
  const start = untagged()
  return asked(start).reduce(
    (desk, { start }) =>
      after(desk, tagSentence(desk, { revision: REVISION, start, tag: 'claim' }, CONTEXT)),
    start,
  )
}

const chosen = [{ article: ARTICLE, title: 'The Ferry', sheets: new Map(), trains: 'Sources' }]

describe('a pack of an article', () => {
  test('holds its sentences with the reviewer’s tags and reasons, and is read back', async () => {
    const desk = tagged()
    const [first] = asked(desk)
    const note = { reason: 'It happened.', alternatives: [], wordings: [] }
    const noted = after(
      desk,
      writeKeyNote(desk, { revision: REVISION, start: first?.start ?? 0, fields: note }, CONTEXT),
    )
    const made = await makePack({ facts, chosen, reviewer: REVIEWER, load: async () => noted })
    if (!made.ok) throw new Error(made.refusal.code)
    const read = readPackFile(writePack(made.pack, 'whole'))
    if (!read.ok || read.value.kind !== 'pack') throw new Error('the pack is not read')
    const key = read.value.pack.keys.get('the-ferry')
    expect(key?.sentences.map(({ tag }) => tag)).toEqual(asked(desk).map(() => 'claim'))
    expect(key?.sentences[0]?.reason).toBe('It happened.')
    expect(read.value.pack.cards).toMatchObject([{ id: 'the-ferry', trains: 'Sources' }])
  })

  test('is not made while a sentence has no tag, or the article is gone', async () => {
    const ports = { facts, chosen, reviewer: REVIEWER }
    expect(await makePack({ ...ports, load: async () => untagged() })).toMatchObject({
      ok: false,
      title: 'The Ferry',
      refusal: { code: 'untagged' },
    })
    expect(await makePack({ ...ports, load: async () => undefined })).toMatchObject({
      refusal: { code: 'gone' },
    })
  })
})

test('an article is asked no more than its own key can score', async () => {
  const bare = tagged()
  const start = asked(bare)[0]?.start ?? 0
  const span = { id: 'span', revision: REVISION, start, end: start + 7, kind: 'source' } as const
  const marked = after(bare, markSpan(bare, span, CONTEXT))
  const made = await makePack({
    facts: { ...facts, tasks: ['tag', 'spans', 'verdict'] },
    chosen: [
      { article: ARTICLE, title: 'Marked', sheets: new Map() },
      { article: ARTICLE, title: 'Bare', sheets: new Map() },
    ],
    reviewer: REVIEWER,
    load: (
      desks => async () =>
        desks.shift()
    )([marked, bare]),
  })
  expect(made.ok && made.pack.tasksOf).toEqual(
    new Map([
      ['marked', ['tag', 'spans']],
      ['bare', ['tag']],
    ]),
  )
})

test('names are safe, and no name is given twice', () => {
  expect(packName('Größe & Maß: der Fährhafen!', new Set())).toBe('grosse-mass-der-fahrhafen')
  expect(packName('Паром', new Set())).toBe('article')
  expect(packName('Ferry', new Set(['ferry', 'ferry-2']))).toBe('ferry-3')
  expect(packName('log.md', new Set())).toBe('log.md')
})
