import { describe, expect, test, vi } from 'vitest'
import type { Desk } from '@claimbench/model'
import { EMPTY_DESK } from '@claimbench/model'
import { aDesk } from '@claimbench/model/testing'
import { fakeDisk, libraryEntries } from '../testing/fake-disk.ts'
import { openSession } from '../testing/open-session.ts'
import type { Workbench } from '../workers/call.ts'
import { readArticle } from '../workers/read-article.ts'
import { createIntake } from './create-intake.ts'
import type { Incoming } from './intake-item.ts'

const DOCK = 'The dock fell dry in May. Nobody was told.'

const text = (data: string): Incoming => ({ input: { from: 'text', data } })
const html = (data: string): Incoming => ({ input: { from: 'html', data } })
const file = (name: string, data: BlobPart): Incoming => ({
  input: { from: 'file', file: new File([data], name) },
})

/** An intake over a disk in memory, with the real reader unless another one is given. */
async function anIntake(
  read: Workbench['readArticle'] = (input, _signal, onProgress) => readArticle(input, onProgress),
  { desk = EMPTY_DESK, patience }: { readonly desk?: Desk; readonly patience?: number } = {},
) {
  const disk = fakeDisk(desk)
  const session = await openSession(disk)
  const rest = vi.fn<() => void>()
  const report = vi.fn<(error: unknown) => void>()
  const kept: string[] = []
  const intake = createIntake({
    session,
    workbench: { readArticle: read, rest },
    attachments: {
      async keep(file) {
        kept.push(file.name)
        const read = await readArticle({ from: 'file', file })
        const id = read.ok ? read.sha256 : ''
        const addedAt = new Date(0).toISOString()
        return { id, name: file.name, mediaType: 'text/plain', size: file.size, addedAt }
      },
    },
    library: {
      observe: callback => disk.observe(now => callback(libraryEntries(now, session.reviewer))),
      list: async () => libraryEntries(disk.desk(), session.reviewer),
    },
    others: { load: async () => disk.desk() },
    report,
    ...(patience !== undefined && { patience }),
  })
  const stages = () => intake.store.getState().map(({ stage }) => stage.at)
  return { intake, disk, kept, rest, report, stages }
}

/** A reader that never ends until it is called off. */
const endless: Workbench['readArticle'] = (_input, signal) =>
  new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('off', 'AbortError')))
  })

describe('several at once', () => {
  test('each comes in or says why not; one failure leaves the others', async () => {
    const { intake, disk, kept, rest, stages } = await anIntake()
    const taken = await intake.take([
      file('dock.txt', DOCK),
      file('picture.png', new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0])),
      file('empty.txt', ''),
      file('ferry.md', '# The ferry\n\nThe ferry left at noon.'),
    ])
    expect(stages()).toEqual(['added', 'refused', 'refused', 'added'])
    expect(taken.map(({ stage }) => stage.at)).toEqual(stages())
    expect(taken[1]?.stage).toMatchObject({ problem: { of: 'reading', code: 'binary' } })
    expect([...disk.desk().articles.values()].map(({ title }) => title)).toEqual([
      'dock.txt',
      'The ferry',
    ])
    expect(kept).toEqual(['dock.txt', 'ferry.md'])
    expect(rest).toHaveBeenCalledTimes(1)
  })

  test('what is given while others come in waits its turn', async () => {
    const { intake, stages } = await anIntake()
    await Promise.all([intake.take([text(DOCK)]), intake.take([text('The ferry left at noon.')])])
    expect(stages()).toEqual(['added', 'added'])
  })

  test('a reader that breaks is told of, and the next file is read', async () => {
    let calls = 0
    const { intake, report, stages } = await anIntake(async input => {
      if (calls++ === 0) throw new Error('worker failed')
      return readArticle(input)
    })
    await intake.take([text(DOCK), text('The ferry left at noon.')])
    expect(stages()).toEqual(['refused', 'added'])
    expect(report).toHaveBeenCalledTimes(1)
  })
})

