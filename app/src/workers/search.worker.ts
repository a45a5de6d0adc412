// The worker that searches every text. It only reads the records, and may be ended at any time.
import { openTextSearch, type FoundPage, type TextSearch } from '@claimbench/storage'

interface Question {
  readonly id: number
  readonly question: string
  readonly from: number | undefined
  readonly limit: number
}

/** What the page asks: to open a database, to look for something, or to stop looking. */
export type SearchCall = { readonly open: string } | Question | { readonly stop: number }

/** The one answer to a question, or news of how far the preparations have come. */
export type SearchAnswer =
  | { readonly id: number; readonly page: FoundPage | undefined }
  | { readonly id: number; readonly failure: string }
  | { readonly id: number; readonly done: number; readonly total: number }

let search: Promise<TextSearch> | undefined
const running = new Map<number, AbortController>()

self.addEventListener('message', ({ data }: MessageEvent<SearchCall>) => {
  if ('open' in data) search = open(data.open)
  else if ('stop' in data) running.get(data.stop)?.abort()
  else void answer(data)
})

async function open(name: string): Promise<TextSearch> {
  const opened = await openTextSearch({ name, databases: { indexedDB, IDBKeyRange } })
  if (!opened.ok) throw new Error(`${opened.error.code}: ${opened.error.detail}`)
  return opened.value
}

async function answer({ id, question, from, limit }: Question) {
  const controller = new AbortController()
  const { signal } = controller
  running.set(id, controller)
  const tell = (news: SearchAnswer) => self.postMessage(news)
  try {
    const there = await search
    if (!there) throw new Error('nothing was opened')
    await there.prepare(progress => tell({ id, ...progress }), signal)
    tell({ id, page: await there.find(question, { from, limit, signal }) })
  } catch (error) {
    tell({ id, failure: error instanceof Error ? error.message : String(error) })
  } finally {
    running.delete(id)
  }
}
