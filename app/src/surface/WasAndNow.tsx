import { compareTexts, type DiffRun } from '@claimbench/text'
import { useMemo } from 'react'
import { updateWords } from '../words/update.ts'
import type { DiffPiece } from './diff-paragraphs.ts'
import { DiffPieces } from './DiffPieces.tsx'
import styles from './Diff.module.css'

interface WasAndNowProps {
  readonly was: string
  readonly now: string
  readonly language: string
  /** What the two are called, where they are not an old and a new version. */
  readonly names?: { readonly was: string; readonly now: string }
}

/** Old and new words side by side, with what differs marked on each side. */
export function WasAndNow({ was, now, language, names = updateWords }: WasAndNowProps) {
  const [left, right] = useMemo(() => sidesOf(was, now), [was, now])
  return (
    <div className={styles['sides']} lang={language}>
      <p className={styles['side']}>
        <b>{names.was}</b>
        <DiffPieces pieces={left} />
      </p>
      <p className={styles['side']}>
        <b>{names.now}</b>
        <DiffPieces pieces={right} />
      </p>
    </div>
  )
}

function sidesOf(was: string, now: string): readonly [readonly DiffPiece[], readonly DiffPiece[]] {
  const runs = compareTexts(was, now).diff()
  const piece = (run: DiffRun, text: string): DiffPiece => ({
    kind: run.kind,
    text,
    at: undefined,
    was: undefined,
  })
  return [
    runs.flatMap(run => ('old' in run ? [piece(run, was.slice(run.old.start, run.old.end))] : [])),
    runs.flatMap(run => ('new' in run ? [piece(run, now.slice(run.new.start, run.new.end))] : [])),
  ]
}
