import { aPack } from '@claimbench/model/testing'
import { readPackFile, writePack } from '@claimbench/model/training'
import { expect, test } from 'vitest'
import { openSession } from '../testing/open-session.ts'
import { fakeDisk } from '../testing/fake-disk.ts'
import { EMPTY_DESK } from '@claimbench/model'
import { keepMadePack } from './keep-made-pack.ts'

async function aMaker() {
  const session = await openSession(fakeDisk(EMPTY_DESK))
  const kept: File[] = []
  const attachments = {
    keep: (file: File) => {
      kept.push(file)
      const { name, type: mime, size } = file
      return Promise.resolve({ id: `file ${kept.length}`, name, mime, size } as never)
    },
  }
  const packs = () => [...session.store.getState().desk.packs.values()]
  return { ports: { session, attachments }, kept, packs }
}

test('a blind pack is kept without its key, under the hash that results name', async () => {
  const { ports, kept, packs } = await aMaker()
  await keepMadePack(ports, aPack(), 'blind')
  const read = readPackFile(writePack(aPack(), 'blind'))
  if (!read.ok || read.value.kind !== 'pack') throw new Error('the pack is not what was written')
  expect(packs()).toMatchObject([{ id: read.value.pack.content, hasKey: false }])
  const own = readPackFile(new Uint8Array(await (kept[0] as File).arrayBuffer()))
  expect(own.ok && own.value.kind === 'pack' && own.value.pack.keys.size).toBe(0)
})

test('made twice it is kept once, and made with its key it gets it', async () => {
  const { ports, packs } = await aMaker()
  await keepMadePack(ports, aPack(), 'blind')
  await keepMadePack(ports, aPack(), 'blind')
  expect(packs()).toHaveLength(1)
  await keepMadePack(ports, aPack(), 'whole')
  await keepMadePack(ports, aPack(), 'blind')
  expect(packs()).toMatchObject([{ hasKey: false, keyFile: 'file 2' }])
})
