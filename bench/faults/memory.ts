// How much memory a browser takes, all its processes together. Only Linux keeps the books for this.
import { readdirSync, readFileSync } from 'node:fs'

/** In megabytes. */
export interface Memory {
  readonly peak: number
  readonly atFirst: number
}

/** How often it is looked at, in milliseconds. */
const STEP = 200

/** Watches a process group until asked for the most that it held at once. */
export function watchMemory(group: number): () => Memory {
  const atFirst = heldBy(group)
  let peak = atFirst
  const timer = setInterval(() => {
    peak = Math.max(peak, heldBy(group))
  }, STEP)
  return () => {
    clearInterval(timer)
    return { peak: Math.max(peak, heldBy(group)), atFirst }
  }
}

/** What belongs to the processes themselves: neither the program's own file nor files that are read. */
function heldBy(group: number): number {
  let kilobytes = 0
  for (const id of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      // The group is the fifth field; the second may hold spaces and ends with a bracket.
      const fields = readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.split(' ')
      if (Number(fields?.[2]) !== group) continue
      const status = readFileSync(`/proc/${id}/status`, 'utf8')
      for (const [, count] of status.matchAll(/^Rss(?:Anon|Shmem):\s+(\d+)/gm))
        kilobytes += Number(count)
    } catch {
      // It has ended in between.
    }
  }
  return Math.round(kilobytes / 1000)
}
