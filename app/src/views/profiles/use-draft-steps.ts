// A draft that can be undone: each gesture on the form is one step, typing in one field another.
import { useState } from 'react'
import { useDraft } from '../claims/use-draft.ts'

interface Steps<Draft> {
  readonly done: readonly Draft[]
  readonly undone: readonly Draft[]
  /** What is being typed; the next word of it is no step of its own. */
  readonly gesture: string | undefined
}

export interface DraftSteps<Draft> {
  readonly draft: Draft
  /** Writes a part of the draft. Changes of one gesture in a row are one step. */
  readonly write: (changed: Partial<Draft>, gesture?: string) => void
  /** Undefined when there is nothing to undo. */
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
  readonly discard: () => void
}

/** A draft kept under `key` over Escape and a reload, with its steps for as long as the form is open. */
export function useDraftSteps<Draft extends object>(
  key: string,
  initial: Draft,
): DraftSteps<Draft> {
  const [draft, keep, discard] = useDraft(key, initial)
  const [steps, setSteps] = useState<Steps<Draft>>({ done: [], undone: [], gesture: undefined })
  const { done, undone } = steps
  const [before, after] = [done.at(-1), undone.at(-1)]
  return {
    draft,
    write(changed, gesture) {
      const goesOn = gesture !== undefined && gesture === steps.gesture
      setSteps({ done: goesOn ? done : [...done, draft], undone: [], gesture })
      keep(changed)
    },
    undo:
      before &&
      (() => {
        setSteps({ done: done.slice(0, -1), undone: [...undone, draft], gesture: undefined })
        keep(before)
      }),
    redo:
      after &&
      (() => {
        setSteps({ done: [...done, draft], undone: undone.slice(0, -1), gesture: undefined })
        keep(after)
      }),
    discard,
  }
}
