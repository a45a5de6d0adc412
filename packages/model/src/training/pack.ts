// A pack: articles to practise on, with or without the key, in one zip file. The README of this
// folder describes the format; the schemas lie in `packages/model/schema`.
import * as v from 'valibot'
import { EXERCISE_TASKS, type ExerciseTask } from '../records/attempt.ts'
import { fileName, instant, sha256Hex, text } from './shapes.ts'
import { type ArticleCard, cardEntries, type TrainingArticle } from './training-article.ts'
import type { TrainingKey } from './training-key.ts'

export const PACK_FORMAT = 'claimbench-pack'
/** The newest version that is read. A pack that does not say what a test asks is of version 1. */
export const PACK_VERSION = 2

/** The most an honest pack unfolds to, in bytes, and the most files it holds. */
export const PACK_BUDGET = 64_000_000
export const PACK_FILES = 5_000

export interface PackLicence {
  /** Its short name, such as "CC BY 4.0" or "MIT". */
  readonly name: string
  /** The terms, or where they can be read; stands in LICENCE.txt. */
  readonly terms: string
}

/** The facts of an article that a gallery shows, as they stand in the manifest. */
export interface PackCard extends ArticleCard {
  readonly sentences: number
  readonly words: number
  /** The number of source documents that ship with it. */
  readonly sheets: number
}

/** A card as it stands in a manifest. */
export interface ManifestCard extends PackCard {
  /** What a test asks of this article, where that is not what it asks of all; from version 2 on. */
  readonly tasks?: readonly ExerciseTask[]
}

/** `manifest.json`. */
export interface PackManifest {
  readonly format: typeof PACK_FORMAT
  readonly version: 1 | typeof PACK_VERSION
  /** `pack`: articles, perhaps with their keys. `key`: keys alone, for the pack of the same content. */
  readonly kind: 'pack' | 'key'
  readonly title: string
  readonly madeAt: string
  readonly madeBy?: string
  /** The program, with its version. */
  readonly madeWith: string
  /** The name of the licence; its terms stand in LICENCE.txt. */
  readonly licence: string
  /** SHA-256 over names and hashes of all articles and sheets: equal with and without the key. */
  readonly content: string
  readonly hasKey: boolean
  /** What a test asks, from version 2 on; in version 1 whoever practises chooses. */
  readonly tasks?: readonly ExerciseTask[]
  readonly articles: readonly ManifestCard[]
  /** Every other file of the zip. */
  readonly files: readonly PackFile[]
}

export interface PackFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
}

/** An article of a pack with its source documents. */
export interface PackedArticle {
  readonly article: TrainingArticle
  /** The text of each sheet by its name. */
  readonly sheets: ReadonlyMap<string, string>
}

/** A pack as it is read, or as it is to be written. */
export interface Pack {
  readonly title: string
  readonly madeAt: string
  readonly madeBy?: string
  readonly madeWith: string
  readonly licence: PackLicence
  /** What a blind test on it asks; without them whoever is tested chooses. Never empty. */
  readonly tasks?: readonly ExerciseTask[]
  /** What it asks of single articles, by their ids, where that is not `tasks`. Never empty. */
  readonly tasksOf?: ReadonlyMap<string, readonly ExerciseTask[]>
  readonly articles: readonly PackedArticle[]
  /** By the id of the article. Empty: the pack came without a key. */
  readonly keys: ReadonlyMap<string, TrainingKey>
}

/** A pack that was read, with the hash of what it asks. */
export interface ReadPack extends Pack {
  /** See `PackManifest.content`. */
  readonly content: string
  readonly cards: readonly PackCard[]
}

/** Where the parts of a pack stand in the zip. */
export const packPaths = {
  manifest: 'manifest.json',
  licence: 'LICENCE.txt',
  article: (id: string) => `articles/${id}.json`,
  sheet: (id: string, sheet: string) => `evidence/${id}/${sheet}`,
  key: (id: string) => `keys/${id}.json`,
} as const

/** Whether a path of a pack belongs to what is asked: articles and their source documents. */
export function isAsked(path: string): boolean {
  return path.startsWith('articles/') || path.startsWith('evidence/')
}

/** The card of an article. Words are counted between spaces, sentence by sentence. */
export function packCard({ article, sheets }: PackedArticle): PackCard {
  const { id, title, language, level, genre, trains, corrects } = article
  const words = article.sentences.reduce(
    (sum, { start, end }) => sum + article.text.slice(start, end).trim().split(/\s+/).length,
    0,
  )
  return {
    id,
    title,
    language,
    ...(level !== undefined && { level }),
    ...(genre !== undefined && { genre }),
    ...(trains !== undefined && { trains }),
    ...(corrects !== undefined && { corrects }),
    sentences: article.sentences.length,
    words,
    sheets: sheets.size,
  }
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

export const packCardSchema: v.GenericSchema<unknown, PackCard> = v.strictObject({
  ...cardEntries,
  sentences: count,
  words: count,
  sheets: count,
})

const tasks = v.pipe(v.array(v.picklist(EXERCISE_TASKS)), v.minLength(1))

const manifestCardSchema = v.strictObject({
  ...cardEntries,
  sentences: count,
  words: count,
  sheets: count,
  tasks: v.optional(tasks),
})

const manifestEntries = {
  kind: v.picklist(['pack', 'key']),
  title: text,
  madeAt: instant,
  madeBy: v.optional(text),
  madeWith: text,
  licence: text,
  content: sha256Hex,
  hasKey: v.boolean(),
  articles: v.array(packCardSchema),
  files: v.array(
    v.strictObject({
      path: v.pipe(
        v.string(),
        v.regex(/^(LICENCE\.txt|articles\/[^/]+\.json|evidence\/[^/]+\/[^/]+|keys\/[^/]+\.json)$/),
      ),
      sha256: sha256Hex,
      bytes: count,
    }),
  ),
} as const

/** A manifest of version 1, as it was published. */
export const packManifestV1Schema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(1),
  ...manifestEntries,
})

/** A manifest of version 2: it also says what a test asks. */
export const packManifestV2Schema = v.strictObject({
  format: v.literal(PACK_FORMAT),
  version: v.literal(2),
  ...manifestEntries,
  tasks,
  articles: v.array(manifestCardSchema),
})

export const packManifestSchema: v.GenericSchema<unknown, PackManifest> = v.variant('version', [
  packManifestV1Schema,
  packManifestV2Schema,
])

/** Whether a name can stand for an article or a sheet in a pack. */
export function isPackName(name: string): boolean {
  return v.is(fileName, name)
}
