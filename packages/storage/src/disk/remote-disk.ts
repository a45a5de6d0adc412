/* oxlint-disable unicorn/require-post-message-target-origin -- workers and channels have none */
// The disk seen through a message channel: calls go out with a number, answers come back with it.
import type { Disk } from './disk.ts'

/** One end of a channel: a worker, a worker's own scope, or a message port. */
export interface MessageEnd {
  postMessage(message: unknown): void
  addEventListener(
    type: 'message' | 'error',
    listener: (event: { readonly data?: unknown }) => void,
  ): void
}

type Method = keyof Disk

interface Call {
  readonly call: number
  readonly method: Method
  readonly args: readonly unknown[]
}

type Answer =
  | { readonly answer: number; readonly value: unknown }
  | { readonly answer: number; readonly failure: { readonly name: string; message: string } }

const METHODS: readonly Method[] = [
  'openSlot',
  'readSlot',
  'append',
  'release',
  'renewSlot',
  'closeSlot',
  'slots',
  'journalOwner',
  'readCanary',
  'checkCanary',
  'writeCanary',
  'writeSnapshot',
  'snapshots',
  'readSnapshot',
  'readSnapshotOf',
  'checkSnapshots',
  'removeSnapshot',
  'removeSnapshotOf',
  'putAttachment',
  'attachment',
  'attachments',
  'removeAttachment',
  'beginFile',
  'addToFile',
  'endFile',
  'largeFile',
  'dropFile',
  'erase',
]

/** Answers the calls that come in at `end` with what `disk` says. Both are our own code. */
export function serveDisk(disk: Promise<Disk>, end: MessageEnd): void {
  // Every call is told of a disk that cannot be reached, so nobody else needs to hear of it.
  disk.catch(() => undefined)
  end.addEventListener('message', event => {
    const { call, method, args } = event.data as Call
    disk
      .then(there => (there[method] as (...args: readonly unknown[]) => Promise<unknown>)(...args))
      .then(
        value => end.postMessage({ answer: call, value } satisfies Answer),
        (error: unknown) => {
          const { name, message } = error instanceof Error ? error : new Error(String(error))
          end.postMessage({ answer: call, failure: { name, message } } satisfies Answer)
        },
      )
  })
}

/** The disk that answers at the other side of `end`. When the worker dies, every call fails. */
export function connectDisk(end: MessageEnd): Disk {
  const waiting = new Map<
    number,
    { resolve: (value: unknown) => void; reject: (e: Error) => void }
  >()
  let calls = 0
  let dead: Error | undefined

  end.addEventListener('message', event => {
    const answer = event.data as Answer
    const asked = waiting.get(answer.answer)
    waiting.delete(answer.answer)
    if ('failure' in answer) asked?.reject(errorFrom(answer.failure))
    else asked?.resolve(answer.value)
  })
  end.addEventListener('error', () => {
    dead = errorFrom({ name: 'InvalidStateError', message: 'The journal stopped working' })
    for (const { reject } of waiting.values()) reject(dead)
    waiting.clear()
  })

  const call = (method: Method, args: readonly unknown[]) =>
    new Promise<unknown>((resolve, reject) => {
      if (dead) return reject(dead)
      const number = ++calls
      waiting.set(number, { resolve, reject })
      end.postMessage({ call: number, method, args } satisfies Call)
    })
  const methods = METHODS.map(method => [
    method,
    (...args: readonly unknown[]) => call(method, args),
  ])
  // `METHODS` lists every method of a disk, and the other side is a disk.
  return Object.fromEntries(methods) as Disk
}

function errorFrom({ name, message }: { name: string; message: string }): Error {
  const error = new Error(message)
  error.name = name
  return error
}
