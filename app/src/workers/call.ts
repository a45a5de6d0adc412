// The page's side of the workbench worker: each call is a promise that can be called off.
import type { cutAnew, explain, readArticle, suggest } from './workbench.ts'
import type { Answer, Call } from './workbench.worker.ts'

type Argument<F extends (argument: never) => unknown> = Parameters<F>[0]
type Value<F extends (argument: never) => unknown> = Awaited<ReturnType<F>>

/** What the worker does for the page. A call that is called off rejects with an AbortError. */
export interface Workbench {
  readonly readArticle: (
    input: Argument<typeof readArticle>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof readArticle>>
  readonly cutAnew: (
    text: Argument<typeof cutAnew>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof cutAnew>>
  readonly suggest: (
    question: Argument<typeof suggest>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof suggest>>
  readonly explain: (
    question: Argument<typeof explain>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof explain>>
}

/** Starts the worker when it is first needed, and anew after a call that was called off. */
export function createWorkbench(start: () => Worker): Workbench {
  const waiting = new Map<
    number,
    { resolve: (value: never) => void; reject: (why: Error) => void }
  >()
  let worker: Worker | undefined
  let calls = 0

  function running(): Worker {
    if (worker) return worker
    worker = start()
    worker.addEventListener('message', (event: MessageEvent<Answer>) => {
      const answer = event.data
      const caller = waiting.get(answer.id)
      waiting.delete(answer.id)
      // The worker answers each method with that method's value.
      if (answer.ok) caller?.resolve(answer.value as never)
      else caller?.reject(new Error(answer.message))
    })
    worker.addEventListener('error', event => endAll(new Error(event.message || 'worker failed')))
    return worker
  }

  function endAll(why: Error) {
    worker?.terminate()
    worker = undefined
    for (const caller of waiting.values()) caller.reject(why)
    waiting.clear()
  }

  function call(method: Call['method'], argument: unknown, signal?: AbortSignal): Promise<never> {
    signal?.throwIfAborted()
    const id = ++calls
    return new Promise<never>((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      signal?.addEventListener('abort', () => {
        if (!waiting.has(id)) return
        // A running call cannot be interrupted from inside: the worker goes, and others try again.
        endAll(new DOMException('The work was called off.', 'AbortError'))
      })
      running().postMessage({ id, method, argument } satisfies Call)
    })
  }

  return {
    readArticle: (input, signal) => call('readArticle', input, signal),
    cutAnew: (text, signal) => call('cutAnew', text, signal),
    suggest: (question, signal) => call('suggest', question, signal),
    explain: (question, signal) => call('explain', question, signal),
  }
}
