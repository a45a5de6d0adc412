/** Brings a place of the preview into view and gives it the focus. */
export function jumpTo(anchor: string): void {
  const place = document.getElementById(anchor)
  if (!place) return
  if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1')
  place.scrollIntoView({ block: 'start' })
  place.focus({ preventScroll: true })
}
