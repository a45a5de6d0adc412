// The page's side of the workbench worker: each call is a promise that can be called off.
import type { GammaProgress } from '@claimbench/agreement'
import type { alphaInterval, gammaOfMarks } from './agreement.ts'
import type { lookUpQuote } from './look-up-quote.ts'
import type { makeRoundUp } from './make-round-up.ts'
import type { ReadingProgress, readArticle } from './read-article.ts'
import type { findInCopy, readKeptCopy } from './read-kept-copy.ts'
import type { BackupProgress, readBackup } from './read-backup.ts'
import type { readPack } from './read-pack.ts'
import type { readResult } from './read-result.ts'
import type { readWorkOfCopy, readWorks } from './read-works.ts'
import type { carry, compare, cutAnew, explain, suggest } from './workbench.ts'
import type { Answer, Call } from './workbench.worker.ts'

type Argument<F extends (argument: never) => unknown> = Parameters<F>[0]
type Value<F extends (argument: never) => unknown> = Awaited<ReturnType<F>>

/** What the worker does for the page. A call that is called off rejects with an AbortError. */
export interface Workbench {
  readonly readArticle: (
    input: Argument<typeof readArticle>,
    signal?: AbortSignal,
    onProgress?: (progress: ReadingProgress) => void,
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
  readonly carry: (
    request: Argument<typeof carry>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof carry>>
  readonly compare: (
    texts: Argument<typeof compare>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof compare>>
  readonly readBackup: (
    input: Argument<typeof readBackup>,
    signal?: AbortSignal,
    onProgress?: (progress: BackupProgress) => void,
  ) => Promise<Value<typeof readBackup>>
  readonly readPack: (
    file: Argument<typeof readPack>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof readPack>>
  readonly readResult: (
    file: Argument<typeof readResult>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof readResult>>
  readonly alphaInterval: (
    rated: Argument<typeof alphaInterval>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof alphaInterval>>
  readonly gammaOfMarks: (
    marked: Argument<typeof gammaOfMarks>,
    signal?: AbortSignal,
    onProgress?: (progress: GammaProgress) => void,
  ) => Promise<Value<typeof gammaOfMarks>>
  readonly makeRoundUp: (
    request: Argument<typeof makeRoundUp>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof makeRoundUp>>
  readonly readWorkOfCopy: (
    attached: Argument<typeof readWorkOfCopy>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof readWorkOfCopy>>
  readonly readWorks: (
    text: Argument<typeof readWorks>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof readWorks>>
  readonly lookUpQuote: (
    sought: Argument<typeof lookUpQuote>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof lookUpQuote>>
  readonly readKeptCopy: (
    kept: Argument<typeof readKeptCopy>,
    signal?: AbortSignal,
    onProgress?: (progress: ReadingProgress) => void,
  ) => Promise<Value<typeof readKeptCopy>>
  readonly findInCopy: (
    searched: Argument<typeof findInCopy>,
    signal?: AbortSignal,
  ) => Promise<Value<typeof findInCopy>>
  /** Ends the worker, and with it what it holds in memory, unless a call is waiting. */
  readonly rest: () => void
}

interface Caller {
  readonly resolve: (value: never) => void
  readonly reject: (why: Error) => void
  readonly onProgress: ((progress: never) => void) | undefined
}

interface CallOptions {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: never) => void) | undefined
}

/** Starts the worker when it is first needed, and anew after a call that was called off. */
export function createWorkbench(start: () => Worker): Workbench {
  const waiting = new Map<number, Caller>()
  let worker: Worker | undefined
  let calls = 0

  function running(): Worker {
    if (worker) return worker
    worker = start()
    worker.addEventListener('message', (event: MessageEvent<Answer>) => take(event.data))
    worker.addEventListener('error', event => endAll(new Error(event.message || 'worker failed')))
    return worker
  }

  // The worker answers each method with that method's value and news.
  function take(answer: Answer) {
    const caller = waiting.get(answer.id)
    if ('progress' in answer) {
      caller?.onProgress?.(answer.progress as never)
      return
    }
    waiting.delete(answer.id)
    if (answer.ok) caller?.resolve(answer.value as never)
    else caller?.reject(new Error(answer.message))
  }

  function endAll(why: Error) {
    worker?.terminate()
    worker = undefined
    for (const caller of waiting.values()) caller.reject(why)
    waiting.clear()
  }

  function call(
    method: Call['method'],
    argument: unknown,
    { signal, onProgress }: CallOptions,
  ): Promise<never> {
    signal?.throwIfAborted()
    const id = ++calls
    return new Promise<never>((resolve, reject) => {
      waiting.set(id, { resolve, reject, onProgress })
      signal?.addEventListener('abort', () => {
        if (!waiting.has(id)) return
        // A running call cannot be interrupted from inside: the worker goes, and others try again.
        endAll(new DOMException('The work was called off.', 'AbortError'))
      })
      running().postMessage({ id, method, argument } satisfies Call)
    })
  }

  const method =
    (name: Call['method']) =>
    (argument: unknown, signal?: AbortSignal, onProgress?: (progress: never) => void) =>
      call(name, argument, { signal, onProgress })

  return {
    readArticle: method('readArticle'),
    cutAnew: method('cutAnew'),
    suggest: method('suggest'),
    explain: method('explain'),
    carry: method('carry'),
    compare: method('compare'),
    readBackup: method('readBackup'),
    readPack: method('readPack'),
    readResult: method('readResult'),
    alphaInterval: method('alphaInterval'),
    gammaOfMarks: method('gammaOfMarks'),
    makeRoundUp: method('makeRoundUp'),
    readWorkOfCopy: method('readWorkOfCopy'),
    readWorks: method('readWorks'),
    lookUpQuote: method('lookUpQuote'),
    readKeptCopy: method('readKeptCopy'),
    findInCopy: method('findInCopy'),
    rest() {
      if (waiting.size > 0) return
      worker?.terminate()
      worker = undefined
    },
  }
}
