// Search over every article's words: signatures say which texts can hold what is looked for, and those
// are read. Works beside the storage, in a worker, and only reads the records.
import { fail, ok, type Result } from '@claimbench/model'
import { readNumber } from '../database/commit.ts'
import { Database, type Databases } from '../database/database.ts'
import type { StoredRow } from '../database/stored.ts'
import { isIntact } from '../database/sealed.ts'
import { type Fault, faultOf } from '../fault.ts'
import { findInText, type Found } from './find-in-text.ts'
import { foldText } from './fold-text.ts'
import { readQuery } from './query.ts'
import { mayHold, signatureOf } from './signature.ts'
import { searchName } from './search-database.ts'
import { type KeptSignature, SignatureStore } from './signature-store.ts'

export interface TextSearchOptions {
  /** The name of the records' database; see `Storage.databaseName`. */
  readonly name: string
  readonly databases: Databases
}

/** An article that holds all that is looked for. */
export interface FoundArticle extends Found {
  readonly article: string
  readonly revision: string
}

export interface FoundPage {
  /** The newest first. */
  readonly found: readonly FoundArticle[]
  /** Where to go on; undefined when everything was looked through. */
  readonly next: number | undefined
}

export interface Looking {
  /** Where to go on: the `next` of the page before. */
  readonly from?: number | undefined
  /** How many articles a page holds at most. */
  readonly limit: number
  readonly signal?: AbortSignal | undefined
}

export interface PreparingProgress {
  readonly done: number
  readonly total: number
}

export interface TextSearch {
  /**
   * Reads the signatures and makes those that are missing: at first those of all articles, later the
   * new ones. Rejects with the signal's reason when stopped; what was made is kept.
   */
  prepare(onProgress?: (progress: PreparingProgress) => void, signal?: AbortSignal): Promise<void>
  /**
   * Looks for a question in the newest revision of every article, as far as they were prepared.
   * Undefined when there is nothing to look for in it. Rejects with the signal's reason when stopped.
   */
  find(question: string, looking: Looking): Promise<FoundPage | undefined>
  close(): void
}

/** How many texts are read at once. */
const BATCH = 24
/** Excerpts of each term. */
const EXCERPTS = 2

/** Opens the search beside a storage that is open. */
export async function openTextSearch({
  name,
  databases,
}: TextSearchOptions): Promise<Result<TextSearch, Fault>> {
  const records = new Database(name, databases)
  const store = new SignatureStore(searchName(name), databases)
  try {
    await records.open()
    await store.open()
    const identity = await records.identity()
    if (!identity) return fail({ code: 'storage-gone', detail: 'the database has no name' })
    return ok(searchOver(records, store, identity.database))
  } catch (error) {
    records.close()
    store.close()
    return fail(faultOf(error))
  }
}

function searchOver(records: Database, store: SignatureStore, database: string): TextSearch {
  const revisions = records.rows('revisions')
  let known: Map<string, KeptSignature> | undefined
  let preparedAt: number | undefined
  let newest: readonly KeptSignature[] = []
  // Asked twice at a time, as by the focus and by the first word, it is done once; all hear of it.
  let queue: Promise<void> = Promise.resolve()
  const listeners = new Set<(progress: PreparingProgress) => void>()

  async function makeMissing(
    missing: readonly string[],
    kept: Map<string, KeptSignature>,
    onProgress: (progress: PreparingProgress) => void,
    signal: AbortSignal | undefined,
  ) {
    for (let at = 0; at < missing.length; at += BATCH) {
      signal?.throwIfAborted()
      const made = (await revisions.bulkGet(missing.slice(at, at + BATCH))).flatMap(signed)
      await store.keep(made)
      for (const one of made) kept.set(one.id, one)
      onProgress({ done: Math.min(at + BATCH, missing.length), total: missing.length })
    }
  }

  const prepare: TextSearch['prepare'] = async (onProgress = () => undefined, signal) => {
    const own = queue.then(() => prepareNow(tellAll, signal))
    queue = own.catch(() => undefined)
    listeners.add(onProgress)
    try {
      await own
    } finally {
      listeners.delete(onProgress)
    }
  }

  async function prepareNow(
    onProgress: (progress: PreparingProgress) => void,
    signal: AbortSignal | undefined,
  ) {
    signal?.throwIfAborted()
    // Every commit counts up: as long as it has not, there is nothing new.
    const changes = await readNumber(records, 'changes')
    if (changes === preparedAt) return
    const here = new Set(await revisions.toCollection().primaryKeys())
    known ??= new Map((await store.readAll(database)).map(one => [one.id, one]))
    const gone = [...known.keys()].filter(id => !here.has(id))
    await store.drop(gone)
    for (const id of gone) known.delete(id)
    const kept = known
    try {
      const missing = [...here].filter(id => !kept.has(id))
      await makeMissing(missing, kept, onProgress, signal)
      preparedAt = changes
    } finally {
      newest = newestOf(kept.values())
    }
  }

  function tellAll(progress: PreparingProgress) {
    for (const listener of listeners) listener(progress)
  }

  return {
    prepare,
    async find(question, { from = 0, limit, signal }) {
      const query = readQuery(question)
      if (!query) return undefined
      const found: FoundArticle[] = []
      let at = from
      while (at < newest.length && found.length < limit) {
        signal?.throwIfAborted()
        const candidates: KeptSignature[] = []
        for (; at < newest.length && candidates.length < BATCH; at++) {
          const one = newest[at]
          if (one && mayHold(one.bytes, query.pieces)) candidates.push(one)
        }
        const rows = await revisions.bulkGet(candidates.map(({ id }) => id))
        for (const row of rows) {
          const words = row && wordsOf(row)
          const places = words && findInText(words.text, query, EXCERPTS)
          if (row && words && places)
            found.push({ article: words.article, revision: row.id, ...places })
        }
      }
      return { found, next: at < newest.length ? at : undefined }
    },
    close() {
      records.close()
      store.close()
    },
  }
}

/** The last revision of each article, the newest first: ids begin with the time they were made. */
function newestOf(signatures: Iterable<KeptSignature>): readonly KeptSignature[] {
  const last = new Map<string, KeptSignature>()
  for (const one of signatures)
    if (one.number > (last.get(one.article)?.number ?? 0)) last.set(one.article, one)
  return [...last.values()].sort((a, b) => (a.id < b.id ? 1 : -1))
}

interface Words {
  readonly article: string
  readonly number: number
  readonly text: string
}

/** What is searched of a stored revision; undefined when it is damaged (the storage mends it). */
function wordsOf(row: StoredRow): Words | undefined {
  if (!isIntact(row)) return undefined
  // Whole, so it is what `storedRow` wrote of a revision.
  return JSON.parse(row.json) as Words
}

function signed(row: StoredRow | undefined): readonly KeptSignature[] {
  const words = row && wordsOf(row)
  if (!words) return []
  const { article, number, text } = words
  return [{ id: row.id, article, number, bytes: signatureOf(foldText(text)) }]
}
