import { useEffect } from 'react'

/**
 * Ctrl+Z, Cmd+Z on a Mac, on a page that is no article's, and with Shift the step forth. In fields the
 * key undoes typing.
 */
export function useUndoKey(undo: (() => void) | undefined, redo?: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select')
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || isTyping) return
      const step = event.shiftKey ? redo : undo
      if (!step) return
      event.preventDefault()
      step()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [undo, redo])
}
