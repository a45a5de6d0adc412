import type { RevisionRow } from '@claimbench/model'
import type { Passage, Span } from '@claimbench/text'
import { useEffect, useRef } from 'react'
import { compareWords } from '../../words/compare.ts'
import styles from './CompareView.module.css'
import { isDifferent } from './differences.ts'

interface ColumnProps {
  readonly heading: string
  readonly title: string
  readonly revision: RevisionRow
  readonly passages: readonly Passage[]
  readonly language: string
  /** The words of the current difference in this column. */
  readonly current: Span | undefined
  /** Whether the difference in hand is one of this column: it takes the focus. */
  readonly isInHand: boolean
  readonly onChoose: (passage: Passage) => void
}

/** One of the two articles, sentence by sentence. */
export function Column(props: ColumnProps) {
  const { heading, title, revision, passages, language, current, isInHand, onChoose } = props
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!current) return
    const chosen = element.current?.querySelector<HTMLElement>('[data-current="true"]')
    if (!chosen) return
    chosen.scrollIntoView({ block: 'nearest' })
    if (isInHand) chosen.focus({ preventScroll: true })
  }, [current, isInHand])

  return (
    <section ref={element} className={styles['column']}>
      <h2>
        <span>{heading}</span> {title}
      </h2>
      <div lang={language}>
        {revision.blocks.map(block => {
          const inside = passages.filter(one => one.start >= block.start && one.end <= block.end)
          if (inside.length === 0) return null
          return (
            <p key={block.start}>
              {inside.map((passage, i) => (
                <span key={passage.start}>
                  {i > 0 && ' '}
                  <PassageText
                    passage={passage}
                    text={revision.text.slice(passage.start, passage.end)}
                    isCurrent={
                      current !== undefined &&
                      passage.start < current.end &&
                      current.start < passage.end
                    }
                    onChoose={onChoose}
                  />
                </span>
              ))}
            </p>
          )
        })}
      </div>
    </section>
  )
}

interface PassageTextProps {
  readonly passage: Passage
  readonly text: string
  readonly isCurrent: boolean
  readonly onChoose: (passage: Passage) => void
}

function PassageText({ passage, text, isCurrent, onChoose }: PassageTextProps) {
  if (!isDifferent(passage)) return <span data-current={isCurrent}>{text}</span>
  const said = [passage.isMoved && compareWords.movedSaid, compareWords.said[passage.kind]]
  return (
    <span
      className={styles['passage']}
      data-kind={passage.kind}
      data-moved={passage.isMoved}
      data-current={isCurrent}
      tabIndex={-1}
      onFocus={() => onChoose(passage)}
    >
      <span className="visually-hidden">{said.filter(Boolean).join(' ')} </span>
      {text}
    </span>
  )
}
