// The worker for long work. It holds nothing that matters: it may be ended at any time.
import { cutAnew, explain, readArticle, suggest } from './workbench.ts'

const methods = { cutAnew, explain, readArticle, suggest }

/** A call from the page: a method's name and its one argument. */
export interface Call {
  readonly id: number
  readonly method: keyof typeof methods
  readonly argument: unknown
}

export type Answer =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly message: string }

self.addEventListener('message', (event: MessageEvent<Call>) => {
  void answer(event.data)
})

async function answer({ id, method, argument }: Call): Promise<void> {
  try {
    // The page's side of the call is typed: `call.ts` lets through only what the method takes.
    const run = methods[method] as (argument: unknown) => unknown
    self.postMessage({ id, ok: true, value: await run(argument) } satisfies Answer)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    self.postMessage({ id, ok: false, message } satisfies Answer)
  }
}
