import type { DiffRun, Span } from '@claimbench/text'

/**
 * Answers where in the new text a person would look for what stood at a place of the old one: at the
 * words that stayed nearest before it, else after it.
 */
export function placeFinder(runs: readonly DiffRun[]): (oldPlace: number) => Span | undefined {
  const stayed = runs.flatMap(run => (run.kind === 'same' ? [run] : []))
  return place => {
    const before = stayed.findLast(run => run.old.start <= place)
    if (before && place < before.old.end) {
      const at = before.new.start + place - before.old.start
      return { start: at, end: at }
    }
    const near = before ? before.new.end : stayed[0]?.new.start
    return near === undefined ? undefined : { start: near, end: near }
  }
}