describe('stopping', () => {
  test('the one that is read ends without a trace, the next goes on', async () => {
    let calls = 0
    const { intake, disk, stages } = await anIntake((input, signal) =>
      calls++ === 0 ? endless(input, signal) : readArticle(input),
    )
    const taking = intake.take([text(DOCK), text('The ferry left at noon.')])
    await vi.waitFor(() => expect(stages()[0]).toBe('reading'))
    intake.stop(1)
    await taking
    expect(stages()).toEqual(['stopped', 'added'])
    expect(disk.desk().articles.size).toBe(1)
  })

  test('all stop at once', async () => {
    const { intake, disk, stages } = await anIntake(endless)
    const taking = intake.take([text(DOCK), text('The ferry left at noon.')])
    await vi.waitFor(() => expect(stages()[0]).toBe('reading'))
    intake.stopAll()
    await taking
    expect(stages()).toEqual(['stopped', 'stopped'])
    expect(disk.patches).toEqual([])
  })

  test('a file that is silent for too long is given up', async () => {
    const { intake, stages } = await anIntake(endless, { patience: 20 })
    const [item] = await intake.take([text(DOCK)])
    expect(stages()).toEqual(['refused'])
    expect(item?.stage).toMatchObject({ problem: { code: 'too-slow' } })
  })

  test('news of progress is a sign of life', async () => {
    const { intake } = await anIntake(
      async (input, _signal, onProgress) => {
        for (let done = 1; done <= 5; done++) {
          await new Promise(resolve => setTimeout(resolve, 40))
          onProgress?.({ done, total: 5 })
        }
        return readArticle(input)
      },
      { patience: 400 },
    )
    const [item] = await intake.take([text(DOCK)])
    expect(item?.stage.at).toBe('added')
  })
})

describe('an article that is here already', () => {
  test('is known by its bytes, also when both came in one go', async () => {
    const { intake, disk, stages } = await anIntake()
    const [first, second] = await intake.take([text(DOCK), text(DOCK)])
    expect(stages()).toEqual(['added', 'known'])
    expect(second?.stage).toMatchObject({
      known: {
        because: 'bytes',
        article: { id: first?.stage.at === 'added' && first.stage.article },
      },
      words: { are: 'same' },
    })
    expect(disk.desk().articles.size).toBe(1)
  })

  test('is known by its address, and can be added beside the other', async () => {
    const page = (words: string) =>
      `<html><head><link rel="canonical" href="https://lantern.example/dock"></head><body><article><h1>The dry dock</h1><p>${words}</p></article></body></html>`
    const { intake, disk, stages } = await anIntake()
    await intake.take([html(page(DOCK)), html(page(`${DOCK} Two men were seen there.`))])
    expect(stages()).toEqual(['added', 'known'])
    expect(intake.store.getState()[1]?.stage).toMatchObject({
      known: { because: 'address' },
      words: { are: 'other' },
    })

    await intake.addApart(2)
    expect(stages()).toEqual(['added', 'added'])
    expect(disk.desk().articles.size).toBe(2)
  })

  test('with the same words in another file is told from one with new words', async () => {
    const page = (mark: string) =>
      `<html><head><link rel="canonical" href="https://lantern.example/dock"></head><body><article><h1>The dry dock</h1><p>${DOCK}</p></article>${mark}</body></html>`
    const { intake, stages } = await anIntake()
    await intake.take([html(page('')), html(page('<!-- visit 2 -->'))])
    expect(stages()).toEqual(['added', 'known'])
    expect(intake.store.getState()[1]?.stage).toMatchObject({
      known: { because: 'address' },
      words: { are: 'same' },
    })
  })

  test('is found among those that were there before', async () => {
    const here = aDesk(['One.'])
    const [article] = here.articles.values()
    if (!article) throw new Error('a desk holds an article')
    const desk = {
      ...here,
      articles: new Map([[article.id, { ...article, address: 'https://lantern.example/dock' }]]),
    }
    const { intake, stages } = await anIntake(undefined, { desk })
    await intake.take([
      html(
        '<link rel="canonical" href="https://www.lantern.example/dock/"><p>The dock fell dry.</p>',
      ),
    ])
    expect(stages()).toEqual(['known'])
  })
})

test('the list is cleared of what is over', async () => {
  const { intake, stages } = await anIntake()
  await intake.take([text(DOCK), text('')])
  intake.dismiss(2)
  expect(stages()).toEqual(['added'])
  intake.dismiss()
  expect(stages()).toEqual([])
})

test('a paste longer than anything that is read never reaches the worker', async () => {
  const read = vi.fn<Workbench['readArticle']>()
  const { intake } = await anIntake(read)
  const [item] = await intake.take([text('a'.repeat(20_000_001))])
  expect(item?.stage).toMatchObject({ problem: { code: 'too-large' } })
  expect(read).not.toHaveBeenCalled()
})
