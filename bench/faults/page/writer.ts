// The page under test: it opens the storage as the app does and does what it is told.
import {
  type Change,
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
  /** Counts in a field of one source that two tabs share: the first tab's or the second's. */
  count(tab: number, updates: number): Promise<void>
  /** How many of those updates are in the history, and what the source's fields say. */
  counted(): Promise<{ changes: number; name: string; interest: string }>
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

/** A patch made here and now. */
function patchOver(changes: readonly Change[], name: string, article?: string): Patch {
  clock = tick(clock, now(), `${storage.device}-${storage.slot}`)
  return {
    id: uuidV7(now(), random(10)),
    device: storage.device,
    clock,
    epoch: EPOCH,
    name,
    at: new Date(now()).toISOString(),
    by: 'reviewer',
    changes,
    ...(article !== undefined && { article }),
  }
}

/** Change number `n`: a note in one of a few articles, whose row is written over. */
function patchOf(n: number, bytes = 0): Patch {
  const article = `article-${n % ARTICLES}`
  const revision = `revision-${n % ARTICLES}`
  const note = {
    article,
    revision,
    start: n,
    reviewer: 'reviewer',
    body: richTextFromPlain('x'.repeat(bytes)),
  }
  const whole = {
    revision,
    disagreements: [],
    addedAt: '2026-03-12T09:00:00.000Z',
    addedBy: 'reviewer',
    title: `Article with ${n}`,
    language: 'en',
    region: [],
    theme: [],
  }
  return patchOver(
    [
      { table: 'articles', id: article, after: whole },
      { table: 'notes', id: `note-${n}`, after: note },
    ],
    `change ${n}`,
    article,
  )
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
  async count(tab, updates) {
    for (let n = 0; n <= updates; n++) {
      const field = tab === 0 ? { name: String(n) } : { interest: String(n) }
      const whole = { name: '0', kind: 'primary', interest: '0' }
      const change = n === 0 ? { after: whole } : { before: {}, after: field }
      const patch = patchOver([{ table: 'sources', id: 'shared', ...change }], `count ${n}`)
      await storage.commit([await storage.append({ patch })])
      if (n === 0) await new Promise(resolve => setTimeout(resolve, 300))
    }
  },
  async counted() {
    const { rows, history } = await storage.loadWorkspace()
    const [source] = rows.sources
    return {
      changes: history.filter(({ name }) => name.startsWith('count') && name !== 'count 0').length,
      name: source?.name ?? '',
      interest: source?.interest ?? '',
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
