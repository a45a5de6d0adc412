import { EPOCH, type Patch } from '@claimbench/model'
import { type Entry, FaultError, type Storage } from '@claimbench/storage'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSaver, type Saver } from './saver.ts'

/** A storage whose every answer the test gives. */
class Disk {
  appends: { entry: Entry; done: () => void; fail: (error: unknown) => void }[] = []
  commits: { entries: readonly Entry[]; done: () => void; fail: (error: unknown) => void }[] = []
  tellGone: () => void = () => undefined
  #sequence = 0

  storage(copies: 1 | 2 = 2): Storage {
    const asked: Partial<Storage> = {
      copies,
      append: entry =>
        new Promise((resolve, reject) => {
          const place = { slot: 0, sequence: ++this.#sequence }
          this.appends.push({ entry, done: () => resolve({ ...entry, place }), fail: reject })
        }),
      commit: entries =>
        new Promise((resolve, reject) => {
          this.commits.push({ entries, done: () => resolve(), fail: reject })
        }),
      observeChangesSinceBackup: callback => {
        callback(3)
        return () => undefined
      },
      onGone: callback => {
        this.tellGone = () => callback({ code: 'storage-gone', detail: 'gone' })
        return () => undefined
      },
    }
    // The saver asks for nothing else.
    return asked as Storage
  }
}

function aPatch(id: string): Patch {
  return {
    id,
    device: 'device',
    clock: `${id}-device`,
    epoch: EPOCH,
    name: 'Change',
    at: '2026-03-12T09:00:00.000Z',
    by: 'ada',
    changes: [],
  }
}

let disk: Disk
let saver: Saver
const committed = vi.fn<(patches: readonly Patch[]) => void>()

beforeEach(() => {
  vi.useFakeTimers()
  committed.mockClear()
  disk = new Disk()
  saver = createSaver({ storage: disk.storage(), onCommitted: committed })
})
afterEach(() => {
  saver.close()
  vi.useRealTimers()
})

const settle = () => vi.advanceTimersByTimeAsync(0)

describe('the status', () => {
  test('is saved, in two copies, when nothing waits', () => {
    expect(saver.status.get()).toEqual({ state: 'saved', copies: 2, changesSinceBackup: 3 })
  })

  test('is saving until the journal has the change', async () => {
    saver.enqueue(aPatch('1'))
    expect(saver.status.get().state).toBe('saving')
    disk.appends[0]?.done()
    await settle()
    expect(saver.status.get().state).toBe('saved')
    expect(disk.commits[0]?.entries[0]?.place).toEqual({ slot: 0, sequence: 1 })
  })

  test('tells everyone who listens, until they stop', async () => {
    const listener = vi.fn<() => void>()
    const stop = saver.status.subscribe(listener)
    saver.enqueue(aPatch('1'))
    expect(listener).toHaveBeenCalledTimes(1)
    stop()
    disk.appends[0]?.done()
    await settle()
    expect(listener).toHaveBeenCalledTimes(1)
  })

  test('is not saved, with the reason, when neither journal nor database takes the change', async () => {
    saver.enqueue(aPatch('1'))
    disk.appends[0]?.fail(new DOMException('full', 'QuotaExceededError'))
    await settle()
    expect(saver.status.get().state).toBe('saving')
    disk.commits[0]?.fail(new DOMException('full', 'QuotaExceededError'))
    await settle()
    expect(saver.status.get()).toMatchObject({ state: 'not-saved', reason: 'disk-full' })
    expect(saver.unsaved().map(patch => patch.id)).toEqual(['1'])
  })

  test('is saved in one copy when only the database takes the change', async () => {
    saver.enqueue(aPatch('1'))
    disk.appends[0]?.fail(new Error('the journal is broken'))
    await settle()
    disk.commits[0]?.done()
    await settle()
    expect(saver.status.get()).toMatchObject({ state: 'saved', copies: 1 })
  })

  test('is saved in one copy when only the journal takes the change', async () => {
    saver.enqueue(aPatch('1'))
    disk.appends[0]?.done()
    await settle()
    disk.commits[0]?.fail(new FaultError('failed'))
    await settle()
    expect(saver.status.get()).toMatchObject({ state: 'saved', copies: 1 })
    expect(saver.unsaved()).toEqual([])
  })

  test('is saved in one copy while the database does not answer', async () => {
    saver.enqueue(aPatch('1'))
    disk.appends[0]?.done()
    const flushed = saver.flush()
    await vi.advanceTimersByTimeAsync(4000)
    expect(saver.status.get()).toMatchObject({ state: 'saved', copies: 1 })
    expect(await flushed).toBe(false)
    disk.commits[0]?.done()
    await settle()
    expect(saver.status.get()).toMatchObject({ state: 'saved', copies: 2 })
  })

  test('says so when the disk does not answer, and takes it back when it does', async () => {
    saver.enqueue(aPatch('1'))
    await vi.advanceTimersByTimeAsync(4000)
    expect(saver.status.get()).toMatchObject({ state: 'not-saved', reason: 'no-answer' })
    expect(disk.commits).toHaveLength(1)
    disk.appends[0]?.done()
    await settle()
    expect(saver.status.get().state).toBe('saved')
  })

  test('is read only with its reason, once everything is saved', async () => {
    saver.setReadOnly('elsewhere')
    expect(saver.status.get()).toMatchObject({ state: 'read-only', reason: 'elsewhere' })
    saver.setReadOnly(undefined)
    disk.tellGone()
    expect(saver.status.get()).toMatchObject({ state: 'read-only', reason: 'storage-gone' })
    saver.enqueue(aPatch('1'))
    expect(saver.status.get()).toMatchObject({ state: 'not-saved', reason: 'storage-gone' })
  })
})

describe('changes', () => {
  test('reach the database in the order in which they were made', async () => {
    for (const id of ['1', '2', '3']) saver.enqueue(aPatch(id))
    disk.appends[0]?.done()
    await settle()
    disk.appends[1]?.done()
    disk.appends[2]?.done()
    await settle()
    disk.commits[0]?.done()
    await settle()
    disk.commits[1]?.done()
    await settle()
    const batches = disk.commits.map(({ entries }) => entries.map(({ patch }) => patch.id))
    expect(batches).toEqual([['1'], ['2', '3']])
    expect(committed.mock.calls.flatMap(([patches]) => patches.map(({ id }) => id))).toEqual([
      '1',
      '2',
      '3',
    ])
  })

  test('are tried again until the database takes them', async () => {
    saver.enqueue(aPatch('1'))
    disk.appends[0]?.done()
    await settle()
    disk.commits[0]?.fail(new FaultError('failed'))
    await vi.advanceTimersByTimeAsync(250)
    disk.commits[1]?.fail(new FaultError('failed'))
    await vi.advanceTimersByTimeAsync(1000)
    disk.commits[2]?.done()
    await settle()
    expect(committed).toHaveBeenCalledTimes(1)
    expect(saver.status.get()).toMatchObject({ state: 'saved', copies: 2 })
  })

  test('are acknowledged by the database where there is no journal', async () => {
    const single = createSaver({ storage: disk.storage(1) })
    single.enqueue(aPatch('1'))
    expect(disk.appends).toEqual([])
    expect(single.status.get()).toMatchObject({ state: 'saving', copies: 1 })
    disk.commits[0]?.done()
    await settle()
    expect(single.status.get().state).toBe('saved')
    single.close()
  })
})

describe('flushing', () => {
  test('answers at once when nothing waits', async () => {
    expect(await saver.flush()).toBe(true)
  })

  test('answers when the database has everything', async () => {
    saver.enqueue(aPatch('1'))
    const flushed = saver.flush()
    disk.appends[0]?.done()
    await settle()
    disk.commits[0]?.done()
    expect(await flushed).toBe(true)
  })

  test('says so when the database takes nothing', async () => {
    saver.enqueue(aPatch('1'))
    const flushed = saver.flush()
    disk.appends[0]?.done()
    await settle()
    disk.commits[0]?.fail(new FaultError('failed'))
    expect(await flushed).toBe(false)
  })
})
