// Stands for `fflate` in the app. Its asynchronous `zip` starts a worker from a text, which the page's
// policy refuses; here everything that zips runs in a worker of ours anyway, so it does it at once.
// `write-excel-file` uses that function and offers no other way.
import { type AsyncZippable, type Zippable, zipSync } from 'fflate/browser'

export * from 'fflate/browser'

type Zipped = (error: Error | null, data: Uint8Array<ArrayBuffer>) => void

/** Like fflate's `zip`, without a worker; calls back before it returns. */
export function zip(files: AsyncZippable, ...rest: readonly [Zipped] | readonly [object, Zipped]) {
  const done = rest.length === 1 ? rest[0] : rest[1]
  const options = rest.length === 1 ? {} : rest[0]
  // What only the asynchronous options have (`consume`) is passed over by the synchronous way.
  done(null, zipSync(files as Zippable, options))
}
