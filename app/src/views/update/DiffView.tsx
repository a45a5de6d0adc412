import type { DiffRun } from '@claimbench/text'
import { useMemo, useState } from 'react'
import { updateWords } from '../../words/update.ts'
import { type DiffParagraph, diffParagraphs, foldUnchanged } from './diff-paragraphs.ts'
import { DiffPieces } from './DiffPieces.tsx'
import styles from './Diff.module.css'

interface DiffViewProps {
  readonly runs: readonly DiffRun[]
  readonly oldText: string
  readonly newText: string
  readonly language: string
}

/** Both texts as one: what was removed and added stands where it happened. */
export function DiffView({ runs, oldText, newText, language }: DiffViewProps) {
  const parts = useMemo(
    () => foldUnchanged(diffParagraphs(runs, oldText, newText)),
    [runs, oldText, newText],
  )
  return (
    <section className={styles['diff']} aria-labelledby="diff-heading">
      <h2 id="diff-heading" className={styles['heading']}>
        {updateWords.diffHeading}
      </h2>
      <p className={styles['legend']} aria-hidden="true">
        <ins className={styles['added']}>{updateWords.legendAdded}</ins>
        <del className={styles['removed']}>{updateWords.legendRemoved}</del>
        <ins className={styles['moved-here']}>{updateWords.legendMoved}</ins>
      </p>
      <div lang={language} className={styles['text']}>
        {parts.map(part =>
          part.kind === 'shown' ? (
            <Paragraph key={keyOf(part.paragraph)} paragraph={part.paragraph} />
          ) : (
            <Folded key={keyOf(part.paragraphs[0])} paragraphs={part.paragraphs} />
          ),
        )}
      </div>
    </section>
  )
}

function Folded({ paragraphs }: { readonly paragraphs: readonly DiffParagraph[] }) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {updateWords.unchanged(paragraphs.length)}
      </button>
      {isOpen &&
        paragraphs.map(paragraph => <Paragraph key={keyOf(paragraph)} paragraph={paragraph} />)}
    </>
  )
}

function Paragraph({ paragraph }: { readonly paragraph: DiffParagraph }) {
  return (
    <p className={styles['paragraph']} data-changed={paragraph.isChanged}>
      <DiffPieces pieces={paragraph.pieces} />
    </p>
  )
}

function keyOf(paragraph: DiffParagraph | undefined): string {
  const piece = paragraph?.pieces[0]
  return `${piece?.kind}:${piece?.at}:${piece?.text}`
}
