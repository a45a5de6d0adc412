// Signatures lie in a database of their own: they can be made anew from the texts at any time, so they
// are in no backup and no snapshot, and damage to them hurts nobody. Many of them lie on one shelf: ten
// thousand rows take a browser longer to read than the bytes in them.
import { Dexie, type Table as Store } from 'dexie'
import type { Databases } from '../database/database.ts'
import { crc32 } from '../journal/crc32.ts'

/** The signature of one revision. */
export interface KeptSignature {
  /** The revision's. */
  readonly id: string
  readonly article: string
  /** The revision's number; the highest of an article is the one that is searched. */
  readonly number: number
  readonly bytes: Uint8Array
}

/** Signatures end to end; a row of the database. */
interface Shelf {
  readonly key?: number
  /** The revisions', in the order of `entries`; an index, to find the shelf of one by. */
  readonly ids: readonly string[]
  readonly entries: readonly Entry[]
  readonly bytes: Uint8Array
  /** The CRC-32 of `bytes`. */
  readonly sum: number
}

interface Entry {
  readonly article: string
  readonly number: number
  /** How many of the shelf's bytes are this signature's. */
  readonly length: number
}

/**
 * The most bytes on a shelf, but for one signature that is longer by itself. Chromium keeps values of
 * more than 64 KiB in files of their own, which takes many times as long.
 */
const SHELF_BYTES = 56_000

export class SignatureStore extends Dexie {
  declare private readonly shelves: Store<Shelf, number>
  declare private readonly about: Store<{ readonly key: 'of'; readonly database: string }, string>

  constructor(name: string, { indexedDB, IDBKeyRange }: Databases) {
    super(name, { autoOpen: false, indexedDB, IDBKeyRange })
    // Version 1 had a row for each signature.
    this.version(2).stores({ signatures: null, shelves: '++key, *ids', about: 'key' })
  }

  /** Every signature of a database that lies on a whole shelf; those of another one are dropped. */
  async readAll(database: string): Promise<readonly KeptSignature[]> {
    const of = await this.about.get('of')
    if (of?.database !== database) {
      await this.transaction('rw', this.shelves, this.about, async () => {
        await this.shelves.clear()
        await this.about.put({ key: 'of', database })
      })
      return []
    }
    const damaged: number[] = []
    const read = (await this.shelves.toArray()).flatMap(shelf => {
      if (isWhole(shelf)) return signaturesOn(shelf)
      if (shelf.key !== undefined) damaged.push(shelf.key)
      return []
    })
    // A transaction that writes nothing would still wait for its turn.
    if (damaged.length > 0) await this.shelves.bulkDelete(damaged)
    return read
  }

  async keep(made: readonly KeptSignature[]): Promise<void> {
    if (made.length === 0) return
    await this.transaction('rw', this.shelves, async () => {
      const last = await this.shelves.toCollection().last()
      const begun = last && isWhole(last) ? signaturesOn(last) : []
      const [first = [], ...more] = onShelves([...begun, ...made])
      if (first.length > begun.length)
        await this.shelves.put(shelfOf(first, begun.length > 0 ? last?.key : undefined))
      for (const signatures of more) await this.shelves.add(shelfOf(signatures))
    })
  }

  async drop(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return
    const isGone = new Set(ids)
    await this.transaction('rw', this.shelves, async () => {
      const touched = await this.shelves.where('ids').anyOf(ids).distinct().toArray()
      for (const shelf of touched) {
        if (shelf.key === undefined) continue
        const left = isWhole(shelf) ? signaturesOn(shelf).filter(({ id }) => !isGone.has(id)) : []
        if (left.length > 0) await this.shelves.put(shelfOf(left, shelf.key))
        else await this.shelves.delete(shelf.key)
      }
    })
  }
}

// In their order, as many on each as it holds.
function onShelves(signatures: readonly KeptSignature[]): readonly (readonly KeptSignature[])[] {
  const shelves: KeptSignature[][] = []
  let room = 0
  for (const one of signatures) {
    if (one.bytes.length > room) {
      shelves.push([])
      room = SHELF_BYTES
    }
    shelves.at(-1)?.push(one)
    room -= one.bytes.length
  }
  return shelves
}

function shelfOf(signatures: readonly KeptSignature[], key?: number): Shelf {
  const bytes = new Uint8Array(signatures.reduce((sum, one) => sum + one.bytes.length, 0))
  let at = 0
  for (const one of signatures) {
    bytes.set(one.bytes, at)
    at += one.bytes.length
  }
  return {
    ...(key !== undefined && { key }),
    ids: signatures.map(({ id }) => id),
    entries: signatures.map(one => ({
      article: one.article,
      number: one.number,
      length: one.bytes.length,
    })),
    bytes,
    sum: crc32(bytes),
  }
}

function signaturesOn({ ids, entries, bytes }: Shelf): readonly KeptSignature[] {
  let end = 0
  return entries.flatMap(({ article, number, length }, i) => {
    const id = ids[i]
    end += length
    return id === undefined
      ? []
      : [{ id, article, number, bytes: bytes.subarray(end - length, end) }]
  })
}

function isWhole({ bytes, sum }: Shelf): boolean {
  return crc32(bytes) === sum
}
