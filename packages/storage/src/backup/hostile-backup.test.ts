// Backups that somebody made to do harm: every frame is whole, its checksum holds, and what stands
// in it is not what we would have written.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { bytesOfFrame, findFrames, type Frame } from '../journal/frame.ts'
import { aBrowser } from '../testing/a-browser.ts'
import { anArticle, aTag, deskAfter } from '../testing/a-patch.ts'
import { deskOf, save } from '../testing/save.ts'
import { FIRST_LINE } from './format.ts'
import { checkBackup } from './read-backup.ts'

const THEIRS = [anArticle('mill'), anArticle('bridge')]
const MINE = [anArticle('own', 'Own'), aTag([anArticle('own', 'Own')])]

let frames: readonly Frame[] = []

beforeAll(async () => {
  const storage = await aBrowser().openTab()
  const [mill] = THEIRS
  await save(storage, [...THEIRS, ...(mill ? [aTag([mill])] : [])])
  const bytes = new Uint8Array(await (await storage.writeBackup()).arrayBuffer())
  frames = findFrames(bytes.subarray(FIRST_LINE.length)).frames
})

/** A file of these frames, numbered as they stand, each with a checksum that holds. */
function fileOf(texts: readonly (readonly [Frame['kind'], string])[]): Blob {
  const encoder = new TextEncoder()
  const parts = texts.map(([kind, text], sequence) =>
    bytesOfFrame({ kind, generation: 1, sequence, payload: encoder.encode(text) }),
  )
  return new Blob([FIRST_LINE, ...parts])
}

function textsOf(list: readonly Frame[]): readonly (readonly [Frame['kind'], string])[] {
  return list.map(({ kind, payload }) => [kind, new TextDecoder().decode(payload)] as const)
}

const hostileValue = fc.oneof(
  fc.constantFrom(
    'null',
    '-1',
    '1e999',
    '"javascript:alert(1)"',
    '"\\u0000"',
    '"../../etc/passwd"',
    '[]',
    '{}',
    '{"__proto__":{"polluted":true}}',
    '{"constructor":{"prototype":{"polluted":true}}}',
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    `"${'x'.repeat(300_000)}"`,
    '"own"',
    'true',
  ),
  fc.json(),
)

/** Puts another value in the place of one of a text's values or keys. */
function mutated(text: string, place: number, value: string): string {
  const values = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null|\[\]|\{\}/g)]
  const match = values[place % Math.max(1, values.length)]
  if (!match) return value
  return text.slice(0, match.index) + value + text.slice(match.index + match[0].length)
}

test('every one of them is refused with a place, or read without harm', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), hostileValue, async (which, place, value) => {
      const texts = textsOf(frames)
      const at = which % (texts.length - 1)
      const hostile = texts.map(([kind, text], i) =>
        i === at ? ([kind, mutated(text, place, value)] as const) : ([kind, text] as const),
      )
      const checked = await checkBackup(fileOf(hostile))
      const code = checked.ok ? 'ok' : checked.error.code
      expect(['ok', 'malformed', 'newer-version']).toContain(code)
      expect(Object.prototype).not.toHaveProperty('polluted')
    }),
    { numRuns: 300 },
  )
})

describe('a file is refused', () => {
  const codeOf = async (texts: readonly (readonly [Frame['kind'], string])[]) => {
    const checked = await checkBackup(fileOf(texts))
    return checked.ok ? 'ok' : checked.error.code
  }

  test('when a part stands in it twice', async () => {
    const texts = textsOf(frames)
    const [head, ...rest] = texts
    const doubled = [...(head ? [head] : []), ...rest.slice(0, 4), ...rest]
    expect(await codeOf(doubled)).toBe('malformed')
  })

  test('when a row stands in the part of another article', async () => {
    const swapped = textsOf(frames).map(
      ([kind, text]) => [kind, text.replace('{"part":"mill"}', '{"part":"own"}')] as const,
    )
    expect(await codeOf(swapped)).toBe('malformed')
  })

  test('when its frames are in another order', async () => {
    const [head, part, ...rest] = textsOf(frames)
    if (!head || !part) throw new Error('a backup has a head and a part')
    expect(await codeOf([part, head, ...rest])).toBe('malformed')
  })

  test('when it says that it is from a newer version', async () => {
    const newer = textsOf(frames).map(
      ([kind, text]) => [kind, text.replace('"version":1', '"version":2')] as const,
    )
    expect(await codeOf(newer)).toBe('newer-version')
  })
})

test('a part speaks for its own article only', async () => {
  const late = '1dffffffffff0000-theirs'
  const [own, tag] = [deskAfter(MINE).articles.get('own'), [...deskAfter(MINE).tags.values()][0]]
  if (!own || !tag) throw new Error('there is an article with a tag')
  const theft = { ...tag, article: 'mill', tag: 'none', clocks: { '*': late } }
  const patch = { ...MINE[0], changes: [], article: 'mill' }
  const texts = textsOf(frames)
  const at = texts.findIndex(([, text]) => text === '{"part":"mill"}') + 1
  const hostile = [
    ...texts.slice(0, at),
    ['record', JSON.stringify({ table: 'tags', rows: [theft] })] as const,
    [
      'record',
      JSON.stringify({
        tombstones: [
          ['articles/own', late],
          [`tags/${tag.id}`, late],
        ],
      }),
    ] as const,
    ['record', JSON.stringify({ history: [patch] })] as const,
    ...texts.slice(at),
  ]
  const browser = aBrowser()
  const tab = await browser.openTab()
  await save(tab, MINE)
  expect(await tab.restoreBackup(fileOf(hostile))).toMatchObject({ ok: true })

  const after = await browser.openTab()
  const desk = await deskOf(after)
  expect([...desk.articles.keys()].sort()).toEqual(['bridge', 'mill', 'own'])
  expect(desk.tags.get(tag.id)).toEqual(tag)
  expect((await after.loadArticle('own'))?.history).toEqual(MINE)
})

test('what is here stays as it is when a hostile file is restored', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), hostileValue, async (which, place, value) => {
      const texts = textsOf(frames)
      const at = 1 + (which % (texts.length - 2))
      const hostile = texts.map(([kind, text], i) =>
        i === at ? ([kind, mutated(text, place, value)] as const) : ([kind, text] as const),
      )
      const browser = aBrowser()
      const tab = await browser.openTab()
      await save(tab, MINE)
      await tab.restoreBackup(fileOf(hostile)).catch(() => undefined)
      await tab.close().catch(() => undefined)
      const after = await deskOf(await browser.openTab())
      const own = deskAfter(MINE)
      expect(after.articles.get('own')).toEqual(own.articles.get('own'))
      expect([...after.tags.values()].filter(row => row.article === 'own')).toEqual([
        ...own.tags.values(),
      ])
    }),
    { numRuns: 15 },
  )
}, 60_000)
