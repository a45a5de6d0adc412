// Settling with a way back. What a class settles belongs to no article, so it is in no article's
// history: its steps are records of the class, and the way back outlives the page.
import {
  type ClassAnswerFields,
  nextClassStep,
  settleSentences,
  travelClass,
} from '@claimbench/model'
import { useCallback, useMemo } from 'react'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'

/** Answers by the start of their sentence; undefined leaves one open. */
export type Settled = readonly {
  readonly sentence: number
  readonly answer: ClassAnswerFields | undefined
}[]

export interface Settling {
  readonly settle: (answers: Settled) => void
  /** Takes the last step of whoever works here back; false when there is none. */
  readonly undo: () => boolean
  readonly redo: () => boolean
  readonly canUndo: boolean
  readonly canRedo: boolean
}

/** Settles sentences of a class and takes steps back and forth. */
export function useSettling(id: string): Settling {
  const session = useSession()
  const dispatch = useDispatch()
  const by = session.reviewer
  const canUndo = useDesk(desk => nextClassStep(desk, { class: id, by, way: 'undo' }) !== undefined)
  const canRedo = useDesk(desk => nextClassStep(desk, { class: id, by, way: 'redo' }) !== undefined)

  const settle = useCallback(
    (answers: Settled) => {
      const wish = { class: id, answers, step: session.newId() }
      dispatch(settleSentences, wish, { article: null })
    },
    [session, dispatch, id],
  )
  const travel = useCallback(
    (way: 'undo' | 'redo'): boolean => {
      const { desk } = session.store.getState()
      if (!nextClassStep(desk, { class: id, by, way })) return false
      // A refusal is told where all are told.
      dispatch(travelClass, { class: id, way }, { article: null })
      return true
    },
    [session, dispatch, id, by],
  )
  const undo = useCallback(() => travel('undo'), [travel])
  const redo = useCallback(() => travel('redo'), [travel])

  return useMemo(
    () => ({ settle, undo, redo, canUndo, canRedo }),
    [settle, undo, redo, canUndo, canRedo],
  )
}
