import { articleHash, type Lesson } from '@claimbench/model/training'
import type { SampleKey } from '../../../fixtures/src/sample-key.ts'
import type { Workbench } from '../workers/call.ts'
import { sampleLesson } from './sample-lesson.ts'

const FOLDER = '../../../fixtures/samples'
const texts = import.meta.glob<string>('../../../fixtures/samples/*/article.md', {
  query: '?raw',
  import: 'default',
})
const keys = import.meta.glob<SampleKey>('../../../fixtures/samples/*/key.json', {
  import: 'default',
})
const sheets = import.meta.glob<string>('../../../fixtures/samples/*/evidence/*.md', {
  query: '?raw',
  import: 'default',
})

/** A sample as an exercise, with the hash of what it asks; undefined when there is none of that name. */
export async function loadSampleLesson(
  slug: string,
  workbench: Pick<Workbench, 'readArticle'>,
): Promise<(Lesson & { readonly content: string }) | undefined> {
  const [data, key] = await Promise.all([
    texts[`${FOLDER}/${slug}/article.md`]?.(),
    keys[`${FOLDER}/${slug}/key.json`]?.(),
  ])
  if (data === undefined || !key) return undefined
  const read = await workbench.readArticle({ from: 'text', data })
  if (!read.ok) throw new Error(`The sample ${slug} was not read: ${read.code}`)
  const own = Object.entries(sheets).filter(([path]) => path.startsWith(`${FOLDER}/${slug}/`))
  const words = await Promise.all(
    own.map(async ([path, load]) => [path.split('/').at(-1) ?? '', await load()] as const),
  )
  const { text, blocks, links } = read.article
  const { author, outlet, published, originalOutlet } = key.provenance
  const lesson = sampleLesson({
    key,
    text,
    blocks,
    links,
    meta: {
      outlet,
      publishedAt: published,
      ...(author !== undefined && { byline: author }),
      ...(originalOutlet !== undefined && { originalOutlet }),
    },
    sheets: new Map(words),
  })
  return { ...lesson, content: articleHash(lesson.packed) }
}
