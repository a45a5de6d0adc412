// The pack that a class has answered, with the key the class has made.
import type { Pack, TrainingKey } from '@claimbench/model/training'
import type { Attachments } from '../shell/attachments-context.ts'
import type { Workbench } from '../workers/call.ts'
import type { Desk } from '@claimbench/model'
import type { OpenLesson } from './load-lesson.ts'

interface PackSources {
  readonly desk: Desk
  readonly attachments: Pick<Attachments, 'open'>
  readonly workbench: Pick<Workbench, 'readPack'>
}

/** Who writes the key, when, and with what. */
export type KeyFacts = Pick<Pack, 'madeAt' | 'madeBy' | 'madeWith'>

/**
 * The pack of a lesson with a key of its own for it. A sample makes a pack of one article. Undefined
 * when the pack's file is not here any more.
 */
export async function packOfClass(
  { desk, attachments, workbench }: PackSources,
  { packed, content, packTitle }: OpenLesson,
  key: TrainingKey,
  facts: KeyFacts,
): Promise<Pack | undefined> {
  const own = [packed.article.id, key] as const
  const row = desk.packs.get(content)
  if (!row) {
    return {
      ...facts,
      title: `${packTitle}: ${packed.article.title}`,
      licence: { name: 'MIT', terms: 'MIT, as the sample it is made of.' },
      articles: [packed],
      keys: new Map([own]),
    }
  }
  const file = await attachments.open(row.file)
  const read = file && (await workbench.readPack({ file }))
  if (!read?.ok || read.value.kind !== 'pack') return undefined
  const { title, licence, tasks, tasksOf, articles, keys } = read.value.pack
  const about = { title, licence, ...(tasks && { tasks }), ...(tasksOf && { tasksOf }) }
  return { ...facts, ...about, articles, keys: new Map([...keys, own]) }
}

/** The same pack with the key of one article alone: what a key file of that article holds. */
export function onlyKeyOf(pack: Pack, article: string): Pack {
  return { ...pack, keys: new Map([...pack.keys].filter(([id]) => id === article)) }
}
