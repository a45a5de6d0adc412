import { afterEach, beforeEach, expect, test } from 'vitest'
import { aBrowser } from '../testing/a-browser.ts'
import { anArticle, aTag, deskAfter } from '../testing/a-patch.ts'
import { memoryDisk } from '../testing/memory-disk.ts'
import { deskOf, save } from '../testing/save.ts'
import type { Disk } from './disk.ts'
import { connectDisk, type MessageEnd, serveDisk } from './remote-disk.ts'

let channel: MessageChannel

beforeEach(() => {
  channel = new MessageChannel()
})
afterEach(() => {
  channel.port1.close()
})

/** A disk that is reached through the channel. */
function remote(disk: Disk | Promise<Disk>): Disk {
  serveDisk(Promise.resolve(disk), channel.port1)
  const far = connectDisk(channel.port2)
  channel.port1.start()
  channel.port2.start()
  return far
}

test('a storage works through a channel as it does without', async () => {
  const browser = aBrowser()
  const mill = anArticle('mill')
  const patches = [mill, aTag([mill])]
  const storage = await browser.openTab({ disk: remote(browser.disk.open()) })
  expect(storage.copies).toBe(2)
  await save(storage, patches)
  await storage.writeSnapshots()
  const { id, size } = await storage.putAttachment(new Blob(['a scan']))
  expect(size).toBe(6)
  expect(await (await storage.readAttachment(id))?.text()).toBe('a scan')
  expect(await storage.scrub()).toMatchObject({ rows: 0, copies: 0 })
  expect(await deskOf(storage)).toEqual(deskAfter(patches))
})

test('every method of a disk can be asked for', () => {
  expect(Object.keys(remote(memoryDisk().open())).sort()).toEqual(
    Object.keys(memoryDisk().open()).sort(),
  )
})

test('a refusal keeps its name on the way', async () => {
  const disk = memoryDisk()
  const far = remote(disk.open())
  disk.folders.attachments.limit(3)
  await expect(far.putAttachment(new Blob(['too long']))).rejects.toMatchObject({
    name: 'QuotaExceededError',
  })
})

test('a disk that cannot be reached refuses every call', async () => {
  const far = remote(Promise.reject(new DOMException('not in this window', 'SecurityError')))
  await expect(far.slots()).rejects.toMatchObject({ name: 'SecurityError' })
})

test('calls fail when the worker dies, and all after them', async () => {
  const listeners = new Map<string, (event: { readonly data?: unknown }) => void>()
  const end: MessageEnd = {
    postMessage: () => undefined,
    addEventListener: (type, listener) => void listeners.set(type, listener),
  }
  const far = connectDisk(end)
  const asked = far.slots()
  listeners.get('error')?.({})
  await expect(asked).rejects.toMatchObject({ name: 'InvalidStateError' })
  await expect(far.slots()).rejects.toMatchObject({ name: 'InvalidStateError' })
})
