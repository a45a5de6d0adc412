// The way of articles into the library: read in a worker one after the other, recognised when they are
// here already, added by a rule. It outlives the view, so that a long list goes on while a person works.
import { findKnownArticle, type KnownArticle, knownWords, type KnownWords } from '@claimbench/model'
import { LONGEST_SOURCE } from '@claimbench/text/import'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Session } from '../session/create-session.ts'
import type { Attachments } from '../shell/attachments-context.ts'
import type { LibraryPort } from '../shell/library-context.ts'
import type { OtherArticles } from '../shell/other-articles-context.ts'
import type { Workbench } from '../workers/call.ts'
import { addReadArticle } from './add-read-article.ts'
import {
  fileOf,
  type Incoming,
  type IntakeItem,
  isOver,
  type ReadyArticle,
  type Stage,
} from './intake-item.ts'
import { readPatiently } from './read-patiently.ts'

export interface IntakePorts {
  readonly session: Session
  /** Reads, and nothing else: it may be ended with whatever it is doing. */
  readonly workbench: Pick<Workbench, 'readArticle' | 'rest'>
  readonly attachments: Pick<Attachments, 'keep'>
  readonly library: LibraryPort
  /** Where the words of an article that is here already are read. */
  readonly others: OtherArticles
  /** Hears of bugs and broken disks; the person is told by the item. */
  readonly report: (error: unknown) => void
  /** Milliseconds of silence before a file is given up. */
  readonly patience?: number
}

export interface Intake {
  /** What is coming in and what has come of it, in the order it was given. */
  readonly store: StoreApi<readonly IntakeItem[]>
  /** Puts things at the end of the list; resolves when each is over, with how it ended. */
  readonly take: (incoming: readonly Incoming[]) => Promise<readonly IntakeItem[]>
  /** Takes one off: reading stops, nothing of it is added, the others go on. */
  readonly stop: (id: number) => void
  readonly stopAll: () => void
  /** Adds an article beside the one that is known. */
  readonly addApart: (id: number) => Promise<void>
  /** Drops one from the list, or everything that is over. */
  readonly dismiss: (id?: number) => void
}

/** Starts with an empty list. */
export function createIntake(ports: IntakePorts): Intake {
  const { session, workbench, attachments, library, others, report, patience } = ports
  const store = createStore<readonly IntakeItem[]>(() => [])
  let ids = 0
  let current: { readonly id: number; readonly controller: AbortController } | undefined
  let running: Promise<void> = Promise.resolve()

  const itemOf = (id: number) => store.getState().find(item => item.id === id)
  const setStage = (id: number, stage: Stage) =>
    store.setState(
      store.getState().map(item => (item.id === id ? { ...item, stage } : item)),
      true,
    )

  const take: Intake['take'] = async incoming => {
    const added = incoming.map<IntakeItem>(one => ({
      ...one,
      id: ++ids,
      stage: { at: 'waiting' },
    }))
    store.setState([...store.getState(), ...added], true)
    const results: IntakeItem[] = []
    running = running.then(async () => {
      for (const { id } of added) {
        const item = itemOf(id)
        if (!item || isOver(item.stage)) continue
        const stage = await takeIn(item)
        setStage(id, stage)
        results.push({ ...item, stage })
      }
      if (store.getState().every(item => isOver(item.stage))) workbench.rest()
    })
    await running
    return results
  }

  async function takeIn(item: IntakeItem): Promise<Stage> {
    const { id, input } = item
    if (input.from !== 'file' && input.data.length > LONGEST_SOURCE) return refusedBy('too-large')
    const controller = new AbortController()
    const { signal } = controller
    current = { id, controller }
    setStage(id, { at: 'reading' })
    try {
      const read = await readPatiently(workbench, input, {
        signal,
        ...(patience !== undefined && { patience }),
        onProgress: progress => setStage(id, { at: 'reading', progress }),
      })
      if (!read.ok) return refusedBy(read.code)
      const known = await knownArticle(read)
      if (known) return { at: 'known', known, words: await wordsOf(known, read), read }
      return await add(item, read, signal)
    } catch (error) {
      if (signal.aborted) return { at: 'stopped' }
      report(error)
      return refusedBy('failed')
    } finally {
      current = undefined
    }
  }

  async function knownArticle({ sha256, article }: ReadyArticle) {
    const { canonicalUrl } = article.meta
    // What was added a moment ago is in memory before the disk's list has it.
    const listed = (await library.list()).map(({ article }) => article)
    const here = [...session.store.getState().desk.articles.values(), ...listed]
    return findKnownArticle(here, {
      original: sha256,
      ...(canonicalUrl !== undefined && { address: canonicalUrl }),
    })
  }

  async function wordsOf({ article }: KnownArticle, read: ReadyArticle): Promise<KnownWords> {
    // What was added a moment ago has to be on the disk to be read there.
    await session.settled()
    const state = session.store.getState()
    const desk = state.article === article.id ? state.desk : await others.load(article.id)
    return desk ? knownWords(desk, article.id, read.article.text) : { are: 'other' }
  }

  async function add(
    { input, sample }: IntakeItem,
    read: ReadyArticle,
    signal?: AbortSignal,
  ): Promise<Stage> {
    const original = await attachments.keep(fileOf(input))
    if (signal?.aborted) return { at: 'stopped' }
    const outcome = addReadArticle(session, read, {
      original,
      ...(sample !== undefined && { sample }),
      ...(input.from === 'file' && { fileName: input.file.name }),
    })
    if (!outcome.ok) return { at: 'refused', problem: { of: 'rules', refusal: outcome.refusal } }
    return { at: 'added', article: outcome.id, title: outcome.title }
  }

  const stop: Intake['stop'] = id => {
    if (current?.id === id) current.controller.abort()
    else if (itemOf(id)?.stage.at === 'waiting') setStage(id, { at: 'stopped' })
  }

  return {
    store,
    take,
    stop,

    stopAll() {
      for (const { id, stage } of store.getState()) if (!isOver(stage)) stop(id)
    },

    async addApart(id) {
      const item = itemOf(id)
      if (item?.stage.at !== 'known') return
      try {
        setStage(id, await add(item, item.stage.read))
      } catch (error) {
        report(error)
        setStage(id, refusedBy('failed'))
      }
    },

    dismiss(id) {
      const stays = (item: IntakeItem) =>
        id === undefined ? !isOver(item.stage) : item.id !== id || !isOver(item.stage)
      store.setState(store.getState().filter(stays), true)
    },
  }
}

const refusedBy = (code: string): Stage => ({ at: 'refused', problem: { of: 'reading', code } })
