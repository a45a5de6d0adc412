// Packs are written three ways: whole, blind (the key is not in the file at all), and the key apart.
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { zipSync } from 'fflate'
import { canonicalJson } from '../selectors/digest.ts'
import { contentHash, filesOfArticle, hashedFiles } from './content-hash.ts'
import {
  isAsked,
  type Pack,
  PACK_FORMAT,
  PACK_VERSION,
  packCard,
  type PackManifest,
  packPaths,
} from './pack.ts'

/** How a pack is written. */
export type PackForm = 'whole' | 'blind' | 'key'

// Zip files bear the time of day where they were made; equal packs should be equal files.
const ANY_DAY = new Date(2000, 5, 1)

/**
 * The zip file of a pack. `whole`: articles, sheets and the keys there are. `blind`: made from
 * articles and sheets alone, so that nothing of a key can be in it. `key`: the keys alone; they fit
 * every pack of the same content. Equal packs give equal bytes on machines of one time zone.
 */
export function writePack(pack: Pack, form: PackForm): Uint8Array {
  const asked = new Map(pack.articles.flatMap(article => [...filesOfArticle(article)]))
  const files = new Map<string, Uint8Array>([[packPaths.licence, utf8ToBytes(pack.licence.terms)]])
  if (form !== 'key') for (const [path, bytes] of asked) files.set(path, bytes)
  if (form !== 'blind') {
    for (const [id, key] of pack.keys) files.set(packPaths.key(id), utf8ToBytes(canonicalJson(key)))
  }
  // A key file asks nobody anything.
  const tasks = form === 'key' ? undefined : pack.tasks
  const manifest: PackManifest = {
    format: PACK_FORMAT,
    version: tasks ? PACK_VERSION : 1,
    kind: form === 'key' ? 'key' : 'pack',
    title: pack.title,
    madeAt: pack.madeAt,
    ...(pack.madeBy !== undefined && { madeBy: pack.madeBy }),
    madeWith: pack.madeWith,
    licence: pack.licence.name,
    content: contentHash(hashedFiles(asked)),
    hasKey: [...files.keys()].some(path => !isAsked(path) && path !== packPaths.licence),
    ...(tasks && { tasks }),
    articles: pack.articles.map(packed => {
      const own = tasks && pack.tasksOf?.get(packed.article.id)
      return { ...packCard(packed), ...(own && { tasks: own }) }
    }),
    files: hashedFiles(files),
  }
  const head = utf8ToBytes(`${JSON.stringify(manifest, null, 2)}\n`)
  return zipSync(Object.fromEntries([[packPaths.manifest, head] as const, ...files]), {
    level: 6,
    mtime: ANY_DAY,
  })
}
