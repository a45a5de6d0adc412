// Of which epoch a database is: by its own account, and by its articles.
import { answer } from './fingerprint.ts'

/** A database by its own account and by what is in it. */
export interface Shape {
  readonly version: number
  readonly epoch: number
  /** Articles as the first epoch has them, and as the second. */
  readonly old: number
  readonly fresh: number
}

/** The shape of the one database there is; all zero when there is none. */
export async function shape(): Promise<Shape> {
  const [{ name = '', version = 0 } = {}] = await indexedDB.databases()
  if (!name) return { version: 0, epoch: 0, old: 0, fresh: 0 }
  const db = await answer(indexedDB.open(name))
  const stores = db.transaction(['meta', 'articles'])
  const identity = await answer(stores.objectStore('meta').get('identity'))
  const articles: readonly { readonly json: string }[] = await answer(
    stores.objectStore('articles').getAll(),
  )
  db.close()
  const having = (field: string) => articles.filter(({ json }) => json.includes(`"${field}":"file`))
  return {
    version,
    // Written by the storage alone.
    epoch: (identity as { value: { epoch: number } } | undefined)?.value.epoch ?? 0,
    old: having('address').length,
    fresh: having('foundAt').length,
  }
}
