import type { DiffRun } from '@claimbench/text'
import { memo, useMemo, useState } from 'react'
import { updateWords } from '../words/update.ts'
import {
  type DiffParagraph,
  diffParagraphs,
  foldUnchanged,
  type InBothTexts,
  piecesInHand,
} from './diff-paragraphs.ts'
import { DiffPieces } from './DiffPieces.tsx'
import styles from './Diff.module.css'

interface DiffViewProps {
  readonly runs: readonly DiffRun[]
  readonly oldText: string
  readonly newText: string
  readonly language: string
  /** The words of the mark in hand: they stand out, and are never folded away. */
  readonly inHand?: InBothTexts | undefined
}

/** Both texts as one: what was removed and added stands where it happened. */
export function DiffView({ runs, oldText, newText, language, inHand }: DiffViewProps) {
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
            <MaybeInHand key={keyOf(part.paragraph)} paragraph={part.paragraph} inHand={inHand} />
          ) : (
            <Folded key={keyOf(part.paragraphs[0])} paragraphs={part.paragraphs} inHand={inHand} />
          ),
        )}
      </div>
    </section>
  )
}

interface FoldedProps extends Pick<DiffViewProps, 'inHand'> {
  readonly paragraphs: readonly DiffParagraph[]
}

function Folded({ paragraphs, inHand }: FoldedProps) {
  const [isUnfolded, setIsUnfolded] = useState(false)
  const isOpen = isUnfolded || (inHand !== undefined && paragraphs.some(one => isIn(one, inHand)))
  return (
    <>
      <button
        type="button"
        className={styles['fold']}
        aria-expanded={isOpen}
        onClick={() => setIsUnfolded(!isUnfolded)}
      >
        {updateWords.unchanged(paragraphs.length)}
      </button>
      {isOpen &&
        paragraphs.map(paragraph => (
          <MaybeInHand key={keyOf(paragraph)} paragraph={paragraph} inHand={inHand} />
        ))}
    </>
  )
}

interface MaybeInHandProps extends Pick<DiffViewProps, 'inHand'> {
  readonly paragraph: DiffParagraph
}

// Only the paragraphs that the mark leaves and comes to are painted again.
function MaybeInHand({ paragraph, inHand }: MaybeInHandProps) {
  const isHere = inHand !== undefined && isIn(paragraph, inHand)
  return <Paragraph paragraph={paragraph} inHand={isHere ? inHand : undefined} />
}

const Paragraph = memo(function Paragraph({ paragraph, inHand }: MaybeInHandProps) {
  return (
    <p className={styles['paragraph']} data-changed={paragraph.isChanged}>
      <DiffPieces pieces={inHand ? piecesInHand(paragraph.pieces, inHand) : paragraph.pieces} />
    </p>
  )
})

function isIn({ pieces }: DiffParagraph, inHand: InBothTexts): boolean {
  return piecesInHand(pieces, inHand).some(piece => piece.isInHand)
}

function keyOf(paragraph: DiffParagraph | undefined): string {
  const piece = paragraph?.pieces[0]
  return `${piece?.kind}:${piece?.at}:${piece?.was}`
}
