import { FaultError } from './fault.ts'

/** The promise, or a `no-answer` fault once `limit` milliseconds have passed. */
export function withinLimit<Value>(promise: Promise<Value>, limit: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new FaultError('no-answer', `no answer in ${limit} ms`)),
      limit,
    )
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
