import { afterEach, expect, test, vi } from 'vitest'
import { fetchPack } from './fetch-pack.ts'

const BASE = 'https://lantern.example/bench/'
const { signal } = new AbortController()
afterEach(() => void vi.unstubAllGlobals())

function answering(response: Response | Error) {
  const fetched = vi.fn<() => Promise<Response>>(async () => {
    if (response instanceof Error) throw response
    return response
  })
  vi.stubGlobal('fetch', fetched)
  return fetched
}

test('a file of this site is fetched, by a whole address or by a part of one', async () => {
  for (const typed of ['packs/harbour.zip', ' https://lantern.example/bench/packs/harbour.zip ']) {
    const fetched = answering(new Response('zip'))
    expect(await fetchPack(typed, signal, BASE)).toMatchObject({
      ok: true,
      file: { name: 'harbour.zip', size: 3 },
    })
    expect(fetched).toHaveBeenCalledExactlyOnceWith(
      new URL('packs/harbour.zip', BASE),
      expect.objectContaining({ redirect: 'error', credentials: 'omit' }),
    )
  }
})

test.each(['https://elsewhere.example/a.zip', '//elsewhere.example/a.zip', 'data:,x', 'blob:1'])(
  'nobody is asked for %s',
  async typed => {
    const fetched = answering(new Response('zip'))
    const answer = await fetchPack(typed, signal, BASE)
    expect(answer.ok).toBe(false)
    expect(fetched).not.toHaveBeenCalled()
  },
)

test('a file that is not there, and a site that does not answer, are told apart', async () => {
  answering(new Response('', { status: 404 }))
  expect(await fetchPack('a.zip', signal, BASE)).toMatchObject({
    problem: expect.stringContaining('404'),
  })
  answering(new TypeError('offline'))
  expect(await fetchPack('a.zip', signal, BASE)).toMatchObject({
    problem: expect.stringContaining('could not be reached'),
  })
})

test('what goes on for longer than any pack is stopped on the way', async () => {
  const cancel = vi.fn<() => void>()
  const endless = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: controller => controller.enqueue(new Uint8Array(8_000_000)),
    cancel,
  })
  answering(new Response(endless))
  expect(await fetchPack('a.zip', signal, BASE)).toMatchObject({
    problem: expect.stringContaining('too large'),
  })
  expect(cancel).toHaveBeenCalledOnce()
})
