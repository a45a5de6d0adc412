// Files that are not to be had at once. A page that was just left holds its files longer than its
// locks: a moment, or seconds when its worker has much to finish. And now and then a browser never
// answers when it is asked to open one, and does when it is asked again.
import { FaultError } from '../fault.ts'
import { withinLimit } from '../time-limit.ts'
import type { FileStore } from './file-store.ts'

/** How long opening a file is tried, in milliseconds. */
const PATIENCE = 20_000
/** How long one try may take. */
const ANSWER_LIMIT = 4000
/** The longest time between two tries. */
const LONGEST_PAUSE = 250

/** The same files; one that is open elsewhere, or about which nothing is heard, is asked for again. */
export function patientFiles(files: FileStore): FileStore {
  return { ...files, open: (name, options) => openPatiently(files, name, options) }
}

async function openPatiently(
  files: FileStore,
  ...wanted: Parameters<FileStore['open']>
): ReturnType<FileStore['open']> {
  const begun = performance.now()
  for (let pause = 10; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const asked = files.open(...wanted)
    try {
      return await withinLimit(asked, ANSWER_LIMIT)
    } catch (error) {
      // What comes too late after all must not stay open.
      if (isUnanswered(error)) void asked.then(late => late?.close()).catch(() => undefined)
      else if (!isOpenElsewhere(error)) throw error
      if (performance.now() - begun > PATIENCE) throw error
      await new Promise(resolve => setTimeout(resolve, pause))
    }
  }
}

function isUnanswered(error: unknown): boolean {
  return error instanceof FaultError && error.code === 'no-answer'
}

function isOpenElsewhere(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NoModificationAllowedError'
}
