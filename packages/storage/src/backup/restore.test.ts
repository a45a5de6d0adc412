import {
  type Desk,
  editDetails,
  nameReviewer,
  removeSpan,
  markSpan,
  editSpan,
} from '@claimbench/model'
import { CONTEXT } from '@claimbench/model/testing'
import { describe, expect, test } from 'vitest'
import { Machine } from '../testing/a-machine.ts'
import { anArticle, aTag } from '../testing/a-patch.ts'

const title = (words: string) => (desk: Desk) =>
  editDetails(desk, { article: 'mill', fields: { title: words } })

/** Ada's and Ben's machines, with one article that both of them have. */
async function twoMachines() {
  const ada = await new Machine('ada').opens()
  await ada.saves(anArticle('mill'))
  const ben = await new Machine('ben').opens()
  await ben.takes(await ada.storage.writeBackup())
  return { ada, ben }
}

const millOf = async (machine: Machine, file: Blob) =>
  (await machine.compares(file)).find(part => part.id === 'mill')

describe('before a file is taken in it is told', () => {
  test('that a field was written apart, by whom, and which writing is the later one', async () => {
    const { ada, ben } = await twoMachines()
    await ada.does(title('Ada’s mill'))
    await ben.does(title('Ben’s mill'))
    const there = await ben.storage.writeBackup()
    expect(await millOf(ada, there)).toMatchObject({
      incoming: 1,
      apart: [
        {
          table: 'articles',
          field: 'title',
          subject: 'Ada’s mill',
          here: { value: 'Ada’s mill', by: 'ada', at: CONTEXT.at },
          there: { value: 'Ben’s mill', by: 'ben', at: CONTEXT.at },
          stands: 'there',
        },
      ],
    })
    expect(await millOf(ben, await ada.storage.writeBackup())).toMatchObject({
      incoming: 0,
      apart: [{ stands: 'here' }],
    })
  })

  test('nothing of the kind where one side had seen the other', async () => {
    const { ada, ben } = await twoMachines()
    await ada.does(title('Ada’s mill'))
    await ben.takes(await ada.storage.writeBackup())
    await ben.does(title('Ben’s mill'))
    const there = await ben.storage.writeBackup()
    expect(await millOf(ada, there)).toMatchObject({ incoming: 1, apart: [] })
    expect(await millOf(ben, await ada.storage.writeBackup())).toMatchObject({
      incoming: 0,
      apart: [],
    })
  })

  test('that one side removed what the other changed', async () => {
    const { ada, ben } = await twoMachines()
    const span = {
      id: 'span',
      revision: 'mill-revision',
      kind: 'source',
      start: 4,
      end: 8,
    } as const
    await ada.does(desk => markSpan(desk, span, { by: 'ada', at: CONTEXT.at }))
    await ben.takes(await ada.storage.writeBackup())
    await ada.does(desk => editSpan(desk, { span: 'span', fields: { resolvedTo: 'The miller' } }))
    await ben.does(desk => removeSpan(desk, { span: 'span' }))
    expect(await millOf(ada, await ben.storage.writeBackup())).toMatchObject({
      apart: [
        {
          table: 'spans',
          here: { value: { quote: 'mill' }, by: 'ada' },
          there: { value: undefined, by: 'ben' },
          stands: 'there',
        },
      ],
    })
  })

  test('nothing of what only one side has', async () => {
    const { ada, ben } = await twoMachines()
    await ada.saves(aTag([anArticle('mill')], 0))
    await ben.does(desk => nameReviewer(desk, { reviewer: 'ben', name: 'Ben' }), '')
    const parts = await ada.compares(await ben.storage.writeBackup())
    expect(parts).toMatchObject([
      { id: 'mill', isNew: false, incoming: 0, onlyHere: 1, apart: [] },
      { id: '', incoming: 1, apart: [] },
    ])
  })
})

