/** Brings a place of the preview into view and gives it the focus; what is folded around it opens. */
export function jumpTo(anchor: string): void {
  const place = document.getElementById(anchor)
  if (!place) return
  place.closest('details')?.setAttribute('open', '')
  if (!place.hasAttribute('tabindex')) place.setAttribute('tabindex', '-1')
  place.scrollIntoView({ block: 'start' })
  place.focus({ preventScroll: true })
}
