// The table of a journey through the doors: one line for each, plain words of the same size beside the
// hostile ones, so that what a door costs anyway is told from what harm costs.
import type { Seen } from './watch.ts'

/** What came of one bundle. */
export interface Tried extends Seen {
  readonly inputs: number
  readonly refused: number
}

/** One line of the table: everything that was put through a door. */
export interface DoorLine {
  readonly door: string
  readonly hostile: Tried
  readonly plain: Tried
}

/** Nothing tried. */
export const NONE: Tried = {
  inputs: 0,
  refused: 0,
  executions: [],
  requests: [],
  links: [],
  longest: 0,
  blocked: 0,
  byClock: 0,
}

/** Both together: counts add up, of times the longest stays. */
export function together(one: Tried, other: Tried): Tried {
  return {
    inputs: one.inputs + other.inputs,
    refused: one.refused + other.refused,
    executions: [...one.executions, ...other.executions],
    requests: [...one.requests, ...other.requests],
    links: [...one.links, ...other.links],
    longest: Math.max(one.longest, other.longest),
    blocked: Math.max(one.blocked, other.blocked),
    byClock: Math.max(one.byClock, other.byClock),
  }
}

const COLUMNS = [
  ['door', 34],
  ['inputs', 7],
  ['refused', 7],
  ['ran', 4],
  ['asked', 5],
  ['astray', 6],
  ['longest ms', 10],
  ['plain', 6],
  ['in all ms', 9],
  ['plain', 6],
  ['by clock ms', 11],
  ['plain', 6],
] as const

/** The head of the table. */
export function head(): string {
  return COLUMNS.map(([name, width], i) => aligned(name, width, i)).join(' | ')
}

/** The line as it is printed. Milliseconds are those of the processor unless the column says otherwise. */
export function printed({ door, hostile, plain }: DoorLine): string {
  const ms = (time: number) => String(Math.round(time))
  return [
    door,
    String(hostile.inputs),
    String(hostile.refused),
    String(hostile.executions.length),
    String(hostile.requests.length),
    String(hostile.links.length),
    ms(hostile.longest),
    ms(plain.longest),
    ms(hostile.blocked),
    ms(plain.blocked),
    ms(hostile.byClock),
    ms(plain.byClock),
  ]
    .map((cell, i) => aligned(cell, COLUMNS[i]?.[1] ?? 0, i))
    .join(' | ')
}

const aligned = (cell: string, width: number, i: number) =>
  i === 0 ? cell.padEnd(width) : cell.padStart(width)
