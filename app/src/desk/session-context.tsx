// How React reads the session: selectors over the desk, and one way to say what a person did.
import { type Desk, type Refusal, seenBy } from '@claimbench/model'
import { createContext, type ReactNode, useCallback, useContext } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/shallow'
import type {
  DispatchOptions,
  Outcome,
  Rule,
  Session,
  SessionState,
} from '../session/create-session.ts'

interface Desktop {
  readonly session: Session
  /** Shows a person why a wish was declined; undefined takes the last such sentence away. */
  readonly tell: (refusal: Refusal | undefined) => void
}

const DesktopContext = createContext<Desktop | undefined>(undefined)

interface SessionProviderProps extends Desktop {
  readonly children: ReactNode
}

/** Gives the views below it a session, and a way to tell of refusals. */
export function SessionProvider({ session, tell, children }: SessionProviderProps) {
  return <DesktopContext value={{ session, tell }}>{children}</DesktopContext>
}

/** The session. Throws outside of a SessionProvider. */
export function useSession(): Session {
  return useDesktop().session
}

/** A part of the session's state; repaints when it changes. */
export function useSessionState<Part>(select: (state: SessionState) => Part): Part {
  return useStore(useSession().store, select)
}

/**
 * What a selector reads from the desk, as whoever works here may see it: a verdict that is kept
 * from them is not there. Repaints when the answer changes, compared one level deep.
 */
export function useDesk<Part>(select: (desk: Desk) => Part): Part {
  return useStore(
    useSession().store,
    useShallow((state: SessionState) => select(seenBy(state.desk, state.reviewer))),
  )
}

/** Says what the person did. A refusal is told to them, and handed back. */
export function useDispatch(): <Wish>(
  rule: Rule<Wish>,
  wish: Wish,
  options?: DispatchOptions,
) => Outcome {
  const { session, tell } = useDesktop()
  return useCallback(
    (rule, wish, options) => told(session.dispatch(rule, wish, options), tell),
    [session, tell],
  )
}

/** Shows a person why something was declined. */
export function useTell(): Desktop['tell'] {
  return useDesktop().tell
}

function told(outcome: Outcome, tell: Desktop['tell']): Outcome {
  tell(outcome.ok ? undefined : outcome.refusal)
  return outcome
}

function useDesktop(): Desktop {
  const desktop = useContext(DesktopContext)
  if (!desktop) throw new Error('A view that needs the session stands outside of SessionProvider')
  return desktop
}
