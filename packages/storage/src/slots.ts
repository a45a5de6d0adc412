// Each tab writes a journal of its own: it takes the first slot that no other tab holds.

/** How many tabs can keep a journal at once. Further ones have one copy only. */
const SLOTS = 16

export interface Held {
  readonly slot: number
  release(): void
}

/** Takes the first free slot; undefined when all are taken. */
export async function takeSlot(locks: LockManager, prefix: string): Promise<Held | undefined> {
  for (let slot = 0; slot < SLOTS; slot++) {
    const held = await holdSlot(locks, prefix, slot)
    if (held) return held
  }
  return undefined
}

/** Whether another tab holds a slot. */
export async function hasOtherTabs(
  locks: LockManager,
  prefix: string,
  own: number,
): Promise<boolean> {
  for (let slot = 0; slot < SLOTS; slot++) {
    if (slot === own) continue
    const held = await holdSlot(locks, prefix, slot)
    if (!held) return true
    held.release()
  }
  return false
}

/** Takes one slot; undefined when another tab holds it. */
export function holdSlot(
  locks: LockManager,
  prefix: string,
  slot: number,
): Promise<Held | undefined> {
  return new Promise((resolve, reject) => {
    locks
      .request(`${prefix}:slot:${slot}`, { ifAvailable: true }, lock => {
        if (!lock) return resolve(undefined)
        return new Promise<void>(release => resolve({ slot, release }))
      })
      .catch(reject)
  })
}
