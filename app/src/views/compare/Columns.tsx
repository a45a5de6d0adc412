// The two articles beside each other: the difference in hand is in view in both, and whichever a person
// scrolls takes the other along.
import type { PassagePair } from '@claimbench/text'
import { useEffect, useRef, useState } from 'react'
import { bringIntoView, createLeader, elementRead } from '../../ui/reading-line.ts'
import { Column, type ComparedColumn } from './Column.tsx'

type Side = 'article' | 'original'

interface ColumnsProps {
  readonly article: ComparedColumn
  readonly original: ComparedColumn
  /** The difference in hand. */
  readonly current: PassagePair | undefined
  readonly onChoose: (side: Side, start: number) => void
}

/** Both articles. */
export function Columns({ article, original, current, onChoose }: ColumnsProps) {
  const here = useRef<HTMLElement>(null)
  const there = useRef<HTMLElement>(null)
  const [leader] = useState(() => createLeader<Side>())

  useEffect(() => {
    leader.letGo()
    for (const box of [here.current, there.current]) {
      const chosen = box?.querySelector('[data-current="true"]')
      if (box && chosen) bringIntoView(box, chosen)
    }
    const inHand = current && (current.article ? here : there).current
    // Whoever reads elsewhere on the page is not called away.
    if (!inHand?.parentElement?.contains(document.activeElement)) return
    inHand.querySelector<HTMLElement>('[data-current="true"]')?.focus({ preventScroll: true })
  }, [current, here, there, leader])

  function follow(side: Side) {
    const [led, other] = side === 'article' ? [here, there] : [there, here]
    if (leader.side() !== side || !led.current || !other.current) return
    const read = elementRead(led.current)?.closest('[data-passage]')
    const { passages } = side === 'article' ? article : original
    const start = Number(read?.getAttribute('data-passage') ?? Number.NaN)
    // What stands only here leaves the other column where the passage before it stands.
    const match = passages.findLast(passage => passage.start <= start && passage.other)
    const [beside, from] = [
      match?.other && passageAt(other.current, match.other.start),
      match && passageAt(led.current, match.start),
    ]
    if (beside && from) other.current.scrollTop += topOf(beside) - topOf(from)
  }

  return (
    <>
      {(['article', 'original'] as const).map(side => (
        <Column
          key={side}
          ref={side === 'article' ? here : there}
          {...(side === 'article' ? article : original)}
          current={current?.[side]}
          onChoose={passage => onChoose(side, passage.start)}
          hand={{ ...leader.handlers(side), onScroll: () => follow(side) }}
        />
      ))}
    </>
  )
}

/** The passage of a column that begins at a place or covers it. */
function passageAt(column: HTMLElement, start: number): Element | undefined {
  return Array.from(column.querySelectorAll('[data-passage]')).findLast(
    one => Number(one.getAttribute('data-passage')) <= start,
  )
}

const topOf = (element: Element) => element.getBoundingClientRect().top
