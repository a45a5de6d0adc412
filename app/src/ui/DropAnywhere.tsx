import { useEffect, useEffectEvent, useState } from 'react'
import { holdsFiles, isOverField } from './dragged.ts'
import styles from './DropAnywhere.module.css'

interface DropAnywhereProps {
  /** Shown while something is held over the window. */
  readonly words: string
  /** Whether links and words are taken, too. Over a field they go into the field. */
  readonly takesText?: boolean
  /** What is dropped can only be read while this is called. */
  readonly onDropped: (dropped: DataTransfer) => void
}

/** While it is shown, takes what is dropped anywhere on the window. */
export function DropAnywhere({ words, takesText = false, onDropped }: DropAnywhereProps) {
  const [isOver, setIsOver] = useState(false)
  const concerns = useEffectEvent(
    (event: DragEvent) => holdsFiles(event) || (takesText && !isOverField(event)),
  )
  const take = useEffectEvent(onDropped)

  useEffect(() => {
    const gone = new AbortController()
    const { signal } = gone
    function hold(event: DragEvent) {
      const isOurs = concerns(event)
      if (isOurs) event.preventDefault()
      setIsOver(isOurs)
    }
    function leave(event: DragEvent) {
      // Without a place to go to, it left the window.
      if (!event.relatedTarget) setIsOver(false)
    }
    function drop(event: DragEvent) {
      setIsOver(false)
      if (!event.dataTransfer || !concerns(event)) return
      event.preventDefault()
      take(event.dataTransfer)
    }
    document.addEventListener('dragover', hold, { signal })
    document.addEventListener('dragleave', leave, { signal })
    document.addEventListener('drop', drop, { signal })
    return () => gone.abort()
  }, [])

  return isOver && <p className={styles['over']}>{words}</p>
}
