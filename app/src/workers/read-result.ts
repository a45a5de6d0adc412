// Reads a result file in the worker: nothing of what comes in is ever parsed on the page.
import { fail, type Result } from '@claimbench/model'
import type { FileFault, ResultFile } from '@claimbench/model/training'
import { verifySignature } from './verify-signature.ts'

/** A result file as it is kept, or as it was chosen. */
export interface ResultFileInput {
  readonly file: Blob
}

/** What a trainee handed over, verified, or what is wrong with the file. A file that is too large is not opened. */
export async function readResult({
  file,
}: ResultFileInput): Promise<Result<ResultFile, FileFault>> {
  const { LARGEST_RESULT, readResultFile } = await import('@claimbench/model/training')
  if (file.size > LARGEST_RESULT)
    return fail({ code: 'too-large', path: '', found: `${file.size} bytes` })
  return readResultFile(await file.text(), verifySignature)
}
