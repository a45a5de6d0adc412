import type { Span } from '@claimbench/text'
import { createContext, useContext } from 'react'
import type { UpdateStore } from './update-desk.ts'
import type { UpdateItem } from './update-items.ts'

/** What everything in the place of an update works with. */
export interface Review {
  readonly store: UpdateStore
  readonly oldText: string
  readonly newText: string
  readonly language: string
  /** The sentences of the new text. */
  readonly sentences: readonly Span[]
  /** Changed and lost marks, in the order in which they are looked at. */
  readonly toLookAt: readonly UpdateItem[]
  /** Where in the new text the words around a place of the old one went, as far as can be told. */
  readonly placeNear: (oldPlace: number) => Span | undefined
}

export const ReviewContext = createContext<Review | undefined>(undefined)

/** The update in hand. Throws outside of its place. */
export function useReview(): Review {
  const review = useContext(ReviewContext)
  if (!review) throw new Error('A mark is shown outside of the place of an update')
  return review
}
