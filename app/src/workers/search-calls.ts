// The page's side of the search worker.
import type { FoundPage, PreparingProgress } from '@claimbench/storage'
import type { SearchAnswer, SearchCall } from './search.worker.ts'

export type { FoundPage, PreparingProgress }

/** How a question is asked. */
export interface Asking {
  /** The `next` of the page before. */
  readonly from?: number | undefined
  readonly limit: number
  readonly signal?: AbortSignal
  /** Hears of the preparations, which take long only when many articles are new. */
  readonly onProgress?: (progress: PreparingProgress) => void
}

/** Search over every article's words. */
export interface SearchPort {
  /** Undefined when there is nothing to look for. Rejects with an AbortError when called off. */
  readonly find: (question: string, asking: Asking) => Promise<FoundPage | undefined>
  /** Makes ready for a question that will come. */
  readonly prepare: () => void
}

interface Waiting {
  readonly resolve: (page: FoundPage | undefined) => void
  readonly reject: (why: Error) => void
  readonly onProgress: Asking['onProgress']
}

/** Starts the worker with the first question. `name` is that of the records' database. */
export function createSearch(start: () => Worker, name: string): SearchPort {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let calls = 0

  function running(): Worker {
    if (worker) return worker
    worker = start()
    worker.addEventListener('message', (event: MessageEvent<SearchAnswer>) => take(event.data))
    worker.addEventListener('error', event => {
      worker?.terminate()
      worker = undefined
      for (const { reject } of waiting.values()) reject(new Error(event.message || 'search failed'))
      waiting.clear()
    })
    worker.postMessage({ open: name } satisfies SearchCall)
    return worker
  }

  function take(answer: SearchAnswer) {
    const asker = waiting.get(answer.id)
    if ('total' in answer) return asker?.onProgress?.(answer)
    waiting.delete(answer.id)
    if ('page' in answer) asker?.resolve(answer.page)
    else asker?.reject(new Error(answer.failure))
  }

  const find: SearchPort['find'] = (question, { from, limit, signal, onProgress }) => {
    signal?.throwIfAborted()
    const id = ++calls
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject, onProgress })
      signal?.addEventListener('abort', () => {
        if (!waiting.delete(id)) return
        worker?.postMessage({ stop: id } satisfies SearchCall)
        reject(new DOMException('The search was called off.', 'AbortError'))
      })
      running().postMessage({ id, question, from, limit } satisfies SearchCall)
    })
  }

  return {
    find,
    // Nothing is in the question, so nothing is looked for; what fails is told to the next one.
    prepare: () => void find('', { limit: 0 }).catch(() => undefined),
  }
}
