// Web Locks in memory, as far as the storage uses them: exclusive ones, `ifAvailable` and `steal`.

interface Waiting {
  readonly start: () => void
}

interface Taken {
  readonly lose: (reason: Error) => void
}

/** A lock manager that several "tabs" of a test share. */
export function memoryLocks(): LockManager {
  const taken = new Map<string, Taken>()
  const waiting = new Map<string, Waiting[]>()

  async function hold(name: string, callback: (lock: Lock | null) => unknown): Promise<unknown> {
    const mine: { taken?: Taken } = {}
    const lost = new Promise<never>((_, reject) => {
      taken.set(name, (mine.taken = { lose: reject }))
    })
    try {
      const work = Promise.resolve(callback({ name, mode: 'exclusive' }))
      return await Promise.race([work, lost])
    } finally {
      if (taken.get(name) === mine.taken) {
        taken.delete(name)
        waiting.get(name)?.shift()?.start()
      }
    }
  }

  const request = async (
    name: string,
    ...[first, second]: readonly [
      LockOptions | LockGrantedCallback<unknown>,
      LockGrantedCallback<unknown>?,
    ]
  ): Promise<unknown> => {
    const options = typeof first === 'function' ? {} : first
    const callback = typeof first === 'function' ? first : second
    if (!callback) throw new TypeError('a lock needs a callback')
    const holder = taken.get(name)
    if (!holder) return hold(name, callback)
    if (options.ifAvailable) return callback(null)
    if (options.steal) {
      taken.delete(name)
      holder.lose(new DOMException('The lock was stolen', 'AbortError'))
      return hold(name, callback)
    }
    await new Promise<void>((start, giveUp) => {
      const mine = { start }
      waiting.set(name, [...(waiting.get(name) ?? []), mine])
      options.signal?.addEventListener('abort', () => {
        waiting.set(name, waiting.get(name)?.filter(other => other !== mine) ?? [])
        giveUp(options.signal?.reason)
      })
    })
    return hold(name, callback)
  }
  const query = async () => ({
    held: [...taken.keys()].map(name => ({ name, mode: 'exclusive' as const })),
    pending: [],
  })
  // The overloads of `request` come to these arguments.
  return { request, query } as unknown as LockManager
}
