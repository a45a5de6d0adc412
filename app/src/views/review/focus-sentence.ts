/** Gives the focus back to the article, so that its keys work again. */
export function focusSentenceInHand(start: number): void {
  document.querySelector<HTMLElement>(`[data-sentence="${start}"]`)?.focus({ preventScroll: true })
}
