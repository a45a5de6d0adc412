// A journey takes bundles of inputs through a door, one after the other, and writes each down when it is
// through: one that was interrupted goes on where it was.
import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { plainWords } from './inputs.ts'
import { type DoorLine, NONE, together, type Tried } from './table.ts'

/** Where bundles are written down; missing: nowhere, and everything is played. */
const LOG = process.env['CLAIMBENCH_HOSTILE_LOG']

export interface Journey {
  /** The doors that a bundle goes through one after the other. */
  readonly doors: readonly string[]
  readonly bundles: readonly (readonly string[])[]
  /** Takes one bundle through; answers with what was seen at each door. */
  readonly play: (bundle: readonly string[]) => Promise<readonly Tried[]>
  /** Through how many of the bundles plain words of the same length are taken, too. */
  readonly plain?: number
}

interface Logged {
  readonly doors: readonly string[]
  readonly bundle: string
  readonly tried: readonly Tried[]
}

/**
 * Takes every bundle through that is not yet written down; answers with a line for each door. Plain words go
 * first: what is only loaded once is theirs.
 */
export async function travel(journey: Journey): Promise<readonly DoorLine[]> {
  const { doors, bundles, plain = 1 } = journey
  const rounds = [
    ...evenly(bundles, plain).map(bundle => ({ kind: 'plain', bundle: bundle.map(plainWords) })),
    ...bundles.map(bundle => ({ kind: 'hostile', bundle })),
  ] as const
  const known = logged(doors)
  const lines = doors.map(door => ({ door, plain: NONE, hostile: NONE }))
  for (const { kind, bundle } of rounds) {
    const name = `${kind} ${nameOf(bundle)}`
    const tried = known.get(name) ?? (await played(journey, name, bundle))
    const side = kind === 'plain' ? 'plain' : 'hostile'
    for (const [i, line] of lines.entries()) line[side] = together(line[side], tried[i] ?? NONE)
  }
  return lines
}

async function played({ doors, play }: Journey, name: string, bundle: readonly string[]) {
  const tried = await play(bundle)
  const entry: Logged = { doors, bundle: name, tried }
  if (LOG !== undefined) appendFileSync(LOG, `${JSON.stringify(entry)}\n`)
  return tried
}

function logged(doors: readonly string[]): ReadonlyMap<string, readonly Tried[]> {
  const lines = LOG !== undefined && existsSync(LOG) ? readFileSync(LOG, 'utf8').split('\n') : []
  // Written by `played`; a last line that was cut short is played again.
  return new Map(
    lines.flatMap((line): [string, readonly Tried[]][] => {
      try {
        const entry = JSON.parse(line) as Logged
        return entry.doors.join() === doors.join() ? [[entry.bundle, entry.tried]] : []
      } catch {
        return []
      }
    }),
  )
}

function nameOf(bundle: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(bundle)).digest('hex').slice(0, 16)
}

/** So many of a list, from all over it. */
function evenly<Item>(list: readonly Item[], count: number): Item[] {
  const step = Math.max(1, list.length / count)
  return list.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, count)
}
