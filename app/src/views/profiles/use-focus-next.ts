import { type RefObject, useEffect, useRef } from 'react'

/**
 * Moves the focus after the next repaint, to the control inside of `form` that is named by its
 * `data-control`: what was moved takes the focus along, and what was removed leaves it to a neighbour.
 */
export function useFocusNext(form: RefObject<HTMLElement | null>): (control?: string) => void {
  const wanted = useRef<string>(undefined)
  useEffect(() => {
    const control = wanted.current
    if (control === undefined) return
    wanted.current = undefined
    form.current?.querySelector<HTMLElement>(`[data-control="${CSS.escape(control)}"]`)?.focus()
  })
  return control => {
    wanted.current = control
  }
}
