// The files a trainer brings, all at once and in any order: packs, keys and results. Each is looked at
// by itself; one that is no good stands in nobody's way.
import {
  addKeyFile,
  addResults,
  type AttachmentId,
  type AttachmentRow,
  keepPack,
  openClass,
  type Result,
} from '@claimbench/model'
import {
  addKeys,
  type FileFault,
  type ReadKeys,
  type ReadPackFile,
  type ResultFile,
} from '@claimbench/model/training'
import type { Session } from '../session/create-session.ts'
import type { Attachments } from '../shell/attachments-context.ts'
import type { Workbench } from '../workers/call.ts'
import type { ClassFileNews } from './class-file-news.ts'
import type { ClassMemory } from './class-memory.ts'
import type { OpenLesson } from './load-lesson.ts'
import type { WaitingFile } from './waiting-files.ts'

export interface ClassFilePorts {
  readonly session: Pick<Session, 'dispatch' | 'store' | 'newId'>
  readonly attachments: Attachments
  readonly workbench: Pick<Workbench, 'readArticle' | 'readPack' | 'readResult'>
  readonly memory: ClassMemory
}

/** What came of a heap of files. */
export interface TakenFiles {
  readonly news: readonly ClassFileNews[]
  /** The classes that got results, by id. */
  readonly classes: readonly string[]
  /** The good results and keys whose pack is not here: they can be taken once it is. */
  readonly waiting: readonly WaitingFile[]
}

interface ReadResult {
  readonly file: File
  readonly result: ResultFile
  readonly row: AttachmentRow
}

/**
 * Takes files in. Results go to the class of their article, which is opened where there is none;
 * with `only`, results of any other class are turned away by name.
 */
export async function takeClassFiles(
  ports: ClassFilePorts,
  files: readonly File[],
  only?: string,
): Promise<TakenFiles> {
  const isPack = await Promise.all(files.map(isZip))
  const news: ClassFileNews[] = []
  const waiting: WaitingFile[] = []
  // One worker reads results and packs by turns, another writes what is good.
  const reading = readResults(
    ports,
    files.filter((_, i) => !isPack[i]),
  )
  const zips = await Promise.all(
    files
      .filter((_, i) => isPack[i])
      .map(async file => ({ file, read: await ports.workbench.readPack({ file }) })),
  )
  // Packs come first, then keys: they and the results may need them, whatever their place.
  const isKey = ({ read }: (typeof zips)[number]) => read.ok && read.value.kind === 'key'
  for (const { file, read } of zips.toSorted((a, b) => Number(isKey(a)) - Number(isKey(b)))) {
    const one = await takeZip(ports, file, read)
    if (one.kind === 'no-pack') waiting.push({ file, pack: one.titles?.[0] ?? '' })
    else news.push(one)
  }
  const results: ReadResult[] = []
  for (const one of await reading) {
    if (one.ok) results.push(one)
    else news.push({ name: one.file.name, kind: 'fault', of: 'result', fault: one.fault })
  }
  const classes = await takeResults(ports, results, { news, waiting }, only)
  return { news, classes, waiting }
}

type Read =
  | ({ readonly ok: true } & ReadResult)
  | { readonly ok: false; readonly file: File; readonly fault: FileFault }

/** One after the other: all of them at once might not fit into memory. */
async function readResults(
  { attachments, workbench }: Pick<ClassFilePorts, 'attachments' | 'workbench'>,
  files: readonly File[],
): Promise<readonly Read[]> {
  const reads: Read[] = []
  for (const file of files) {
    const read = await workbench.readResult({ file })
    if (!read.ok) reads.push({ ok: false, file, fault: read.error })
    else reads.push({ ok: true, file, result: read.value, row: await attachments.keep(file) })
  }
  return reads
}

async function isZip(file: Blob): Promise<boolean> {
  const [p, k] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  return p === 0x50 && k === 0x4b
}

async function takeZip(
  ports: ClassFilePorts,
  file: File,
  read: Result<ReadPackFile, FileFault>,
): Promise<ClassFileNews> {
  const { session, attachments } = ports
  const { name } = file
  if (!read.ok) return { name, kind: 'fault', of: 'pack', fault: read.error }
  if (read.value.kind === 'key') return takeKey(ports, file, read.value.keys)

  const { pack } = read.value
  const { title, cards, licence, madeBy, content } = pack
  const wish = {
    pack: {
      id: content,
      title,
      hasKey: pack.keys.size > 0,
      cards,
      licence: licence.name,
      ...(madeBy !== undefined && { madeBy }),
    },
    file: await attachments.keep(file),
  }
  const kept = session.dispatch(keepPack, wish, { article: null })
  return { name, kind: kept.ok ? 'pack-kept' : 'pack-here', titles: [title] }
}

