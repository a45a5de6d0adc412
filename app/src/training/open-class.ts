// A class as it lies on this machine: its article, and its result files read and verified anew.
import type { AttachmentId, ClassRow, Desk } from '@claimbench/model'
import {
  articleHash,
  classMembers,
  type ClassFile,
  type FileFault,
  type Member,
  type ResultFile,
} from '@claimbench/model/training'
import type { Attachments } from '../shell/attachments-context.ts'
import type { Workbench } from '../workers/call.ts'
import type { ClassFileNews } from './class-file-news.ts'
import type { ClassMemory } from './class-memory.ts'
import type { LoadedLesson, OpenLesson } from './load-lesson.ts'

/** A class whose files are read. */
export interface OpenedClass {
  readonly lesson: OpenLesson
  readonly members: readonly Member[]
  /** Its files as they were read, by the hash of the file; without those that could not be. */
  readonly results: ReadonlyMap<AttachmentId, ResultFile>
  /** The files that add nothing to it. */
  readonly problems: readonly ClassFileNews[]
}

export interface ClassSources {
  readonly desk: Desk
  readonly attachments: Pick<Attachments, 'open'>
  readonly workbench: Pick<Workbench, 'readArticle' | 'readPack' | 'readResult'>
  readonly memory: ClassMemory
}

type Problem = Extract<LoadedLesson, { ok: false }>['problem']

/** Opens a class; `onProgress` hears how many of its files are read. */
export async function openedClass(
  sources: ClassSources,
  row: ClassRow,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<
  | { readonly ok: true; readonly class: OpenedClass }
  | { readonly ok: false; readonly problem: Problem }
> {
  const { content, exercise } = row
  let done = 0
  const [loaded, ...reads] = await Promise.all([
    sources.memory.lesson(sources, content, exercise),
    ...row.files.map(async id => {
      const read = await readKept(sources, id)
      onProgress(++done, row.files.length)
      return { id, read }
    }),
  ])
  if (!loaded.ok) return { ok: false, problem: loaded.problem }
  const { lesson } = loaded

  const files: ClassFile[] = []
  const unread: ClassFileNews[] = []
  for (const { id, read } of reads) {
    const name = sources.desk.attachments.get(id)?.name ?? id
    if (read === undefined) unread.push({ name, kind: 'file-gone' })
    else if (read.ok) files.push({ file: id, result: read.value })
    else unread.push({ name, kind: 'fault', of: 'result', fault: read.error })
  }
  const { article } = lesson.packed
  const contents = [lesson.content, articleHash(lesson.packed)]
  const { members, problems } = classMembers({ article, contents }, files)
  return {
    ok: true,
    class: {
      lesson,
      members,
      results: new Map(reads.flatMap(({ id, read }) => (read?.ok ? [[id, read.value]] : []))),
      problems: [
        ...unread,
        ...problems.map(({ file, code, titles }) => ({
          name: sources.desk.attachments.get(file)?.name ?? file,
          kind: code,
          titles,
        })),
      ],
    },
  }
}

type Read =
  | { readonly ok: true; readonly value: ResultFile }
  | { readonly ok: false; readonly error: FileFault }

async function readKept(
  { attachments, workbench, memory: { verified } }: ClassSources,
  id: AttachmentId,
): Promise<Read | undefined> {
  const known = verified.get(id)
  if (known) return { ok: true, value: known }
  const file = await attachments.open(id)
  if (!file) return undefined
  const read = await workbench.readResult({ file })
  if (read.ok) verified.set(id, read.value)
  return read
}
