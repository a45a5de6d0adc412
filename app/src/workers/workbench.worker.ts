// The worker for long work. It holds nothing that matters: it may be ended at any time.
import { readArticle } from './read-article.ts'
import { carry, compare, cutAnew, explain, suggest } from './workbench.ts'

const methods = { carry, compare, cutAnew, explain, readArticle, suggest }

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
