// One tab writes an article, by Web Lock; the others follow it and can take over.
import type { Tabs } from '@claimbench/storage'

export type HoldState =
  /** This tab writes the article. */
  | 'mine'
  /** Another tab writes it. */
  | 'elsewhere'
  /** Let go of. */
  | 'released'

export interface ArticleHold {
  readonly article: string
  get(): HoldState
  /** Calls back after every change of the state; answers with the end of it. */
  subscribe(callback: () => void): () => void
  /**
   * Asks the writing tab to save and let go, and takes the lock from it when it does not answer.
   * Afterwards the state is `mine`, and the article must be loaded again before it is changed.
   */
  takeOver(): Promise<void>
  release(): void
}

export interface HoldOptions {
  readonly tabs: Tabs
  readonly locks?: LockManager
  /** Saves everything before the article is handed to another tab. */
  readonly beforeHandingOver: () => Promise<unknown>
  /** How long the writing tab may take to let go, in milliseconds. */
  readonly patience?: number
}

const PATIENCE = 3000

/** Locks this page is letting go of: that takes a moment, and must not look like another tab. */
const leaving = new Map<string, Promise<unknown>>()

/** Takes an article's lock, or follows the tab that has it. Answers once that is known. */
export async function holdArticle(
  article: string,
  { tabs, beforeHandingOver, locks = navigator.locks, patience = PATIENCE }: HoldOptions,
): Promise<ArticleHold> {
  const name = `claimbench:article:${article}`
  const listeners = new Set<() => void>()
  let state: HoldState = 'elsewhere'
  let letGo: () => void = () => undefined
  let held: Promise<unknown> = Promise.resolve()

  function become(next: HoldState): void {
    if (state === next || state === 'released') return
    state = next
    for (const listener of listeners) listener()
  }

  /** Asks for the lock; answers with whether this tab has it now. */
  function request(options: LockOptions): Promise<boolean> {
    return new Promise((resolve, reject) => {
      held = locks
        .request(name, options, lock => {
          if (!lock || state === 'released') return resolve(false)
          return new Promise<void>(release => {
            letGo = release
            become('mine')
            resolve(true)
          })
        })
        // The lock was let go of, or stolen by a tab that had no answer from this one.
        .then(
          () => become('elsewhere'),
          (error: unknown) => {
            if (!isStolenOrGivenUp(error)) reject(error)
            become('elsewhere')
            resolve(false)
          },
        )
    })
  }

  const stopListening = tabs.listen(message => {
    if (message.kind !== 'take-over' || message.article !== article || state !== 'mine') return
    // What is being typed is written first: afterwards this tab may not write any more.
    const handedOver = beforeHandingOver()
    become('elsewhere')
    void handedOver.then(letGo, letGo)
  })

  async function takeOver(): Promise<void> {
    if (state !== 'elsewhere') return
    tabs.tell({ kind: 'take-over', article })
    const isMine = await request({ signal: AbortSignal.timeout(patience) })
    if (!isMine) await request({ steal: true })
  }

  await leaving.get(name)
  await request({ ifAvailable: true })
  return {
    article,
    get: () => state,
    subscribe(callback) {
      listeners.add(callback)
      return () => void listeners.delete(callback)
    },
    takeOver,
    release() {
      become('released')
      stopListening()
      letGo()
      leaving.set(name, held)
    },
  }
}

function isStolenOrGivenUp(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('name' in error)) return false
  return error.name === 'AbortError' || error.name === 'TimeoutError'
}
