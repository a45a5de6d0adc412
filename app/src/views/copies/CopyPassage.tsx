import { Fragment, memo } from 'react'
import type { Span } from '@claimbench/text'
import styles from './CopyReader.module.css'
import { linesOf, type Mark, type Passage, runsOf, shownWords } from './passages.ts'

interface CopyPassageProps {
  readonly text: string
  readonly passage: Passage
  /** The marks that touch it; the same array as long as they are the same. */
  readonly marks: readonly Mark[]
  /** Whether each line is a paragraph of its own; else line breaks stand as the copy has them. */
  readonly hasParagraphs: boolean
  /** Where headings begin. */
  readonly headings: ReadonlySet<number>
}

/** A passage of a copy as words: nothing in it is ever read as markup. */
export const CopyPassage = memo(function CopyPassage({
  text,
  passage,
  marks,
  hasParagraphs,
  headings,
}: CopyPassageProps) {
  return (
    <div className={styles['passage']} data-start={passage.start} dir="auto">
      {hasParagraphs ? (
        linesOf(text, passage).map(line => (
          <p
            key={line.start}
            dir="auto"
            className={styles[headings.has(line.start) ? 'heading' : 'paragraph']}
          >
            <Words text={text} span={line} marks={marks} />
          </p>
        ))
      ) : (
        <Words text={text} span={passage} marks={marks} />
      )}
    </div>
  )
})

interface WordsProps {
  readonly text: string
  readonly span: Span
  readonly marks: readonly Mark[]
}

function Words({ text, span, marks }: WordsProps) {
  return runsOf(span, marks).map(({ start, end, kind }) => {
    const words = shownWords(text.slice(start, end))
    return kind === undefined ? (
      <Fragment key={start}>{words}</Fragment>
    ) : (
      <mark key={start} className={styles[kind]} data-mark={kind}>
        {words}
      </mark>
    )
  })
}
