// The page under test: it opens the storage as the app does and does what it is told.
import {
  EPOCH,
  type HybridClock,
  type Patch,
  richTextFromPlain,
  tick,
  uuidV7,
} from '@claimbench/model'
import {
  connectDisk,
  type Entry,
  faultOf,
  openStorage,
  type ScrubReport,
  type Storage,
} from '@claimbench/storage'

const ARTICLES = 8

let storage: Storage
let clock: HybridClock | undefined

/** What the bench may ask of the page. */
export interface Writer {
  open(): Promise<{ recovered: string; fault: string }>
  /** Writes without end; every acknowledged number is told to the bench. */
  write(from: number): void
  /** Writes so many changes, one after the other, and answers when all are in the database. */
  writeSome(from: number, count: number): Promise<void>
  /** Writes until that is refused; answers with the last number and the reason. */
  writeUntilRefused(from: number, bytes: number): Promise<{ last: number; reason: string }>
  snapshots(): Promise<void>
  scrub(): Promise<ScrubReport>
  /** The numbers that are there, as rows and as history, and how many hold something else. */
  read(): Promise<Found>
}

export interface Found {
  readonly rows: readonly number[]
  readonly history: readonly number[]
  readonly damaged: number
  readonly wrong: number
}

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
const now = () => Date.now()

async function open(): Promise<{ recovered: string; fault: string }> {
  const worker = new Worker(new URL('./journal.worker.ts', import.meta.url), { type: 'module' })
  const opened = await openStorage({
    now,
    random,
    disk: connectDisk(worker),
    note: {
      read: () => localStorage.getItem('canary'),
      write: text => localStorage.setItem('canary', text),
      clear: () => localStorage.removeItem('canary'),
    },
  })
  if (!opened.ok) return { recovered: '', fault: `${opened.error.code}: ${opened.error.detail}` }
  storage = opened.value
  clock = await storage.lastClock()
  return { recovered: JSON.stringify(storage.recovered ?? null), fault: '' }
}

/** Change number `n`: a note in one of a few articles, whose row is written over. */
function patchOf(n: number, bytes = 0): Patch {
  clock = tick(clock, now(), `${storage.device}-${storage.slot}`)
  const article = `article-${n % ARTICLES}`
  const at = new Date(now()).toISOString()
  const row = {
    article,
    revision: `revision-${n % ARTICLES}`,
    start: n,
    reviewer: 'reviewer',
    body: richTextFromPlain('x'.repeat(bytes)),
  }
  const note = { table: 'notes' as const, id: `note-${n}`, after: row }
  const whole = {
    table: 'articles' as const,
    id: article,
    after: {
      revision: row.revision,
      disagreements: [],
      addedAt: at,
      addedBy: 'reviewer',
      title: `Article with ${n}`,
      language: 'en',
      region: [],
      theme: [],
    },
  }
  const random10 = random(10)
  return {
    id: uuidV7(now(), random10),
    device: storage.device,
    clock,
    epoch: EPOCH,
    name: `change ${n}`,
    at,
    by: 'reviewer',
    article,
    changes: [whole, note],
  }
}

async function writeForEver(from: number): Promise<void> {
  let waiting: Entry[] = []
  let isCommitting = false
  const commit = async () => {
    if (isCommitting || waiting.length === 0) return
    isCommitting = true
    const batch = waiting
    waiting = []
    await storage.commit(batch).catch(error => window.failed(String(error)))
    isCommitting = false
    void commit()
  }
  for (let n = from; ; n++) {
    const entry = await storage.append({ patch: patchOf(n) })
    window.acknowledged(n)
    waiting.push(entry)
    void commit()
    if (n % 7 === 0) await new Promise(resolve => setTimeout(resolve))
  }
}

const writer: Writer = {
  open,
  write: from => void writeForEver(from).catch(error => window.failed(String(error))),
  async writeSome(from, count) {
    for (let n = from; n < from + count; n++)
      await storage.commit([await storage.append({ patch: patchOf(n) })])
  },
  async writeUntilRefused(from, bytes) {
    for (let n = from; ; n++) {
      try {
        await storage.commit([await storage.append({ patch: patchOf(n, bytes) })])
        window.acknowledged(n)
      } catch (error) {
        return { last: n - 1, reason: faultOf(error).code }
      }
    }
  },
  snapshots: () => storage.writeSnapshots(),
  scrub: () => storage.scrub(),
  async read() {
    const rows: number[] = []
    const history: number[] = []
    let damaged = 0
    let wrong = 0
    for (let i = 0; i < ARTICLES; i++) {
      const loaded = await storage.loadArticle(`article-${i}`)
      if (!loaded) continue
      damaged += loaded.damaged.length
      for (const note of loaded.rows.notes) {
        const n = Number(note.id.slice(5))
        rows.push(n)
        if (note.start !== n || !note.revision.endsWith(`-${n % ARTICLES}`)) wrong++
      }
      for (const patch of loaded.history) history.push(Number(patch.name.slice(7)))
    }
    return { rows, history, damaged, wrong }
  },
}

declare global {
  interface Window {
    writer: Writer
    acknowledged(n: number): void
    failed(reason: string): void
  }
}
window.writer = writer
