import type { Sentence } from '@claimbench/model'
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import { useSession } from '../desk/session-context.tsx'
import { useHandStore } from './hand.ts'
import { createSentencePaints, type SentencePaint, type SentencePaints } from './sentence-paints.ts'

export const PaintsContext = createContext<SentencePaints | undefined>(undefined)

/** The paints of a revision, followed as long as the article is shown. */
export function useSentencePaints(revision: string): SentencePaints {
  const { store, reviewer } = useSession()
  const hand = useHandStore()
  const [paints] = useState(() => createSentencePaints({ desk: store, hand, revision, reviewer }))
  useEffect(() => paints.follow(), [paints])
  return paints
}

/** The paint of one sentence; repaints when something about that sentence changes. */
export function useSentencePaint(sentence: Sentence): SentencePaint {
  const paints = useContext(PaintsContext)
  if (!paints) throw new Error('A sentence is shown outside of its article')
  const subscribe = useCallback(
    (listener: () => void) => paints.subscribe(sentence.start, listener),
    [paints, sentence.start],
  )
  return useSyncExternalStore(subscribe, () => paints.get(sentence))
}
