// Which captured copy lies open beside the evidence, and who takes what is picked from it.
import type { AttachmentId } from '@claimbench/model'
import type { PickedQuote } from '@claimbench/text/copy'
import { createContext, useContext, useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import { createStore, type StoreApi } from 'zustand/vanilla'

/** Words of a copy that were taken as a quote. */
export interface TakenQuote extends PickedQuote {
  /** From 1; missing where the copy has no pages. */
  readonly page?: number
}

/** A copy to be read. */
export interface WantedCopy {
  readonly id: AttachmentId
  /** The quote that it is opened for. */
  readonly quote?: string
  /** Where that quote was picked, in UTF-16 units of the copy's text. */
  readonly near?: number | undefined
}

interface OpenCopy extends WantedCopy {
  /** Missing where words can only be read. */
  readonly onTake?: (taken: TakenQuote) => void
  /** What had the focus before: it has it again afterwards. */
  readonly opener: Element | null
}

interface CopyDeskState {
  readonly open: OpenCopy | undefined
}

export type CopyDesk = StoreApi<CopyDeskState>

/** A desk with no copy on it. */
export const createCopyDesk = (): CopyDesk =>
  createStore<CopyDeskState>(() => ({ open: undefined }))

export const CopyDeskContext = createContext<CopyDesk | undefined>(undefined)

/** The desk of the copies. Throws outside of the review place. */
export function useCopyDesk(): CopyDesk {
  const desk = useContext(CopyDeskContext)
  if (!desk) throw new Error('A captured copy was to be read outside of the review place')
  return desk
}

/** The copy that lies open. */
export const useOpenCopy = (): OpenCopy | undefined => useStore(useCopyDesk(), state => state.open)

/**
 * Opens copies for the part of the page that asks: they close with it. With `onTake`, words can be
 * taken from them; the newest one is called.
 */
export function useCopyReader(onTake?: (taken: TakenQuote) => void): (wanted: WantedCopy) => void {
  const desk = useCopyDesk()
  const newest = useRef(onTake)
  useEffect(() => {
    newest.current = onTake
  })
  const own = useRef<OpenCopy>(undefined)
  useEffect(
    () => () => {
      if (own.current && desk.getState().open === own.current) closeCopy(desk)
    },
    [desk],
  )
  return wanted => {
    const opened = {
      ...wanted,
      opener: document.activeElement,
      ...(onTake && { onTake: (taken: TakenQuote) => newest.current?.(taken) }),
    }
    own.current = opened
    desk.setState({ open: opened })
  }
}

/** Takes the copy off the desk, and gives the focus back to where it came from. */
export function closeCopy(desk: CopyDesk): void {
  const { opener } = desk.getState().open ?? {}
  desk.setState({ open: undefined })
  if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
}
