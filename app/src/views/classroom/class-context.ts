// What the parts of an opened class share.
import type { ClassAnswerFields, ClassRow } from '@claimbench/model'
import type { AttemptChoice, KeyOfSentence, Member } from '@claimbench/model/training'
import { createContext, useContext } from 'react'
import type { ClassFigures } from '../../training/class-figures.ts'
import type { OpenLesson } from '../../training/load-lesson.ts'
import type { ReasonDrafts } from './use-reason-drafts.ts'
import type { Settling } from './use-settling.ts'

/** A figure that was clicked, with the sentences behind it by their places in the article. */
export interface Trail {
  readonly what: string
  readonly places: readonly number[]
}

/** What is settled of a sentence. */
export interface SettledAnswer extends ClassAnswerFields {
  /** Where the sentence begins. */
  readonly sentence: number
}

/** People who answered one article: a class with its files, or the reviewers of the desk. */
export interface ClassDesk {
  readonly kind: 'class' | 'reviewers'
  readonly lesson: OpenLesson
  readonly members: readonly Member[]
  readonly figures: ClassFigures
  /** The key that came with the pack, one entry for each sentence; undefined without one. */
  readonly key: readonly KeyOfSentence[] | undefined
  /** What is settled, by the start of the sentence. */
  readonly answers: ReadonlyMap<number, SettledAnswer>
  readonly settling: Settling
  readonly drafts: ReasonDrafts
  readonly choice: AttemptChoice
  readonly setChoice: (choice: AttemptChoice) => void
  /** The place of the sentence in hand. */
  readonly inHand: number
  readonly take: (place: number) => void
  readonly trail: Trail | undefined
  /** Goes to the sentences behind a figure; undefined leaves them. */
  readonly follow: (trail: Trail | undefined) => void
}

export const ClassContext = createContext<ClassDesk | undefined>(undefined)

/** The opened class. Throws outside of one. */
export function useClass(): ClassDesk {
  const desk = useContext(ClassContext)
  if (!desk) throw new Error('A part of the class view stands outside of a class')
  return desk
}

export const ClassRowContext = createContext<ClassRow | undefined>(undefined)

/** The record of the opened class. Throws outside of one. */
export function useClassRow(): ClassRow {
  const row = useContext(ClassRowContext)
  if (!row) throw new Error('A part that needs the files of a class stands outside of one')
  return row
}

/** How a person is called: by the name they typed, else by their device. */
export function memberName({ name, mark }: Pick<Member, 'name' | 'mark'>): string {
  return name === '' ? mark : name
}
