import { binArticle, deleteArticle, keepAttachment } from '@claimbench/model'
import { CONTEXT } from '@claimbench/model/testing'
import { describe, expect, test } from 'vitest'
import { Machine } from '../testing/a-machine.ts'
import { anArticle, aTag } from '../testing/a-patch.ts'

/** What only the article's own records say. */
const OWN_WORDS = 'mill-revision'

/** A machine with an article in the bin, and one that uses one of its two files. */
async function withABin() {
  const ada = await new Machine('ada').opens()
  const mill = anArticle('mill')
  await ada.saves(mill, anArticle('bridge', 'The bridge'), aTag([mill], 0))
  const files = []
  for (const words of ['of the mill alone', 'of both']) {
    const { id, size } = await ada.storage.putAttachment(new Blob([words]))
    const row = { id, size, name: 'a.txt', mediaType: 'text/plain', addedAt: CONTEXT.at }
    await ada.does(desk => keepAttachment(desk, row))
    files.push(id)
    for (const article of words === 'of both' ? ['mill', 'bridge'] : ['mill'])
      await ada.does(
        desk => ({
          ok: true,
          name: 'Name a file',
          changes: [
            {
              table: 'articles',
              id: article,
              before: { original: desk.articles.get(article)?.original },
              after: { original: id },
            },
          ],
        }),
        article,
      )
  }
  await ada.does(desk => binArticle(desk, { article: 'mill' }, { by: 'ada', at: CONTEXT.at }))
  return { ada, files }
}

async function deletes(ada: Machine): Promise<void> {
  await ada.does(desk => deleteArticle(desk, { article: 'mill' }), '')
  await ada.storage.forgetArticle('mill')
}

/** Every byte that the machine holds, as text. */
async function everythingOn({ browser, storage }: Machine): Promise<string> {
  const { journal, snapshots } = browser.disk.folders
  const texts = [await (await storage.writeBackup()).text()]
  for (const folder of [journal, snapshots])
    for (const name of await folder.list())
      texts.push(new TextDecoder('latin1').decode(folder.bytesOf(name)))
  return texts.join('\n')
}

describe('an article that is deleted for good', () => {
  test('leaves nothing behind, not in history, snapshots or journal', async () => {
    const { ada } = await withABin()
    await ada.storage.writeSnapshots()
    expect(await everythingOn(ada)).toContain(OWN_WORDS)
    await deletes(ada)
    expect(await everythingOn(ada)).not.toContain(OWN_WORDS)
    expect((await ada.desk()).articles.has('mill')).toBe(false)
    expect((await ada.desk()).articles.has('bridge')).toBe(true)
  })

  test('takes along the files that nothing else uses', async () => {
    const { ada, files } = await withABin()
    await deletes(ada)
    const [own = '', shared = ''] = files
    expect(await ada.storage.readAttachment(own)).toBeUndefined()
    expect(await (await ada.storage.readAttachment(shared))?.text()).toBe('of both')
    expect([...(await ada.desk()).attachments.keys()]).toEqual([shared])
  })

  test('does not come again when the database is lost', async () => {
    const { ada } = await withABin()
    await deletes(ada)
    ada.browser.kill()
    ada.browser.emptyDatabases()
    await ada.opens()
    const desk = await ada.desk()
    expect([...desk.articles.keys()]).toEqual(['bridge'])
    expect(desk.tags.size).toBe(0)
  })

  test('comes back with a backup, and then stays', async () => {
    const { ada } = await withABin()
    const file = await ada.storage.writeBackup()
    await deletes(ada)
    expect((await ada.compares(file)).find(({ id }) => id === 'mill')).toMatchObject({
      isNew: true,
    })
    await ada.takes(file)
    expect((await ada.desk()).articles.get('mill')?.title).toBe('The mill')
    expect((await ada.desk()).tags.size).toBe(1)

    await ada.storage.writeSnapshots()
    ada.browser.kill()
    ada.browser.emptyDatabases()
    await ada.opens()
    expect((await ada.desk()).articles.get('mill')?.title).toBe('The mill')
  })
})

test('an article that was not deleted is not forgotten', async () => {
  const { ada } = await withABin()
  await expect(ada.storage.forgetArticle('mill')).rejects.toThrow(/not deleted/)
  await expect(ada.storage.forgetArticle('nowhere')).rejects.toThrow(/not deleted/)
  expect((await ada.desk()).tags.size).toBe(1)
})
