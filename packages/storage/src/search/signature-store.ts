// Signatures lie in a database of their own: they can be made anew from the texts at any time, so they
// are in no backup and no snapshot, and damage to them hurts nobody.
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

interface StoredSignature extends KeptSignature {
  readonly sum: number
}

/** The name of the signatures' database, by that of the records'. */
export function searchName(records: string): string {
  return `${records}-search`
}

export class SignatureStore extends Dexie {
  declare private readonly signatures: Store<StoredSignature, string>
  declare private readonly about: Store<{ readonly key: 'of'; readonly database: string }, string>

  constructor(name: string, { indexedDB, IDBKeyRange }: Databases) {
    super(name, { autoOpen: false, indexedDB, IDBKeyRange })
    this.version(1).stores({ signatures: 'id', about: 'key' })
  }

  /** Every whole signature of a database; those of another one are dropped. */
  async readAll(database: string): Promise<readonly KeptSignature[]> {
    const of = await this.about.get('of')
    if (of?.database !== database) {
      await this.transaction('rw', this.signatures, this.about, async () => {
        await this.signatures.clear()
        await this.about.put({ key: 'of', database })
      })
      return []
    }
    const stored = await this.signatures.toArray()
    return stored.filter(({ bytes, sum }) => crc32(bytes) === sum)
  }

  async keep(made: readonly KeptSignature[]): Promise<void> {
    await this.signatures.bulkPut(made.map(one => ({ ...one, sum: crc32(one.bytes) })))
  }

  async drop(ids: readonly string[]): Promise<void> {
    await this.signatures.bulkDelete([...ids])
  }
}
