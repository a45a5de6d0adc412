import type { RevisionRow } from '@claimbench/model'
import type { Passage, Span } from '@claimbench/text'
import { type ComponentProps, type Ref, useId } from 'react'
import { compareWords } from '../../words/compare.ts'
import styles from './CompareView.module.css'
import { isDifferent } from './differences.ts'

/** An article that is compared, and what became of its passages. */
export interface ComparedColumn {
  readonly heading: string
  readonly title: string
  readonly revision: RevisionRow
  readonly passages: readonly Passage[]
  readonly language: string
}

interface ColumnProps extends ComparedColumn {
  readonly ref: Ref<HTMLElement>
  /** The words of the current difference in this column. */
  readonly current: Span | undefined
  readonly onChoose: (passage: Passage) => void
  /** What a hand on it, and its scrolling, mean to the other column. */
  readonly hand: Pick<
    ComponentProps<'section'>,
    'onWheel' | 'onTouchMove' | 'onPointerDown' | 'onKeyDown' | 'onScroll'
  >
}

/** One of the two articles, sentence by sentence. */
export function Column(props: ColumnProps) {
  const { ref, heading, title, revision, passages, language, current, onChoose, hand } = props
  const id = useId()
  return (
    <section
      ref={ref}
      className={styles['column']}
      aria-labelledby={id}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keys
      tabIndex={0}
      {...hand}
    >
      <h2 id={id}>
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
  const { start, kind, isMoved } = passage
  if (!isDifferent(passage)) {
    return (
      <span data-passage={start} data-current={isCurrent}>
        {text}
      </span>
    )
  }
  const said = [isMoved && compareWords.movedSaid, compareWords.said[kind]]
  return (
    <span
      className={styles['passage']}
      data-passage={start}
      data-kind={kind}
      data-moved={isMoved}
      data-current={isCurrent}
      tabIndex={-1}
      onFocus={() => onChoose(passage)}
    >
      <span className="visually-hidden">{said.filter(Boolean).join(' ')} </span>
      {text}
    </span>
  )
}
