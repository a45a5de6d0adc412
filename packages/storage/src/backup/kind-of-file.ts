// What a file is, as far as its first bytes tell.
import { CASE_LINE, ENCRYPTED_LINE, FIRST_LINE } from './format.ts'

/** Whether a file is one of ours. */
export function isOurFile(file: Blob): Promise<boolean> {
  return beginsWith(file, [FIRST_LINE, CASE_LINE, ENCRYPTED_LINE])
}

/** Whether a file is under a passphrase. */
export function isEncrypted(file: Blob): Promise<boolean> {
  return beginsWith(file, [ENCRYPTED_LINE])
}

async function beginsWith(file: Blob, lines: readonly string[]): Promise<boolean> {
  const start = await file.slice(0, Math.max(...lines.map(line => line.length))).text()
  return lines.some(line => start.startsWith(line))
}
