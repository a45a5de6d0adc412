// The worker for long work. It holds nothing that matters: it may be ended at any time.
import { alphaInterval, gammaOfMarks } from './agreement.ts'
import { lookUpQuote } from './look-up-quote.ts'
import type { RoundUpRequest } from './make-round-up.ts'
import { readArticle } from './read-article.ts'
import { findInCopy, readKeptCopy } from './read-kept-copy.ts'
import { readBackup } from './read-backup.ts'
import { readPack } from './read-pack.ts'
import { readResult } from './read-result.ts'
import { readWorkOfCopy, readWorks } from './read-works.ts'
import { carry, compare, cutAnew, explain, suggest } from './workbench.ts'

// The formats are most of the weight of the worker: it starts without them.
async function makeRoundUp(request: RoundUpRequest) {
  const roundUps = await import('./make-round-up.ts')
  return roundUps.makeRoundUp(request)
}

const methods = {
  alphaInterval,
  carry,
  compare,
  cutAnew,
  explain,
  findInCopy,
  gammaOfMarks,
  lookUpQuote,
  makeRoundUp,
  readArticle,
  readKeptCopy,
  readBackup,
  readPack,
  readResult,
  readWorkOfCopy,
  readWorks,
  suggest,
}

/** A call from the page: a method's name and its one argument. */
export interface Call {
  readonly id: number
  readonly method: keyof typeof methods
  readonly argument: unknown
}

/** The one answer to a call, or news of how far it has come. */
export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }
  | { readonly id: number; readonly progress: unknown }

self.addEventListener('message', (event: MessageEvent<Call>) => {
  void answer(event.data)
})

async function answer({ id, method, argument }: Call): Promise<void> {
  const report = (progress: unknown) => self.postMessage({ id, progress } satisfies Answer)
  try {
    // The page's side of the call is typed: `call.ts` lets through only what the method takes.
    const run = methods[method] as (argument: unknown, report: (news: unknown) => void) => unknown
    self.postMessage({ id, ok: true, value: await run(argument, report) } satisfies Answer)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    self.postMessage({ id, ok: false, message } satisfies Answer)
  }
}
