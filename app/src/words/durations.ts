// Stretches of time, as they are printed everywhere in the training place.

/** A duration, in milliseconds, in words: seconds under a minute, else minutes and seconds. */
export function durationWords(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 60) return `${seconds} s`
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`
}
