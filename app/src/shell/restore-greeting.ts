import type { Storage } from '@claimbench/storage'

const TOLD = 'restoreTold'

/** What the last restore brought, in a sentence, once. */
export async function restoreGreeting(
  storage: Pick<Storage, 'lastRestore' | 'readNote' | 'keepNote'>,
): Promise<string | undefined> {
  const last = await storage.lastRestore()
  if (!last || (await storage.readNote(TOLD)) === last.at) return undefined
  await storage.keepNote(TOLD, last.at)
  // Said once after a restore: no part of what every start loads.
  const { restoredWords } = await import('../words/restore.ts')
  return restoredWords(last)
}
