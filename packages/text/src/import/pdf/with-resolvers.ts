/**
 * Gives the platform `Promise.withResolvers` (ES2024) where it is missing, as in Node 20 and in browsers
 * before 2024: pdfjs calls it even in its build for older platforms.
 */
export function provideWithResolvers(): void {
  if ('withResolvers' in Promise) return
  Object.defineProperty(Promise, 'withResolvers', {
    value: withResolvers,
    configurable: true,
    writable: true,
  })
}

function withResolvers<T>() {
  // The executor runs before the constructor returns, so both are set when they are handed out.
  let resolve: (value: T | PromiseLike<T>) => void = () => undefined
  let reject: (reason?: unknown) => void = () => undefined
  const promise = new Promise<T>((whenDone, whenFailed) => {
    resolve = whenDone
    reject = whenFailed
  })
  return { promise, resolve, reject }
}
