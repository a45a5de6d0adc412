import { memoryFolder, memoryLocks } from '@claimbench/storage/testing'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type AutomaticBackupsPorts,
  createAutomaticBackups,
  type FolderHandle,
} from './automatic-backups.ts'

const MINUTE = 60_000

let now: number
let changes: number
let permission: PermissionState
let folder: ReturnType<typeof memoryFolder>
let notes: Map<string, unknown>

beforeEach(() => {
  now = Date.parse('2026-03-12T09:00:00.000Z')
  changes = 3
  permission = 'granted'
  folder = memoryFolder()
  notes = new Map()
})

function backups(extra: Partial<AutomaticBackupsPorts> = {}) {
  const handle = Object.assign(folder.handle, {
    queryPermission: async () => permission,
    async requestPermission(): Promise<PermissionState> {
      permission = 'granted'
      return permission
    },
    isSameEntry: async (other: unknown) => other === folder.handle,
  }) satisfies FolderHandle
  return createAutomaticBackups({
    storage: {
      readNote: async name => notes.get(name),
      keepNote: async (name, value) => void notes.set(name, value),
      lastBackupAt: async () => undefined,
      async writeToFolder(place) {
        const madeAt = new Date(now).toISOString()
        const name = `claimbench-deadbeef-${madeAt.slice(0, 19).replaceAll(':', '-')}Z.claimbench`
        async function* bytes() {
          yield new TextEncoder().encode(madeAt)
        }
        const size = await place.write(name, bytes())
        changes = 0
        return { name, size, madeAt }
      },
    },
    settled: async () => undefined,
    changesSinceBackup: () => changes,
    pick: async () => handle,
    now: () => now,
    locks: memoryLocks(),
    report: error => {
      throw error
    },
    ...extra,
  })
}

const names = () => [...folder.files.keys()]

describe('a folder', () => {
  test('that is chosen gets a backup at once', async () => {
    const automatic = backups()
    await automatic.choose()
    expect(names()).toHaveLength(1)
    expect(automatic.store.getState()).toMatchObject({
      folder: { name: 'Backups', files: 1, lastAt: '2026-03-12T09:00:00.000Z' },
      isWriting: false,
    })
  })

  test('gets another one some minutes later, if there was work', async () => {
    const automatic = backups()
    await automatic.choose()
    changes = 1
    now += 2 * MINUTE
    await automatic.look()
    expect(names()).toHaveLength(1)
    now += 10 * MINUTE
    await automatic.look()
    expect(names()).toHaveLength(2)
    now += 60 * MINUTE
    await automatic.look()
    expect(names()).toHaveLength(2)
  })

  test('keeps the last ones and one a day, and every file that is not ours', async () => {
    folder.files.set('thesis.docx', new Uint8Array(3))
    folder.files.set('claimbench-deadbeef-2026-03-01T08-00-00Z.claimbench', new Uint8Array(3))
    const automatic = backups()
    await automatic.choose()
    for (let i = 0; i < 12; i++) {
      changes = 1
      now += 6 * 60 * MINUTE
      await automatic.look()
    }
    const kept = names()
    expect(kept).toContain('thesis.docx')
    expect(kept).toContain('claimbench-deadbeef-2026-03-01T08-00-00Z.claimbench')
    // 13 were made over four days: the last five, and the last of each day before.
    expect(kept.filter(name => /2026-03-1/.test(name))).toHaveLength(7)
  })

  test('that is chosen again is the same one; what was written there is remembered', async () => {
    const automatic = backups()
    await automatic.choose()
    now += MINUTE
    await automatic.choose()
    expect(automatic.store.getState().folder?.files).toBe(2)
  })

  test('is forgotten when the person says so, and its files stay', async () => {
    const automatic = backups()
    await automatic.choose()
    await automatic.forget()
    expect(automatic.store.getState().folder).toBeUndefined()
    expect(names()).toHaveLength(1)
  })
})

describe('it is told', () => {
  test('when the browser wants to be asked again, and asking helps', async () => {
    const automatic = backups()
    await automatic.choose()
    permission = 'prompt'
    now += 60 * MINUTE
    changes = 1
    await automatic.look()
    expect(automatic.store.getState().problem).toBe('permission')
    expect(names()).toHaveLength(1)
    await automatic.allow()
    expect(automatic.store.getState().problem).toBeUndefined()
    expect(names()).toHaveLength(2)
  })

  test.each([
    ['NotFoundError', 'gone'],
    ['QuotaExceededError', 'full'],
    ['NotAllowedError', 'permission'],
  ] as const)('when the folder answers with a %s', async (failure, problem) => {
    const automatic = backups()
    await automatic.choose()
    folder.failWith(failure)
    await automatic.write()
    expect(automatic.store.getState().problem).toBe(problem)
    expect(automatic.store.getState().folder?.files).toBe(1)
  })

  test('when the browser has no folders to choose', () => {
    expect(backups({ pick: undefined }).store.getState().isSupported).toBe(false)
  })
})

test('choosing no folder changes nothing', async () => {
  const pick = vi.fn<() => Promise<FolderHandle>>(async () => {
    throw new DOMException('changed their mind', 'AbortError')
  })
  const automatic = backups({ pick })
  await automatic.choose()
  expect(notes.size).toBe(0)
})
