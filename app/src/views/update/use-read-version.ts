import { useEffect, useRef, useState } from 'react'
import { fileOf } from '../../intake/intake-item.ts'
import type { IncomingVersion } from '../../shell/incoming-versions.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { importRefusalWords } from '../../words/intake.ts'
import type { ArticleInput } from '../../workers/read-article.ts'

/** Reads a newer version in the worker; `problem` says why the last one could not be read. */
export function useReadVersion(onRead: (version: IncomingVersion) => void) {
  const workbench = useWorkbench()
  const [isReading, setIsReading] = useState(false)
  const [problem, setProblem] = useState<string>()
  const controller = useRef<AbortController>(undefined)
  useEffect(() => () => controller.current?.abort(), [])

  async function readNow(input: ArticleInput, signal: AbortSignal) {
    const read = await workbench.readArticle(input, signal)
    if (!read.ok) return setProblem(importRefusalWords(read.code))
    const { article, boundaries, segmenterVersion } = read
    onRead({ article, boundaries, segmenterVersion, cause: 'import', file: fileOf(input) })
  }

  return {
    isReading,
    problem,
    stop: () => controller.current?.abort(),
    read(input: ArticleInput) {
      controller.current?.abort()
      const { signal } = (controller.current = new AbortController())
      setIsReading(true)
      setProblem(undefined)
      readNow(input, signal)
        .catch((error: unknown) => {
          if (signal.aborted) return
          setProblem(importRefusalWords('failed'))
          reportError(error)
        })
        .finally(() => setIsReading(false))
    },
  }
}
