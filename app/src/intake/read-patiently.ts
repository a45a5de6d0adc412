import type { Workbench } from '../workers/call.ts'
import type { ArticleInput, ReadArticle, ReadingProgress } from '../workers/read-article.ts'

/** How long a file may be silent while it is read, in milliseconds: then it is given up. */
export const PATIENCE = 60_000

interface Reading {
  readonly signal: AbortSignal
  readonly patience?: number
  readonly onProgress?: (progress: ReadingProgress) => void
}

/**
 * Reads an article in the worker; each news of its progress is a sign of life. After `patience`
 * milliseconds of silence the worker is ended, and the answer is a refusal with the code `too-slow`.
 * Rejects with an AbortError when `signal` calls it off.
 */
export async function readPatiently(
  workbench: Pick<Workbench, 'readArticle'>,
  input: ArticleInput,
  { signal, patience = PATIENCE, onProgress }: Reading,
): Promise<ReadArticle> {
  const silence = new AbortController()
  const wait = () => setTimeout(() => silence.abort(), patience)
  let timer = wait()
  try {
    return await workbench.readArticle(
      input,
      AbortSignal.any([signal, silence.signal]),
      progress => {
        clearTimeout(timer)
        timer = wait()
        onProgress?.(progress)
      },
    )
  } catch (error) {
    if (!silence.signal.aborted || signal.aborted) throw error
    return { ok: false, code: 'too-slow', detail: { milliseconds: patience } }
  } finally {
    clearTimeout(timer)
  }
}
