// The frames of a backup, numbered as they are made.
import { EPOCH, type Patch } from '@claimbench/model'
import { partsOf } from '../disk/local-disk.ts'
import { bytesOfFrame, type FrameKind } from '../journal/frame.ts'
import { textOfPatch } from '../records/patch-text.ts'
import { type BackupHead, CASE_LINE, FIRST_LINE, VERSION } from './format.ts'

type Bytes = Uint8Array<ArrayBuffer>

export interface BackupFrames {
  /** The first line and the head. */
  first(): Bytes
  /** An article's texts, or the workspace's (''), of an older epoch where one is named. */
  part(article: string, texts: readonly string[], epoch?: number): Generator<Bytes>
  attachment(id: string, bytes: Blob): AsyncGenerator<Bytes>
  /** Changes to be made when the file is restored. */
  unsaved(patches: readonly Patch[]): Generator<Bytes>
  last(): Bytes
}

/** Makes the frames of one backup, which are to be written in the order in which they are made. */
export function backupFrames(about: Omit<BackupHead, 'version' | 'epoch'>): BackupFrames {
  const encoder = new TextEncoder()
  let sequence = 0
  const frame = (kind: FrameKind, payload: Uint8Array) =>
    bytesOfFrame({ kind, generation: VERSION, sequence: sequence++, payload })
  const record = (text: string) => frame('record', encoder.encode(text))

  return {
    first() {
      const head: BackupHead = { version: VERSION, epoch: EPOCH, ...about }
      const line = encoder.encode(about.kind ? CASE_LINE : FIRST_LINE)
      const rest = frame('head', encoder.encode(JSON.stringify(head)))
      const bytes = new Uint8Array(line.length + rest.length)
      bytes.set(line)
      bytes.set(rest, line.length)
      return bytes
    },
    *part(article, texts, epoch) {
      yield record(JSON.stringify({ part: article, epoch }))
      for (const text of texts) yield record(text)
    },
    async *attachment(id, bytes) {
      yield record(JSON.stringify({ attachment: id, size: bytes.size }))
      for await (const part of partsOf(bytes)) yield frame('bytes', part)
    },
    *unsaved(patches) {
      yield record(JSON.stringify({ changes: 'unsaved' }))
      for (const patch of patches) yield record(`{"history":[${textOfPatch(patch)}]}`)
    },
    last: () => frame('end', new Uint8Array()),
  }
}
