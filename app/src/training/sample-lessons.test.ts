import {
  EXERCISE_REVISION,
  exerciseDesk,
  keyProblems,
  parseTrainingArticle,
  parseTrainingKey,
} from '@claimbench/model/training'
import { sentencesOf } from '@claimbench/model'
import { expect, test } from 'vitest'
import type { SampleKey } from '../../../fixtures/src/sample-key.ts'
import { readArticle } from '../workers/read-article.ts'
import { sampleLesson } from './sample-lesson.ts'

const samples = '../../../fixtures/samples'
const keys = import.meta.glob<SampleKey>('../../../fixtures/samples/*/key.json', {
  import: 'default',
  eager: true,
})
const articles = import.meta.glob<string>('../../../fixtures/samples/*/article.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sheets = import.meta.glob<string>('../../../fixtures/samples/*/evidence/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
})

test.each(Object.values(keys).map(key => [key.slug, key] as const))(
  'the sample %s is an exercise whose key fits, sentence by sentence',
  async (slug, key) => {
    const read = await readArticle({
      from: 'text',
      data: articles[`${samples}/${slug}/article.md`] ?? '',
    })
    if (!read.ok) throw new Error(read.code)
    const own = Object.entries(sheets).flatMap(([path, words]): [string, string][] =>
      path.startsWith(`${samples}/${slug}/`) ? [[path.split('/').at(-1) ?? '', words]] : [],
    )
    const lesson = sampleLesson({ ...read.article, key, meta: {}, sheets: new Map(own) })
    const { article } = lesson.packed

    expect(keyProblems(article, lesson.key, lesson.packed.sheets)).toEqual([])
    expect(parseTrainingArticle(JSON.parse(JSON.stringify(article)), slug)).toMatchObject({
      ok: true,
    })
    expect(parseTrainingKey(JSON.parse(JSON.stringify(lesson.key)), slug)).toMatchObject({
      ok: true,
    })
    let ids = 0
    const desk = exerciseDesk({
      packed: lesson.packed,
      answers: [],
      trainee: 'bo',
      workspace: { settings: new Map(), reviewers: new Map() },
      newId: () => `id-${++ids}`,
    })
    const asked = sentencesOf(desk, EXERCISE_REVISION).filter(one => !one.isFurniture)
    expect(asked.map(({ start, end }) => ({ start, end }))).toEqual(article.sentences)
  },
)
