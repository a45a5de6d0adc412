// The keys of the article go on working when a button or a tab beside it has the focus, or nothing has.
import { type RefObject, useEffect, useEffectEvent } from 'react'

/** Keys that a focused button, or the page, has a use of its own for. */
const BUTTONS_OWN = /^(Tab|Enter| |Shift|Control|Alt|Meta|F\d+)$/

/**
 * Runs `run` for keys that nobody else wants. Fields keep their keys, a focused button its Enter; one
 * that was pressed with the mouse gives the focus back to the sentence in hand inside `area`.
 */
export function useClassKeys(
  area: RefObject<HTMLElement | null>,
  run: (event: KeyboardEvent) => void,
): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || !isFree(area.current, event)) return
    focusInHand(area.current)
    run(event)
  })
  const onClick = useEffectEvent((event: MouseEvent) => {
    const button = event.target instanceof Element && event.target.closest('button, a')
    // A press by Enter or Space counts no clicks: there the focus stays.
    if (!button || event.detail === 0 || document.activeElement !== button) return
    if (isBeside(area.current, button) && !button.hasAttribute('aria-expanded')) {
      focusInHand(area.current)
    }
  })
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    document.addEventListener('click', onClick)
    // Whoever came by a tab of the class has the keys at once.
    const active = document.activeElement
    if (active?.matches('a') && isBeside(area.current, active)) focusInHand(area.current)
    return () => {
      document.removeEventListener('keydown', onKeyDown)
      document.removeEventListener('click', onClick)
    }
  }, [area])
}

function focusInHand(area: HTMLElement | null): void {
  area?.querySelector<HTMLElement>('[aria-current="true"]')?.focus({ preventScroll: true })
}

function isFree(area: HTMLElement | null, { key }: KeyboardEvent): boolean {
  const active = document.activeElement
  if (!active || active === document.body) return true
  if (BUTTONS_OWN.test(key)) return false
  return active.matches('button, a, summary') && isBeside(area, active)
}

// Beside the article: the tabs above it, the bar below it, the side; but no dialog over it.
function isBeside(area: HTMLElement | null, element: Element): boolean {
  const isOver = element.closest('dialog, [role="dialog"], header') !== null
  const isInArticle = element.closest('[role="application"]') !== null
  return !isOver && !isInArticle && area?.parentElement?.contains(element) === true
}
