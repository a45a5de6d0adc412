import { expect, test } from 'vitest'
import type { Disk } from '../disk/disk.ts'
import { memoryDisk } from '../testing/memory-disk.ts'
import { dropOldBackups, wholeBackup } from './whole-backup.ts'

type Bytes = Uint8Array<ArrayBuffer>

const letters = (text: string): Bytes => new TextEncoder().encode(text)

async function* of(...parts: readonly (string | Error)[]): AsyncGenerator<Bytes> {
  for (const part of parts) {
    if (part instanceof Error) throw part
    yield letters(part)
  }
}

function aDisk() {
  const { folders, open } = memoryDisk()
  return { disk: open(), names: () => folders.attachments.list() }
}

test('a backup is written to the disk as it comes, and the one before goes when it is there', async () => {
  const { disk, names } = aDisk()
  const first = await wholeBackup(disk, () => of('one ', 'and ', 'another'), undefined)
  expect(await first.text()).toBe('one and another')
  expect(await names()).toEqual(['backup'])
  const second = await wholeBackup(disk, () => of('two'), undefined)
  expect(await second.text()).toBe('two')
  expect(await names()).toEqual(['backup-2'])
  await dropOldBackups(disk)
  expect(await names()).toEqual([])
})

test('a disk without room for it keeps nobody from a backup', async () => {
  const { disk, names } = aDisk()
  const full: Disk = {
    ...disk,
    addToFile: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
  }
  const backup = await wholeBackup(full, () => of('everything'), undefined)
  expect(await backup.text()).toBe('everything')
  expect(await names()).toEqual([])
})

test('one that is stopped leaves nothing behind, and is not made in memory instead', async () => {
  const { disk, names } = aDisk()
  const stop = new AbortController()
  let begun = 0
  const bytes = () => {
    begun++
    stop.abort()
    return of('half of it', new Error('stopped'))
  }
  await expect(wholeBackup(disk, bytes, stop.signal)).rejects.toMatchObject({ name: 'AbortError' })
  expect(begun).toBe(1)
  expect(await names()).toEqual([])
})

test('without a disk it is made in memory', async () => {
  const backup = await wholeBackup(undefined, () => of('all ', 'of it'), undefined)
  expect(await backup.text()).toBe('all of it')
})
