// Result files of several people at one article, each signed on a device of its own.
import type { Tag } from '@claimbench/model'
import {
  type PackedArticle,
  type ResultAttempt,
  type ResultBody,
  writeResultFile,
} from '@claimbench/model/training'
import { IDBFactory } from 'fake-indexeddb'
import { deviceSigner } from '../training/device-key.ts'

const AT = '2026-03-12T10:00:00.000Z'

/** What somebody answered. */
export interface Trainee {
  readonly name: string
  /** The tag of each sentence; what is missing was not answered. */
  readonly tags: readonly (Tag | undefined)[]
  readonly attempt?: Partial<ResultAttempt>
  readonly more?: readonly ResultAttempt[]
  readonly body?: Partial<ResultBody>
}

/** An attempt at an article. */
export function anAttempt(
  { article }: Pick<PackedArticle, 'article'>,
  content: string,
  tags: readonly (Tag | undefined)[],
  facts: Partial<ResultAttempt> = {},
): ResultAttempt {
  return {
    id: 'attempt',
    content,
    packTitle: 'Harbour exercises',
    exercise: article.id,
    title: article.title,
    mode: 'blind',
    tasks: ['tag'],
    startedAt: '2026-03-12T09:00:00.000Z',
    finishedAt: AT,
    milliseconds: 600_000,
    answers: article.sentences.flatMap(({ start }, i) => {
      const tag = tags[i]
      const rest = { spans: [], fragments: [], milliseconds: 4_000, at: AT }
      return tag ? [{ sentence: start, tag, ...rest }] : []
    }),
    ...facts,
  }
}

/** The result file of a trainee, from a device of their own. */
export async function resultFileOf(
  packed: Pick<PackedArticle, 'article'>,
  content: string,
  { name, tags, attempt, more = [], body }: Trainee,
): Promise<File> {
  const id = name.toLowerCase()
  const text = await writeResultFile(
    {
      madeAt: AT,
      madeWith: 'Claimbench 0.1.0',
      trainee: { id, name },
      attempts: [anAttempt(packed, content, tags, { id: `attempt of ${id}`, ...attempt }), ...more],
      ...body,
    },
    await deviceSigner(new IDBFactory()),
  )
  return new File([text], `${id}.claimbench-result.json`, { type: 'application/json' })
}