describe('what was chosen', () => {
  test('stands against the later writing, on both machines, and the other stays readable', async () => {
    const { ada, ben } = await twoMachines()
    await ada.does(title('Ada’s mill'))
    await ben.does(title('Ben’s mill'))
    const choice = { article: 'mill', table: 'articles', id: 'mill', field: 'title' } as const
    await ada.takes(await ben.storage.writeBackup(), {
      chooser: { by: 'ada', choices: [{ ...choice, value: 'Ada’s mill' }] },
    })
    expect((await ada.desk()).articles.get('mill')?.title).toBe('Ada’s mill')
    const history = (await ada.storage.loadArticle('mill'))?.history ?? []
    const titles = history.flatMap(({ changes }) =>
      changes.flatMap(({ after }) => (after && 'title' in after ? [after['title']] : [])),
    )
    expect(titles).toContain('Ben’s mill')

    await ben.takes(await ada.storage.writeBackup())
    expect((await ben.desk()).articles.get('mill')?.title).toBe('Ada’s mill')
    expect(await ben.desk()).toEqual(await ada.desk())
  })

  test('brings back a row that the other side removed', async () => {
    const { ada, ben } = await twoMachines()
    const span = {
      id: 'span',
      revision: 'mill-revision',
      kind: 'source',
      start: 4,
      end: 8,
    } as const
    await ada.does(desk => markSpan(desk, span, { by: 'ada', at: CONTEXT.at }))
    await ben.takes(await ada.storage.writeBackup())
    await ada.does(desk => editSpan(desk, { span: 'span', fields: { resolvedTo: 'The miller' } }))
    await ben.does(desk => removeSpan(desk, { span: 'span' }))
    const file = await ben.storage.writeBackup()
    const apart = (await millOf(ada, file))?.apart[0]
    await ada.takes(file, {
      chooser: {
        by: 'ada',
        choices: [{ article: 'mill', table: 'spans', id: 'span', value: apart?.here.value }],
      },
    })
    expect((await ada.desk()).spans.get('span')?.resolvedTo).toBe('The miller')
  })
})

describe('a restore', () => {
  test('is remembered with what it brought', async () => {
    const { ada, ben } = await twoMachines()
    await ben.saves(anArticle('bridge', 'The bridge'))
    await ada.takes(await ben.storage.writeBackup())
    expect(await ada.storage.lastRestore()).toMatchObject({ added: 1, merged: 1, canUndo: true })
    expect(await ben.storage.lastRestore()).toMatchObject({ added: 1, merged: 0, canUndo: false })
  })

  test('can be taken back: everything is as it was, histories and files too', async () => {
    const { ada, ben } = await twoMachines()
    await ada.does(title('Ada’s mill'))
    const before = await ada.desk()
    const history = (await ada.storage.loadArticle('mill'))?.history
    await ben.does(title('Ben’s mill'))
    await ben.saves(anArticle('bridge', 'The bridge'))
    await ada.takes(await ben.storage.writeBackup())
    const merged = await ada.desk()

    expect(await ada.storage.undoRestore()).toMatchObject({ ok: true })
    await ada.opens()
    expect(ada.storage.recovered).toBeUndefined()
    expect(await ada.desk()).toEqual(before)
    expect((await ada.storage.loadArticle('mill'))?.history).toEqual(history)

    // And that, too.
    expect(await ada.storage.undoRestore()).toMatchObject({ ok: true })
    await ada.opens()
    expect(await ada.desk()).toEqual(merged)
  })

  test('that was taken back does not come again when the database is lost', async () => {
    const { ada, ben } = await twoMachines()
    const before = await ada.desk()
    await ben.saves(anArticle('bridge', 'The bridge'))
    await ada.takes(await ben.storage.writeBackup())
    await ada.does(title('Written since'))
    await ada.storage.undoRestore()
    await ada.opens()
    await ada.storage.writeSnapshots()
    ada.browser.kill()
    ada.browser.emptyDatabases()
    await ada.opens()
    expect(ada.storage.recovered).toMatchObject({ kind: 'rebuilt' })
    expect(await ada.desk()).toEqual(before)
  })

  test('is not taken back while another tab is open', async () => {
    const { ada, ben } = await twoMachines()
    await ada.takes(await ben.storage.writeBackup())
    await ada.browser.openTab()
    await expect(ada.storage.undoRestore()).rejects.toMatchObject({ code: 'other-tabs-open' })
    expect((await ada.desk()).articles.size).toBe(1)
  })

  test('that is stopped changes nothing', async () => {
    const { ada, ben } = await twoMachines()
    await ben.saves(anArticle('bridge', 'The bridge'))
    const before = await ada.desk()
    const file = await ben.storage.writeBackup()
    const stopped = AbortSignal.abort()
    await expect(ada.storage.restoreBackup(file, { signal: stopped })).rejects.toThrow(/abort/i)
    expect(await ada.desk()).toEqual(before)
  })
})
