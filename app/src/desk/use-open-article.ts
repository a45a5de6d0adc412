import { useEffect, useState } from 'react'
import { useSession } from './session-context.tsx'

/** How opening an article goes. */
export type Opening = 'opening' | 'open' | 'gone'

/** Opens an article for as long as the view is shown; `gone` when there is none of that id. */
export function useOpenArticle(id: string): Opening {
  const session = useSession()
  const [opening, setOpening] = useState<Opening>('opening')
  useEffect(() => {
    let isStale = false
    void session.open(id).then(isThere => {
      if (!isStale) setOpening(isThere ? 'open' : 'gone')
    })
    return () => {
      isStale = true
      session.close()
    }
  }, [session, id])
  return opening
}
