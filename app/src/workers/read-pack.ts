// Reads a training pack in the worker: nothing of what comes in is ever unfolded on the page.
import { fail, type Result } from '@claimbench/model'
import type { FileFault, ReadPackFile } from '@claimbench/model/training'

/** A pack or a key file as it is kept, or as it was chosen. */
export interface PackFileInput {
  readonly file: Blob
}

/** What a file turned out to be, or what is wrong with it. */
export async function readPack({ file }: PackFileInput): Promise<Result<ReadPackFile, FileFault>> {
  const { PACK_BUDGET, readPackFile } = await import('@claimbench/model/training')
  // What is larger than a pack may become when it is unfolded is not even opened.
  if (file.size > PACK_BUDGET)
    return fail({ code: 'too-large', path: '', found: `${file.size} bytes` })
  return readPackFile(new Uint8Array(await file.arrayBuffer()))
}
