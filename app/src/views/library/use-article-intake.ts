// The way of an article into the library: read in the worker, added by a rule, opened for review.
import { useCallback, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useSession, useTell } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { useLibrary } from '../../shell/library-context.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { importRefusalWords } from '../../words/library.ts'
import { refusalWords } from '../../words/refusals.ts'
import type { ArticleInput } from '../../workers/workbench.ts'
import { addReadArticle } from './add-read-article.ts'
import { loadSample } from './samples.ts'

export interface ArticleIntake {
  readonly isReading: boolean
  /** Why the last article was not taken in, as a sentence. */
  readonly problem: string | undefined
  readonly take: (input: ArticleInput) => Promise<void>
  readonly takeFiles: (files: readonly File[]) => Promise<void>
  readonly takeSample: (slug: string) => Promise<void>
  /** Stops reading; nothing is added. */
  readonly cancel: () => void
}

interface Taken {
  readonly original?: File
  readonly sample?: string
}

/** Takes articles in, one after the other, and opens the last one. */
export function useArticleIntake(): ArticleIntake {
  const session = useSession()
  const workbench = useWorkbench()
  const attachments = useAttachments()
  const library = useLibrary()
  const tell = useTell()
  const [, navigate] = useLocation()
  const [isReading, setIsReading] = useState(false)
  const [problem, setProblem] = useState<string>()
  const stop = useRef<AbortController>(undefined)

  const takeIn = useCallback(
    async (input: ArticleInput, { original, sample }: Taken): Promise<string | undefined> => {
      const signal = stop.current?.signal
      const read = await workbench.readArticle(input, signal)
      if (!read.ok) {
        setProblem(importRefusalWords(read.code))
        return undefined
      }
      // What was pasted is kept as it came, like a file: it is what the work can be checked against.
      const bytes = original ?? pastedFile(input)
      const kept = await attachments.keep(bytes)
      if (signal?.aborted) return undefined
      const known = library?.find(
        ({ article }) => article.original === kept.id && article.binnedAt === undefined,
      )
      if (known) {
        tell({ code: 'already-here' })
        return known.article.id
      }
      const added = addReadArticle(session, read, {
        original: kept,
        ...(sample && { sample }),
        ...(original && { fileName: original.name }),
      })
      if (!added.ok) setProblem(refusalWords(added.refusal))
      return added.ok ? added.id : undefined
    },
    [session, workbench, attachments, library, tell],
  )

  const run = useCallback(
    async (work: () => Promise<string | undefined>) => {
      stop.current = new AbortController()
      setIsReading(true)
      setProblem(undefined)
      try {
        const id = await work()
        if (id !== undefined) navigate(`/review/${id}`)
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'AbortError')) {
          setProblem(importRefusalWords('failed'))
          // A bug of ours, or a broken disk: the browser's console has what happened.
          reportError(error)
        }
      } finally {
        setIsReading(false)
      }
    },
    [navigate],
  )

  const take = useCallback((input: ArticleInput) => run(() => takeIn(input, {})), [run, takeIn])

  const takeFiles = useCallback(
    (files: readonly File[]) =>
      run(async () => {
        let last: string | undefined
        for (const original of files) {
          const bytes = new Uint8Array(await original.arrayBuffer())
          last = (await takeIn({ from: 'file', bytes, name: original.name }, { original })) ?? last
        }
        return last
      }),
    [run, takeIn],
  )

  const takeSample = useCallback(
    (slug: string) =>
      run(async () => {
        const data = await loadSample(slug)
        return data === undefined ? undefined : takeIn({ from: 'text', data }, { sample: slug })
      }),
    [run, takeIn],
  )

  const cancel = useCallback(() => stop.current?.abort(), [])

  return { isReading, problem, take, takeFiles, takeSample, cancel }
}

function pastedFile(input: ArticleInput): File {
  if (input.from === 'file') return new File([new Uint8Array(input.bytes)], input.name)
  const [name, type] =
    input.from === 'html' ? ['pasted.html', 'text/html'] : ['pasted.txt', 'text/plain']
  return new File([input.data], name, { type })
}
