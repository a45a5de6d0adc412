// Brings an exercise from where it lies: a sample from the app's own files, another from its pack.
import type { Desk, ExerciseTask, PackRow } from '@claimbench/model'
import type { FileFault, PackedArticle, TrainingKey } from '@claimbench/model/training'
import { trainingWords } from '../words/training.ts'
import type { Attachments } from '../shell/attachments-context.ts'
import type { Workbench } from '../workers/call.ts'
import { scorableTasks } from './scorable-tasks.ts'

/** The name that samples have where a pack has its hash. */
export const SAMPLES = 'samples'

/** An exercise that is ready to be done. */
export interface OpenLesson {
  readonly packed: PackedArticle
  /** The hash of what is asked. */
  readonly content: string
  readonly packTitle: string
  /** Missing where there is none, or where nobody may see it yet. */
  readonly key: TrainingKey | undefined
  /** What a blind test asks; undefined where whoever is tested chooses. */
  readonly asks?: readonly ExerciseTask[]
  /** What the key can score, also where it may not be seen yet; undefined without a key. */
  readonly scores?: readonly ExerciseTask[]
}

export type LoadedLesson =
  | { readonly ok: true; readonly lesson: OpenLesson }
  | {
      readonly ok: false
      readonly problem: 'no-such-exercise' | 'changed' | 'file-gone' | FileFault
    }

export interface LessonSources {
  readonly desk: Desk
  readonly workbench: Pick<Workbench, 'readArticle' | 'readPack'>
  readonly attachments: Pick<Attachments, 'open'>
}

export interface WantedLesson {
  /** `SAMPLES`, or the hash of a pack or of one sample. */
  readonly content: string
  /** The id of the article in the pack, or the sample's slug. */
  readonly exercise: string
  /** Whether the key may be brought at all. */
  readonly withKey: boolean
}

/** An exercise with its key, if it is wanted and there is one. */
export async function loadLesson(
  sources: LessonSources,
  wanted: WantedLesson,
): Promise<LoadedLesson> {
  const pack = sources.desk.packs.get(wanted.content)
  return pack ? fromPack(sources, pack, wanted) : fromSamples(sources, wanted)
}

async function fromPack(
  { workbench, attachments }: LessonSources,
  row: PackRow,
  { exercise, withKey }: WantedLesson,
): Promise<LoadedLesson> {
  const file = await attachments.open(row.file)
  if (!file) return { ok: false, problem: 'file-gone' }
  const read = await workbench.readPack({ file })
  if (!read.ok) return { ok: false, problem: read.error }
  if (read.value.kind !== 'pack') return { ok: false, problem: 'no-such-exercise' }
  const { pack } = read.value
  const packed = pack.articles.find(({ article }) => article.id === exercise)
  if (!packed) return { ok: false, problem: 'no-such-exercise' }
  const asks = pack.tasksOf?.get(exercise) ?? pack.tasks
  const lesson = {
    packed,
    content: row.id,
    packTitle: row.title,
    ...(asks && { asks }),
  }
  const key = pack.keys.get(exercise)
  if (key || row.keyFile === undefined) return { ok: true, lesson: keyed(lesson, key, withKey) }

  const keyFile = await attachments.open(row.keyFile)
  if (!keyFile) return { ok: false, problem: 'file-gone' }
  const later = await workbench.readPack({ file: keyFile })
  if (!later.ok) return { ok: false, problem: later.error }
  // A key came in a file of its own, or with the whole pack once more.
  const { value } = later
  const keys = value.kind === 'key' ? value.keys.keys : value.pack.keys
  return { ok: true, lesson: keyed(lesson, keys.get(exercise), withKey) }
}

function keyed(
  lesson: Omit<OpenLesson, 'key' | 'scores'>,
  key: TrainingKey | undefined,
  withKey: boolean,
): OpenLesson {
  return {
    ...lesson,
    key: withKey ? key : undefined,
    ...(key && { scores: scorableTasks(key) }),
  }
}

async function fromSamples(
  { workbench }: LessonSources,
  { content, exercise, withKey }: WantedLesson,
): Promise<LoadedLesson> {
  const { loadSampleLesson } = await import('./load-sample-lesson.ts')
  const lesson = await loadSampleLesson(exercise, workbench)
  if (!lesson) return { ok: false, problem: 'no-such-exercise' }
  if (content !== SAMPLES && content !== lesson.content) return { ok: false, problem: 'changed' }
  const { packed, key } = lesson
  return {
    ok: true,
    lesson: keyed(
      { packed, content: lesson.content, packTitle: trainingWords.samplesPack },
      key,
      withKey,
    ),
  }
}
