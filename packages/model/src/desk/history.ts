// Undo and redo without limit. A history is a value made of the patches themselves, so it is
// rebuilt after a reload from the patches that were saved.
import type { DeviceId, PatchId, ReviewerId } from '../ids.ts'
import { checkChange } from '../records/check-change.ts'
import type { Desk } from './desk.ts'
import { type Change, equal, type Fields, invert, type Patch } from './patch.ts'

/** What was done and can be taken back, and what was taken back and can be done again; oldest first. */
export interface History {
  readonly done: readonly Patch[]
  readonly undone: readonly (readonly Patch[])[]
}

export const EMPTY_HISTORY: History = { done: [], undone: [] }

/** Patches of one gesture that come within this many milliseconds are one step of undo. */
export const GESTURE_PAUSE = 2000

/** The changes that take a step back or bring it back, and the patches they stand for. */
export interface Step {
  readonly name: string
  readonly patches: readonly PatchId[]
  readonly changes: readonly Change[]
}

/**
 * Why a step cannot be taken: nothing is left, a row was changed since by somebody else, or what the
 * history says of a row is not what such a row may hold, as in a file that somebody has tampered with.
 */
export type NoStep =
  | { readonly code: 'nothing-left' }
  | { readonly code: 'changed-since'; readonly table: string; readonly id: string }
  | { readonly code: 'unreadable'; readonly table: string; readonly id: string }

/** Where a patch came from. Only what is done here is undone here. */
export type Origin = 'here' | 'replay' | 'elsewhere'

/** The history after a patch. */
export function record(history: History, patch: Patch): History {
  if (patch.undoes) return moveToUndone(history, new Set(patch.undoes))
  if (patch.redoes) return moveToDone(history, new Set(patch.redoes))
  // Bringing an article in, or its report out, is no step of its history.
  if (patch.changes.some(isNoStep)) return history
  return { done: [...history.done, patch], undone: [] }
}

function isNoStep({ table, before, after }: Change): boolean {
  if (before !== undefined) return false
  // What readers have seen is not unsaid by undo: it changes by another version.
  if (table === 'publications') return true
  // An article that changes gets another revision: that is a step like any other.
  return table === 'articles' || (table === 'revisions' && after?.['number'] === 1)
}

/**
 * The history of one person on one device, from saved patches in the order they were made. Two
 * people who share a device undo each their own.
 */
export function historyFrom(
  patches: Iterable<Patch>,
  device: DeviceId,
  person: ReviewerId,
): History {
  let history = EMPTY_HISTORY
  for (const patch of patches) {
    if (patch.device === device && patch.by === person) history = record(history, patch)
  }
  return history
}

/** What undo would do now. */
export function nextUndo(history: History, desk: Desk): Step | NoStep {
  const patches = lastGesture(history.done)
  if (patches.length === 0) return { code: 'nothing-left' }
  return stepFor(
    patches,
    patches.toReversed().flatMap(patch => invert(patch.changes)),
    desk,
  )
}

/** What redo would do now. */
export function nextRedo(history: History, desk: Desk): Step | NoStep {
  const patches = history.undone.at(-1)
  if (!patches) return { code: 'nothing-left' }
  return stepFor(
    patches,
    patches.flatMap(patch => patch.changes),
    desk,
  )
}

/** Whether a step can be taken. */
export function isStep(step: Step | NoStep): step is Step {
  return 'changes' in step
}

function lastGesture(done: readonly Patch[]): readonly Patch[] {
  let first = done.length - 1
  while (first > 0 && isOneGesture(done[first - 1], done[first])) first--
  return done.slice(Math.max(first, 0))
}

function isOneGesture(before: Patch | undefined, after: Patch | undefined): boolean {
  if (!before?.gesture || before.gesture !== after?.gesture) return false
  return Date.parse(after.at) - Date.parse(before.at) <= GESTURE_PAUSE
}

function stepFor(patches: readonly Patch[], changes: readonly Change[], desk: Desk): Step | NoStep {
  const changed = firstMismatch(changes, desk)
  if (changed) return { code: 'changed-since', table: changed.table, id: changed.id }
  const strange = changes.find(change => !checkChange(change).ok)
  if (strange) return { code: 'unreadable', table: strange.table, id: strange.id }
  return { name: patches.at(-1)?.name ?? '', patches: patches.map(patch => patch.id), changes }
}

/** The first change that does not find the row as it expects it, each seen after those before. */
function firstMismatch(changes: readonly Change[], desk: Desk): Change | undefined {
  const seen = new Map<string, Fields | undefined>()
  return changes.find(change => {
    const key = `${change.table}/${change.id}`
    const row = seen.has(key)
      ? seen.get(key)
      : (desk[change.table].get(change.id) as unknown as Fields | undefined)
    const fits = change.before === undefined ? row === undefined : matches(row, change.before)
    seen.set(key, change.after === undefined ? undefined : { ...row, ...change.after })
    return !fits
  })
}

function matches(row: Fields | undefined, fields: Fields): boolean {
  return (
    row !== undefined && Object.entries(fields).every(([field, value]) => equal(row[field], value))
  )
}

function moveToUndone(history: History, ids: ReadonlySet<PatchId>): History {
  const moved = history.done.filter(patch => ids.has(patch.id))
  if (moved.length === 0) return history
  return {
    done: history.done.filter(patch => !ids.has(patch.id)),
    undone: [...history.undone, moved],
  }
}

function moveToDone(history: History, ids: ReadonlySet<PatchId>): History {
  const moved = history.undone.findLast(patches => patches.some(patch => ids.has(patch.id)))
  if (!moved) return history
  return {
    done: [...history.done, ...moved],
    undone: history.undone.filter(patches => patches !== moved),
  }
}
