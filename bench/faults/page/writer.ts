// The page under test: it opens the storage as the app does and does what it is told.
import {
  type Change,
  EPOCH,
  type HybridClock,
  type Patch,
  richTextFromPlain,
  tagId,
  type TagRow,
  tick,
  uuidV7,
} from '@claimbench/model'
import { fingerprint } from './fingerprint.ts'
import { madeSentences } from './made-text.ts'
import { type Shape, shape } from './shape.ts'
import {
  connectDisk,
  type Entry,
  faultOf,
  openStorage,
  rescueBackup,
  type ScrubReport,
  type Storage,
} from '@claimbench/storage'

const ARTICLES = 8

let storage: Storage
let clock: HybridClock | undefined
let gone = ''

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
  /** Adds articles of 100 sentences each; answers how long that took, in milliseconds. */
  addArticles(count: number): Promise<number>
  /** How long one change takes to its acknowledgement and to the database, in milliseconds. */
  timeChanges(count: number): Promise<{ acknowledged: number[]; committed: number[] }>
  /** How long it takes to list the library and to load one article, in milliseconds. */
  timeReading(): Promise<{ articles: number; listed: number; loaded: number }>
  snapshots(): Promise<void>
  scrub(): Promise<ScrubReport>
  /** The bytes of a backup made from the private files alone, for when no database opens. */
  rescue(): Promise<readonly number[]>
  /** Adds so many attached files of so many megabytes of noise, named by an article. */
  addAttachments(count: number, megabytes: number): Promise<void>
  /** Takes a backup in; load the page again afterwards. Answers with what is wrong with it. */
  restore(bytes: readonly number[]): Promise<string>
  /** Adds so many articles without sentences, with an address that epoch 2 moves elsewhere. */
  addSaved(count: number): Promise<void>
  /** What is stored, part by part, as anybody could read it before the storage is opened. */
  fingerprint(): Promise<Readonly<Record<string, string>>>
  /** Of which epoch the database is, and of which its articles are. */
  shape(): Promise<Shape>
  /** Why the storage let go; empty as long as it does not. */
  gone(): string
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

function journalWorker(): Worker {
  return new Worker(new URL('./journal.worker.ts', import.meta.url), { type: 'module' })
}

