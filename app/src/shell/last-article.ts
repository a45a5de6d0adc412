import { useLocation } from 'wouter'
import { useState } from 'react'

/** The article of this place, or of the last place that had one; undefined before there was any. */
export function useLastArticle(): string | undefined {
  const [location] = useLocation()
  const [last, setLast] = useState<string>()
  const here = /^\/(?:review|report)\/([^/?]+)/.exec(location)?.[1]
  // Remembered while rendering, so that the rail never shows the article before.
  if (here !== undefined && here !== last) setLast(here)
  return here ?? last
}
