// Reading a pack or a key file: everything is checked before anything is believed.
import { ImportRefusal } from '@claimbench/text/import'
import { unzipWithin } from '@claimbench/text/unzip'
import { strFromU8 } from 'fflate'
import * as v from 'valibot'
import { nestsDeeper } from '../json-depth.ts'
import { fail, ok, type Result } from '../result.ts'
import { contentHash, filesOfArticle, hashedFiles } from './content-hash.ts'
import { type FileFault, fault } from './file-fault.ts'
import {
  isAsked,
  PACK_BUDGET,
  PACK_FILES,
  PACK_FORMAT,
  PACK_VERSION,
  type PackedArticle,
  packCard,
  type PackManifest,
  packManifestSchema,
  packPaths,
  type ReadPack,
} from './pack.ts'
import { DEEPEST_FILE } from './shapes.ts'
import { parseTrainingArticle } from './training-article.ts'
import { keyProblems, parseTrainingKey, type TrainingKey } from './training-key.ts'

/** The keys of a key file, with the content they fit. */
export interface ReadKeys {
  readonly content: string
  readonly title: string
  readonly keys: ReadonlyMap<string, TrainingKey>
}

/** What a zip file of ours turned out to be. */
export type ReadPackFile =
  | { readonly kind: 'pack'; readonly pack: ReadPack }
  | { readonly kind: 'key'; readonly keys: ReadKeys }

type Files = ReadonlyMap<string, Uint8Array>

/** What is looked at before the version is known. */
const headSchema = v.object({ format: v.unknown(), version: v.unknown() })

/**
 * Reads a pack or a key file. Each file must be listed in the manifest and have its hash, articles
 * must hold together, and keys must fit their articles; keys alone are checked by `addKeys`.
 */
export function readPackFile(bytes: Uint8Array): Result<ReadPackFile, FileFault> {
  const unzipped = unzip(bytes)
  if (!unzipped.ok) return unzipped
  const files = unzipped.value
  const read = readManifest(files.get(packPaths.manifest))
  if (!read.ok) return read
  const manifest = read.value
  const damage = damageOf(manifest, files)
  if (damage) return fail(damage)

  const keys = readKeys(files)
  if (!keys.ok) return keys
  const { content, title } = manifest
  if (manifest.kind === 'key') {
    if (keys.value.size === 0) return fail(fault('malformed', 'keys'))
    return ok({ kind: 'key', keys: { content, title, keys: keys.value } })
  }
  const articles = readArticles(manifest, files)
  if (!articles.ok) return articles
  const pack: ReadPack = {
    title,
    madeAt: manifest.madeAt,
    ...(manifest.madeBy !== undefined && { madeBy: manifest.madeBy }),
    madeWith: manifest.madeWith,
    licence: { name: manifest.licence, terms: wordsOf(files.get(packPaths.licence)) },
    ...(manifest.tasks && { tasks: manifest.tasks }),
    ...tasksOfArticles(manifest),
    content,
    cards: articles.value.map(packCard),
    articles: articles.value,
    keys: new Map(),
  }
  const whole = addKeys(pack, { content, title, keys: keys.value })
  return whole.ok ? ok({ kind: 'pack', pack: whole.value }) : whole
}

function tasksOfArticles({ articles }: PackManifest): Pick<ReadPack, 'tasksOf'> {
  const own = articles.flatMap(({ id, tasks }) => (tasks ? [[id, tasks] as const] : []))
  return own.length > 0 ? { tasksOf: new Map(own) } : {}
}

/** A pack with keys that came apart; refuses keys for other articles, and keys that do not fit. */
export function addKeys(pack: ReadPack, { content, keys }: ReadKeys): Result<ReadPack, FileFault> {
  if (content !== pack.content) return fail(fault('other-articles', 'manifest.json/content'))
  for (const [id, key] of keys) {
    const packed = pack.articles.find(({ article }) => article.id === id)
    if (!packed) return fail(fault('other-articles', packPaths.key(id)))
    const [problem] = keyProblems(packed.article, key, packed.sheets)
    if (problem !== undefined) return fail(fault('malformed', packPaths.key(id), problem))
  }
  return ok({ ...pack, keys: new Map([...pack.keys, ...keys]) })
}

function unzip(bytes: Uint8Array): Result<Files, FileFault> {
  // Every zip file of ours begins with the header of its first file.
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return fail(fault('not-ours'))
  let count = 0
  try {
    const files = unzipWithin(bytes, PACK_BUDGET, () => ++count <= PACK_FILES)
    if (count > PACK_FILES) return fail(fault('too-large', '', `${count} files`))
    return ok(files)
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error
    return fail(fault(error.code === 'too-large' ? 'too-large' : 'truncated'))
  }
}

