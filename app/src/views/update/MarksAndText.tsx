import type { DiffRun } from '@claimbench/text'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import placeStyles from '../../shell/ArticlePlace.module.css'
import type { InBothTexts } from '../../surface/diff-paragraphs.ts'
import { DiffView } from '../../surface/DiffView.tsx'
import { bringIntoView, createLeader, scrolls } from '../../ui/reading-line.ts'
import { updateWords } from '../../words/update.ts'
import { nearestMark } from './nearest-mark.ts'
import { useReview } from './review-context.ts'
import { elementOfMark, markRead, placePressed, placeRead } from './scroll-together.ts'
import styles from './UpdateView.module.css'

/** How near to a mark a press in the text has to be to mean it, in UTF-16 units. */
const NEAR = 200

interface MarksAndTextProps {
  readonly runs: readonly DiffRun[]
  /** The list of marks and what else is decided. */
  readonly children: ReactNode
}

/**
 * The marks beside both texts. The mark in hand is in view in both; whichever of the two a person
 * scrolls takes the other along, and a press on words takes their mark in hand.
 */
export function MarksAndText({ runs, children }: MarksAndTextProps) {
  const { store, toLookAt, oldText, newText, language } = useReview()
  const list = useRef<HTMLDivElement>(null)
  const diff = useRef<HTMLDivElement>(null)
  const [leader] = useState(() => createLeader<'list' | 'diff'>())
  const inHand = useMarkInHand()
  const wanted = useStore(store, state => state.wantedInText)

  useEffect(() => {
    leader.letGo()
    const box = diff.current
    if (!box || !inHand || (!scrolls(box) && wanted === 0)) return
    const words = box.querySelector('[data-in-hand]')
    if (words) bringIntoView(box, words)
  }, [inHand, wanted, leader])

  function followTheText() {
    if (leader.side() !== 'diff' || !diff.current || !list.current) return
    const place = placeRead(diff.current)
    const mark = place && nearestMark(toLookAt, place)
    if (!mark) return
    const item = list.current.querySelector(`[data-mark="${CSS.escape(mark.key)}"]`)
    item?.scrollIntoView({ block: 'nearest' })
  }
  function followTheList() {
    if (leader.side() !== 'list' || !diff.current || !list.current) return
    const key = markRead(list.current)
    const mark = toLookAt.find(item => item.key === key)
    const words = mark && elementOfMark(diff.current, mark)
    if (words) bringIntoView(diff.current, words)
  }

  return (
    <div className={`${placeStyles['columns']} ${styles['beside']}`}>
      <div
        ref={list}
        className={styles['decide']}
        onScroll={followTheList}
        {...leader.handlers('list')}
      >
        {children}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- J and K are the keys of it */}
      <div
        ref={diff}
        className={styles['text']}
        role="group"
        aria-label={updateWords.diffHeading}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keys
        tabIndex={0}
        data-diff=""
        onScroll={followTheText}
        onClick={event => {
          const place = placePressed(event.target)
          const mark = place && nearestMark(toLookAt, place, NEAR)
          if (mark) store.setState({ current: mark.key })
        }}
        {...leader.handlers('diff')}
      >
        <DiffView
          runs={runs}
          oldText={oldText}
          newText={newText}
          language={language}
          inHand={inHand}
        />
      </div>
    </div>
  )
}

/** Where the mark in hand stood and stands, as chosen so far. */
function useMarkInHand(): InBothTexts | undefined {
  const { store, toLookAt } = useReview()
  const current = useStore(store, state => state.current)
  const choice = useStore(store, state => state.choices.get(current ?? ''))
  return useMemo(() => {
    const item = toLookAt.find(one => one.key === current)
    if (!item) return undefined
    const now = choice?.kind === 'fix' ? choice.now : item.now
    return { was: item.was, now: choice?.kind === 'tray' ? undefined : now }
  }, [toLookAt, current, choice])
}
