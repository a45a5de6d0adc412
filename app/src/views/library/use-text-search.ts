// Asks the search worker what a person typed, a moment after the last key.
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSearchPort } from '../../shell/search-context.ts'
import type { FoundPage, PreparingProgress } from '../../workers/search-calls.ts'

/** An article and the places in it. */
export type FoundArticle = FoundPage['found'][number]

/** How far a search has come. */
export type Finding =
  | { readonly at: 'idle' }
  | {
      readonly at: 'looking' | 'done' | 'failed'
      readonly found: readonly FoundArticle[]
      /** Where to go on; undefined when everything was looked through. */
      readonly next?: number | undefined
      readonly preparing?: PreparingProgress
    }

export interface TextSearching {
  readonly finding: Finding
  /** Looks for more of the same. */
  readonly goOn: () => void
}

const IDLE: Finding = { at: 'idle' }

/** After the last key, in milliseconds: a word that is being typed is not searched letter by letter. */
const PAUSE = 120
const PAGE = 20
/** A shorter question would find nearly everything. */
const SHORTEST = 2

/** What every text holds of a question. */
export function useTextSearch(question: string): TextSearching {
  const search = useSearchPort()
  const [state, setState] = useState<{ of: string; finding: Finding }>({ of: '', finding: IDLE })
  const running = useRef<AbortController>(undefined)

  const look = useCallback(
    async (before: readonly FoundArticle[], from?: number) => {
      running.current?.abort()
      const controller = (running.current = new AbortController())
      const { signal } = controller
      const tell = (finding: Finding) => {
        if (!signal.aborted) setState({ of: question, finding })
      }
      tell({ at: 'looking', found: before })
      const onProgress = (preparing: PreparingProgress) =>
        tell({ at: 'looking', found: before, preparing })
      try {
        const page = await search.find(question, { from, limit: PAGE, signal, onProgress })
        tell(page ? { at: 'done', found: [...before, ...page.found], next: page.next } : IDLE)
      } catch {
        tell({ at: 'failed', found: before })
      }
    },
    [search, question],
  )

  useEffect(() => {
    if (question.length < SHORTEST) return
    const timer = setTimeout(() => void look([]), PAUSE)
    return () => {
      clearTimeout(timer)
      running.current?.abort()
    }
  }, [look, question])

  const goOn = () => {
    const { finding } = state
    if (finding.at === 'done') void look(finding.found, finding.next)
  }
  return { finding: findingFor(question, state), goOn }
}

/** Until the answer to a new question is there, what was found before stays. */
function findingFor(question: string, { of, finding }: { of: string; finding: Finding }): Finding {
  if (question.length < SHORTEST) return IDLE
  if (of === question) return finding
  return { at: 'looking', found: finding.at === 'idle' ? [] : finding.found }
}