function readManifest(bytes: Uint8Array | undefined): Result<PackManifest, FileFault> {
  const { manifest: path } = packPaths
  if (!bytes) return fail(fault('not-ours'))
  const json = readJson(bytes, path)
  if (!json.ok) return json
  const head = v.safeParse(headSchema, json.value)
  const { format, version } = head.success ? head.output : {}
  if (format !== PACK_FORMAT) return fail(fault('not-ours', `${path}/format`, format))
  if (typeof version === 'number' && version > PACK_VERSION) {
    return fail(fault('newer-version', `${path}/version`, version))
  }
  const read = v.safeParse(packManifestSchema, json.value)
  if (read.success) return ok(read.output)
  const [issue] = read.issues
  return fail(fault('malformed', `${path}/${v.getDotPath(issue) ?? ''}`, issue.received))
}

/** What the manifest promises and the files do not keep. */
function damageOf(manifest: PackManifest, files: Files): FileFault | undefined {
  const listed = new Map(manifest.files.map(file => [file.path, file]))
  const stray = [...files.keys()].find(path => path !== packPaths.manifest && !listed.has(path))
  if (stray !== undefined) return fault('malformed', stray)
  const missing = manifest.files.find(({ path }) => !files.has(path))
  if (missing) return fault('truncated', missing.path)
  const actual = hashedFiles(new Map([...files].filter(([path]) => listed.has(path))))
  const changed = actual.find(({ path, sha256 }) => listed.get(path)?.sha256 !== sha256)
  if (changed) return fault('checksum', changed.path, changed.sha256)
  if (manifest.kind === 'pack' && contentHash(actual) !== manifest.content) {
    return fault('checksum', 'manifest.json/content', manifest.content)
  }
  const hasKey = manifest.files.some(({ path }) => path.startsWith('keys/'))
  if (hasKey !== manifest.hasKey) return fault('malformed', 'manifest.json/hasKey', manifest.hasKey)
  return undefined
}

function readArticles(
  manifest: PackManifest,
  files: Files,
): Result<readonly PackedArticle[], FileFault> {
  const articles: PackedArticle[] = []
  for (const { id } of manifest.articles) {
    const path = packPaths.article(id)
    const bytes = files.get(path)
    if (!bytes) return fail(fault('truncated', path))
    const json = readJson(bytes, path)
    if (!json.ok) return json
    const read = parseTrainingArticle(json.value, path)
    if (!read.ok) return read
    if (read.value.id !== id) return fail(fault('malformed', `${path}/id`, read.value.id))
    const sheets = new Map<string, string>()
    for (const { name } of read.value.sheets) {
      const sheet = files.get(packPaths.sheet(id, name))
      if (!sheet) return fail(fault('truncated', packPaths.sheet(id, name)))
      sheets.set(name, wordsOf(sheet))
    }
    articles.push({ article: read.value, sheets })
  }
  if (articles.length === 0) return fail(fault('malformed', 'manifest.json/articles'))
  // Nothing may travel unseen, least of all in a pack that says it holds no key.
  const known = new Set(articles.flatMap(article => [...filesOfArticle(article).keys()]))
  const stray = [...files.keys()].find(path => isAsked(path) && !known.has(path))
  if (stray !== undefined) return fail(fault('malformed', stray))
  return ok(articles)
}

function readKeys(files: Files): Result<ReadonlyMap<string, TrainingKey>, FileFault> {
  const keys = new Map<string, TrainingKey>()
  for (const [path, bytes] of files) {
    if (!path.startsWith('keys/')) continue
    const json = readJson(bytes, path)
    if (!json.ok) return json
    const read = parseTrainingKey(json.value, path)
    if (!read.ok) return read
    if (path !== packPaths.key(read.value.article)) {
      return fail(fault('malformed', `${path}/article`, read.value.article))
    }
    keys.set(read.value.article, read.value)
  }
  return ok(keys)
}

function readJson(bytes: Uint8Array, path: string): Result<unknown, FileFault> {
  const words = wordsOf(bytes)
  if (nestsDeeper(words, DEEPEST_FILE)) return fail(fault('malformed', path, 'nested too deeply'))
  try {
    return ok(JSON.parse(words))
  } catch {
    return fail(fault('malformed', path))
  }
}

function wordsOf(bytes: Uint8Array | undefined): string {
  return strFromU8(bytes ?? new Uint8Array())
}