async function open(): Promise<{ recovered: string; fault: string }> {
  const opened = await openStorage({
    now,
    random,
    disk: connectDisk(journalWorker()),
    note: {
      read: () => localStorage.getItem('canary'),
      write: text => localStorage.setItem('canary', text),
      clear: () => localStorage.removeItem('canary'),
    },
  })
  if (!opened.ok) return { recovered: '', fault: `${opened.error.code}: ${opened.error.detail}` }
  storage = opened.value
  storage.onGone(({ code }) => void (gone ||= code))
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

/** In the first epoch an address could be any text; the second moves such a one to `foundAt`. */
const SAVED_PAGE = Number(EPOCH) < 2 ? { address: 'file:///saved/page.html' } : {}

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
    ...SAVED_PAGE,
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

/** An article of 100 sentences; of every tenth all are tagged. */
function articleOf(n: number): Patch {
  const id = `long-${n}`
  const revision = `${id}-1`
  const at = new Date(now()).toISOString()
  const sentences = madeSentences(n, 100)
  const text = sentences.join(' ')
  const starts = [0]
  for (const { length } of sentences.slice(0, -1)) starts.push((starts.at(-1) ?? 0) + length + 1)
  const tagged = n % 10 === 0 ? starts : []
  const tags = tagged.map((start, i) => ({
    table: 'tags' as const,
    id: tagId(revision, start, 'reviewer'),
    after: {
      article: id,
      revision,
      start,
      reviewer: 'reviewer',
      tag: i % 3 ? 'none' : 'claim',
      standing: 'given',
      hasClaim: i % 3 === 0,
      hasOpinion: false,
      because: { kind: 'reviewer' },
      at,
    } satisfies Omit<TagRow, 'id' | 'clocks'>,
  }))
  const details = { language: 'en', region: [], theme: [], disagreements: [] }
  const article = {
    ...details,
    revision,
    addedAt: at,
    addedBy: 'reviewer',
    title: `Long ${n}: ${sentences[0]?.split(' ', 6).join(' ')}`,
  }
  const words = {
    article: id,
    number: 1,
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    links: [],
    boundaries: starts.slice(1).map(start => ({ at: start, reason: 'bench', confidence: 1 })),
    segmenterVersion: 'bench',
    madeAt: at,
  }
  return patchOver(
    [
      { table: 'articles', id, after: article },
      { table: 'revisions', id: revision, after: words },
      ...tags,
    ],
    'add',
    id,
  )
}

function savedArticle(n: number): Patch {
  const id = `saved-${n}`
  const lists = { disagreements: [], region: [], theme: [] }
  const made = { addedAt: '2026-03-12T09:00:00.000Z', addedBy: 'reviewer', language: 'en' }
  const after = { ...lists, ...made, ...SAVED_PAGE, revision: `${id}-1`, title: `Saved ${n}` }
  return patchOver([{ table: 'articles', id, after }], 'add saved', id)
}

async function writeForEver(from: number): Promise<void> {
  let waiting: Entry[] = []
  let isCommitting = false
  const commit = async () => {
    if (isCommitting || waiting.length === 0) return
    isCommitting = true
    const batch = waiting
    waiting = []
    await storage.commit(batch).catch(async error => {
      window.failed(String(error))
      // A database that is gone refuses at once: trying again without a pause would let nobody else speak.
      await new Promise(resolve => setTimeout(resolve, 250))
    })
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
  async addArticles(count) {
    const begun = performance.now()
    for (let at = 0; at < count; at += 50) {
      const patches = Array.from({ length: 50 }, (_, i) => articleOf(at + i))
      const counts = { sentences: 100, tagged: 0, claims: 0, signedOff: 0 }
      await storage.commit(patches.map(patch => ({ patch, counts })))
    }
    const took = performance.now() - begun
    // Rows that no longer parse would be set aside, and the bench would measure that.
    await storage.loadArticle('long-0')
    const aside = await storage.quarantine()
    if (aside.length > 0) throw new Error(`made up wrongly: ${aside[0]?.reason}`)
    return took
  },
  async timeChanges(count) {
    const acknowledged: number[] = []
    const committed: number[] = []
    for (let n = 1; n <= count; n++) {
      const patch = patchOf(n)
      const begun = performance.now()
      const entry = await storage.append({ patch })
      acknowledged.push(performance.now() - begun)
      await storage.commit([entry])
      committed.push(performance.now() - begun)
    }
    return { acknowledged, committed }
  },
  async timeReading() {
    const begun = performance.now()
    const library = await storage.listArticles()
    const listed = performance.now() - begun
    const middle = library[library.length >> 1]?.article.id ?? ''
    const opening = performance.now()
    await storage.loadArticle(middle)
    return { articles: library.length, listed, loaded: performance.now() - opening }
  },
  async addSaved(count) {
    for (let at = 0; at < count; at += 200) {
      const patches = Array.from({ length: 200 }, (_, i) => savedArticle(at + i))
      await storage.commit(patches.map(patch => ({ patch })))
    }
  },
  fingerprint,
  shape,
  gone: () => gone,
  async rescue() {
    const file = await rescueBackup(connectDisk(journalWorker()), new Date(now()).toISOString())
    return [...new Uint8Array(await file.arrayBuffer())]
  },
  async addAttachments(count, megabytes) {
    await storage.commit([await storage.append({ patch: patchOf(1) })])
    for (let n = 0; n < count; n++) {
      const parts = Array.from({ length: megabytes * 16 }, () => random(65_536))
      const { id, size } = await storage.putAttachment(new Blob(parts as BlobPart[]))
      const at = new Date(now()).toISOString()
      const file = { name: `${n}.bin`, mediaType: 'application/octet-stream', size, addedAt: at }
      const patch = patchOver([{ table: 'attachments', id, after: file }], 'attach')
      await storage.commit([await storage.append({ patch })])
    }
  },
  async restore(bytes) {
    const restored = await storage.restoreBackup(new Blob([Uint8Array.from(bytes)]))
    return restored.ok ? '' : `${restored.error.code} ${restored.error.path}`
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
