import { type RefObject, useEffect, useState } from 'react'

/** The page, from 1, that stands at the top of a scrolled text whose sections name theirs. */
export function usePageInView(body: RefObject<HTMLElement | null>): number {
  const [page, setPage] = useState(1)
  useEffect(() => {
    const element = body.current
    if (!element) return undefined
    let frame = 0
    function look() {
      frame = 0
      const top = (element?.getBoundingClientRect().top ?? 0) + 60
      const sections = [...(element?.querySelectorAll<HTMLElement>('[data-page]') ?? [])]
      const shown = sections.findLast(section => section.getBoundingClientRect().top <= top)
      setPage(Number(shown?.dataset['page'] ?? 1))
    }
    function onScroll() {
      frame ||= requestAnimationFrame(look)
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      element.removeEventListener('scroll', onScroll)
      cancelAnimationFrame(frame)
    }
  }, [body])
  return page
}
