// The head of a file of ours, whatever kind it is: the first frame, as short JSON.
import { type Damage, ok, type Result } from '@claimbench/model'
import { parseJson } from '../records/patch-text.ts'
import { damage, type FrameReader } from './frame-reader.ts'

/** In bytes. */
const LONGEST_HEAD = 10_000

/** A head that was not looked at yet. */
export interface HeadFrame {
  readonly json: unknown
  readonly bytes: Uint8Array<ArrayBuffer>
  /** What the head says, for a sentence about damage. */
  readonly text: string
}

/** Reads the first frame of a file. Damage where there is none, it is too long, or it is no JSON. */
export async function readHeadFrame(frames: FrameReader): Promise<Result<HeadFrame, Damage>> {
  const first = await frames.next()
  if (!first.ok) return first
  if (!first.value) return damage('truncated', 'head', 'nothing')
  const bytes = first.value.payload
  // A head is short; a long one is somebody's who wants to keep the reader busy.
  if (bytes.length > LONGEST_HEAD) return damage('malformed', 'head', `${bytes.length} bytes`)
  const text = new TextDecoder().decode(bytes)
  const json = parseJson(text, 'head')
  return json.ok ? ok({ json: json.value, bytes, text }) : json
}