async function takeKey(
  { session, attachments, workbench }: ClassFilePorts,
  file: File,
  keys: ReadKeys,
): Promise<ClassFileNews> {
  const { name } = file
  const row = session.store.getState().desk.packs.get(keys.content)
  const packFile = row && (await attachments.open(row.file))
  if (!row || !packFile) return { name, kind: 'no-pack', of: 'pack', titles: [keys.title] }
  const pack = await workbench.readPack({ file: packFile })
  if (!pack.ok || pack.value.kind !== 'pack') return { name, kind: 'file-gone' }
  const whole = addKeys(pack.value.pack, keys)
  if (!whole.ok) return { name, kind: 'fault', of: 'pack', fault: whole.error }
  const added = session.dispatch(
    addKeyFile,
    { pack: row.id, file: await attachments.keep(file) },
    { article: null },
  )
  return { name, kind: added.ok ? 'key-added' : 'key-here', titles: [row.title] }
}

async function takeResults(
  ports: ClassFilePorts,
  results: readonly ReadResult[],
  { news, waiting }: { readonly news: ClassFileNews[]; readonly waiting: WaitingFile[] },
  only: string | undefined,
): Promise<readonly string[]> {
  const { session, memory } = ports
  const touched = new Set<string>()
  const heaps = new Map<string, { readonly about: About; readonly rows: AttachmentRow[] }>()
  const seen = new Set<AttachmentId>()
  const abouts = aboutsFrom(ports)

  for (const { file, result, row } of results) {
    memory.verified.set(row.id, result)
    if (seen.has(row.id)) {
      news.push({ name: file.name, kind: 'duplicate' })
      continue
    }
    seen.add(row.id)
    const found = await abouts(result)
    const titles = [...new Set(result.attempts.map(({ title }) => title))]
    const { packs } = session.store.getState().desk
    if (found.length === 0 && !result.attempts.some(({ content }) => packs.has(content))) {
      waiting.push({ file, pack: result.attempts[0]?.packTitle ?? '' })
      continue
    }
    const wanted = only === undefined ? found : found.filter(about => about.class === only)
    if (wanted.length === 0) {
      const kind = found.length > 0 ? 'other-article' : 'no-pack'
      news.push({ name: file.name, kind, titles })
      continue
    }
    const isHere = wanted.every(about => about.files.includes(row.id))
    if (isHere) news.push({ name: file.name, kind: 'duplicate' })
    for (const about of wanted) {
      const key = `${about.lesson.content}/${about.lesson.packed.article.id}`
      const heap = heaps.get(key) ?? { about, rows: [] }
      heaps.set(key, heap)
      heap.rows.push(row)
    }
  }
  for (const { about, rows } of heaps.values()) {
    const id = about.class ?? session.newId()
    if (about.class === undefined) {
      const { content, packTitle, packed } = about.lesson
      const fields = {
        content,
        packTitle,
        exercise: packed.article.id,
        title: packed.article.title,
      }
      session.dispatch(openClass, { id, fields, files: rows }, { article: null })
    } else {
      session.dispatch(addResults, { class: id, files: rows }, { article: null })
    }
    touched.add(id)
  }
  return [...touched]
}

/** An article that a result file answers, with the class there is for it. */
interface About {
  readonly lesson: OpenLesson
  readonly class: string | undefined
  readonly files: readonly AttachmentId[]
}

/** Finds the articles of a result's attempts. */
function aboutsFrom({ session, attachments, workbench, memory }: ClassFilePorts) {
  return async ({ attempts }: ResultFile): Promise<readonly About[]> => {
    const found = new Map<OpenLesson, About>()
    for (const { content, exercise } of attempts) {
      const { desk } = session.store.getState()
      const loaded = await memory.lesson({ desk, attachments, workbench }, content, exercise)
      if (!loaded.ok) continue
      const { lesson } = loaded
      const row = [...desk.classes.values()].find(
        one => one.content === lesson.content && one.exercise === exercise,
      )
      found.set(lesson, { lesson, class: row?.id, files: row?.files ?? [] })
    }
    return [...found.values()]
  }
}
