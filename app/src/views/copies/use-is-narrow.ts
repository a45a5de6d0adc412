import { useSyncExternalStore } from 'react'

/** As in the styles of the review place: below this the panel is a sheet, and a copy lies over it. */
const NARROW = '(max-width: 900px)'

/** Whether the window has no room for a captured copy beside the panel. */
export function useIsNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(NARROW).matches)
}

function subscribe(callback: () => void): () => void {
  const query = window.matchMedia(NARROW)
  query.addEventListener('change', callback)
  return () => query.removeEventListener('change', callback)
}
