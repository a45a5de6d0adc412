import fc from 'fast-check'
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb'
import { expect, test } from 'vitest'
import { type KeptSignature, SignatureStore } from './signature-store.ts'

test('what was kept and not dropped is read, whatever came between', async () => {
  const some = fc.uniqueArray(fc.nat({ max: 400 }), { minLength: 1, maxLength: 120 })
  const steps = fc.array(fc.record({ does: fc.constantFrom('keep', 'drop'), which: some }), {
    maxLength: 8,
  })
  await fc.assert(
    fc.asyncProperty(steps, async taken => {
      const store = await aStore()
      const expected = new Map<string, KeptSignature>()
      for (const { does, which } of taken) {
        if (does === 'keep') {
          const made = which.map(aSignature).filter(({ id }) => !expected.has(id))
          await store.keep(made)
          for (const one of made) expected.set(one.id, one)
        } else {
          await store.drop(which.map(n => aSignature(n).id))
          for (const n of which) expected.delete(aSignature(n).id)
        }
      }
      const read = await store.readAll('database')
      expect(read.length).toBe(expected.size)
      expect(new Map(read.map(one => [one.id, one]))).toEqual(expected)
      store.close()
    }),
    { numRuns: 30 },
  )
})

test('shelves are few, and none is longer than a browser reads at once', async () => {
  const store = await aStore()
  const long = (n: number) => ({
    ...aSignature(n),
    bytes: new Uint8Array(n === 300 ? 90_000 : 3_000),
  })
  for (let n = 0; n < 1000; n += 24)
    await store.keep(Array.from({ length: Math.min(24, 1000 - n) }, (_, i) => long(n + i)))
  const lengths = (await store.table('shelves').toArray()).map(shelf => shelf.bytes.length)
  expect(lengths.filter(length => length > 56_000)).toEqual([90_000])
  expect(lengths.length).toBeLessThan(70)
  expect(await store.readAll('database')).toHaveLength(1000)
})

test('a damaged shelf loses its own signatures only, and takes no more', async () => {
  const store = await aStore()
  const long = (n: number) => ({ ...aSignature(n), bytes: new Uint8Array(50_000) })
  await store.keep([long(1), long(2), aSignature(3)])
  const last = await store.table('shelves').toCollection().last()
  await store.table('shelves').put({ ...last, bytes: new Uint8Array(last.bytes.length) })
  await store.keep([aSignature(4)])
  await store.drop([long(5).id])
  const ids = async () => (await store.readAll('database')).map(({ id }) => id)
  expect(await ids()).toEqual(['revision-1', 'revision-4'])
  expect(await store.table('shelves').count()).toBe(2)
})

async function aStore(): Promise<SignatureStore> {
  const store = new SignatureStore('search', { indexedDB: new IDBFactory(), IDBKeyRange })
  await store.open()
  await store.readAll('database')
  return store
}

function aSignature(n: number): KeptSignature {
  const bytes = Uint8Array.from({ length: 16 + (n % 7) }, (_, i) => (n * 31 + i) & 0xff)
  return { id: `revision-${n}`, article: `article-${n}`, number: 1 + (n % 3), bytes }
}
