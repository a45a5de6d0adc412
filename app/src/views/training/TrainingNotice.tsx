import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { trainingWords } from '../../words/training.ts'

/** A sentence in place of an exercise, and the way back. */
export function TrainingNotice({ children }: { readonly children: ReactNode }) {
  return (
    <ColumnPlace title={trainingWords.heading} width="list">
      <p>{children}</p>
      <Link href="/training">{trainingWords.backToTraining}</Link>
    </ColumnPlace>
  )
}
