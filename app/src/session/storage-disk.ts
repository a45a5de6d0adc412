// Fits the storage package behind the session's `Disk`: the saver writes, locks say who may, and
// tabs tell each other.
import { type Desk, deskFrom } from '@claimbench/model'
import { askToPersist, persistence, type Storage, type Tabs } from '@claimbench/storage'
import type { Disk } from './disk.ts'
import { holdArticle } from './locks.ts'
import { createSaver, type Saver } from './saver.ts'

/** The session's disk, and its saver for what only views of the storage need. */
export interface StorageDisk extends Disk {
  readonly saver: Saver
}

/** A disk over an open storage, which stays the caller's to close. */
export function storageDisk(storage: Storage, tabs: Tabs): StorageDisk {
  let isAsked = false
  const saver = createSaver({
    storage,
    onCommitted(patches) {
      tabs.tell({ kind: 'changed', patches })
      if (!isAsked) void askToKeep()
      isAsked = true
    },
  })

  return {
    saver,
    lastClock: () => storage.lastClock(),
    async loadWorkspace() {
      const { rows, tombstones } = await storage.loadWorkspace()
      return deskFrom(rows, tombstones)
    },
    async loadArticle(id) {
      const [workspace, article] = await Promise.all([
        storage.loadWorkspace(),
        storage.loadArticle(id),
      ])
      if (!article) return undefined
      const desk: Desk = deskFrom({ ...workspace.rows, ...article.rows }, [
        ...workspace.tombstones,
        ...article.tombstones,
      ])
      return { desk, patches: article.history }
    },
    save: (patch, counts) => saver.enqueue(patch, counts),
    settled: async () => void (await saver.flush()),
    status: saver.status.get,
    onStatus: saver.status.subscribe,
    onElsewhere: listener =>
      tabs.listen(message => {
        if (message.kind === 'changed') message.patches.forEach(patch => listener(patch))
      }),
    async hold(id, onChange, beforeHandingOver) {
      const hold = await holdArticle(id, {
        tabs,
        beforeHandingOver() {
          beforeHandingOver()
          return saver.flush()
        },
      })
      const access = () => (hold.get() === 'mine' ? 'write' : 'read-only')
      hold.subscribe(() => {
        if (hold.get() !== 'released') onChange(access())
      })
      return { access: access(), takeOver: hold.takeOver, release: hold.release }
    },
  }
}

/**
 * Asks the browser, once there is work, to keep it: on a full disk it clears whole sites that it has
 * not promised to keep. Settings show what it said.
 */
async function askToKeep(): Promise<void> {
  try {
    const { isPersistent } = await persistence(navigator.storage)
    if (!isPersistent) await askToPersist(navigator.storage)
  } catch {
    // A browser that cannot be asked has not promised anything: that is what Settings show.
  }
}
