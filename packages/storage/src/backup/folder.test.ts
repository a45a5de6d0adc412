import { describe, expect, test } from 'vitest'
import { aBrowser } from '../testing/a-browser.ts'
import { anArticle } from '../testing/a-patch.ts'
import { memoryFolder } from '../testing/memory-folder.ts'
import { save } from '../testing/save.ts'
import { folderOver } from './folder.ts'
import { checkBackup } from './read-backup.ts'

async function* bytes(...parts: readonly string[]) {
  for (const part of parts) yield new TextEncoder().encode(part)
}

describe.each([
  ['where files can be renamed', true],
  ['where they cannot', false],
])('a folder %s', (_, canMove) => {
  test('gets a file under its name, and no other', async () => {
    const { handle, files } = memoryFolder(canMove)
    expect(await folderOver(handle).write('a.claimbench', bytes('ab', 'c'))).toBe(3)
    expect([...files]).toEqual([['a.claimbench', new TextEncoder().encode('abc')]])
  })

  test('keeps nothing of a file that could not be written', async () => {
    const { handle, files, failWith } = memoryFolder(canMove)
    files.set('theirs.txt', new Uint8Array(4))
    async function* breaking() {
      yield new Uint8Array(2)
      failWith('QuotaExceededError')
      yield new Uint8Array(2)
    }
    await expect(folderOver(handle).write('a.claimbench', breaking())).rejects.toMatchObject({
      name: 'QuotaExceededError',
    })
    expect([...files.keys()]).toEqual(['theirs.txt'])
  })

  test('never writes over a file that is there', async () => {
    const { handle, files } = memoryFolder(canMove)
    files.set('a.claimbench', new Uint8Array(4))
    await expect(folderOver(handle).write('a.claimbench', bytes('x'))).rejects.toThrow(/already/)
    expect(files.get('a.claimbench')).toHaveLength(4)
  })
})

describe('a workspace in a folder', () => {
  test('is a whole backup there, and counts as one', async () => {
    const storage = await aBrowser().openTab()
    await save(storage, [anArticle('mill')])
    const { handle, files } = memoryFolder()
    const { name, size } = await storage.writeToFolder(folderOver(handle))
    const file = new Blob([files.get(name) ?? ''])
    expect(file.size).toBe(size)
    expect(await checkBackup(file)).toMatchObject({ ok: true, value: { articles: 1 } })
    expect(await storage.lastBackupAt()).toBeDefined()
  })

  test('that could not be written counts for nothing', async () => {
    const storage = await aBrowser().openTab()
    await save(storage, [anArticle('mill')])
    const { handle, failWith } = memoryFolder()
    failWith('NotAllowedError')
    await expect(storage.writeToFolder(folderOver(handle))).rejects.toMatchObject({
      name: 'NotAllowedError',
    })
    expect(await storage.lastBackupAt()).toBeUndefined()
  })
})
