// Reads a backup from its first byte to its last, before anything of it is used. Whoever calls gets
// the parts and attachments as they come; `checkBackup` only looks.
import {
  articleOfRow,
  type ArticleRow,
  checkChange,
  type Damage,
  EPOCH,
  fail,
  nestsDeeper,
  ok,
  type Patch,
  type Result,
} from '@claimbench/model'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import * as v from 'valibot'
import { parseJson } from '../records/patch-text.ts'
import { type Part, readPart } from '../recovery/part.ts'
import type { FoundFrame } from '../journal/frame.ts'
import {
  attachmentSchema,
  type BackupHead,
  CASE_LINE,
  changesSchema,
  headSchema,
  type LongWork,
  partSchema,
  VERSION,
  versionSchema,
} from './format.ts'
import { damage, type FrameReader, openFrames } from './frame-reader.ts'
import { readHeadFrame } from './head-frame.ts'

/** What is in a backup, for showing. */
export interface BackupContents extends BackupHead {
  readonly titles: readonly { readonly id: string; readonly title: string }[]
  /** Changes in all histories together. */
  readonly changes: number
  /** Of the file, in bytes. */
  readonly size: number
}

/** What a reader of a backup is told, in the order in which it stands there. */
export interface BackupVisitor {
  part?(article: string, part: Part): Promise<void>
  attachment?(id: string, bytes: Blob): Promise<void>
  /** Changes that were saved nowhere, in the order in which they were made. */
  unsaved?(patches: readonly Patch[]): Promise<void>
}

/** Looks at every byte of a backup. Stops with the signal's reason. */
export function checkBackup(
  file: Blob,
  work: LongWork = {},
): Promise<Result<BackupContents, Damage>> {
  return readBackup(file, {}, work)
}

/**
 * Reads a backup and hands what it holds to `visitor`. Damage is answered where it is met, so
 * visitors that keep what they get have checked the file before.
 */
export async function readBackup(
  file: Blob,
  visitor: BackupVisitor,
  { signal, onProgress }: LongWork = {},
): Promise<Result<BackupContents, Damage>> {
  const opened = await openFrames(file)
  if (!opened.ok) return opened
  const frames = opened.value
  const head = await readHead(frames)
  if (!head.ok) return head

  const found = new Findings()
  let attachments = 0
  let next = await frames.next()
  while (next.ok && next.value?.kind === 'record') {
    signal?.throwIfAborted()
    onProgress?.({ done: frames.at(), total: file.size })
    const begun = beginning(next.value)
    if (begun?.kind === 'part') {
      const gathered = await textsOfPart(frames)
      if (!gathered.ok) return gathered
      const part = found.take(begun.part, gathered.value.texts, begun.epoch ?? head.value.epoch)
      if (!part.ok) return part
      await visitor.part?.(begun.part, part.value)
      next = ok(gathered.value.next)
    } else if (begun?.kind === 'attachment') {
      const bytes = await readAttachment(file, frames, begun.attachment, begun.size)
      if (!bytes.ok) return bytes
      await visitor.attachment?.(begun.attachment, bytes.value)
      attachments++
      next = await frames.next()
    } else if (begun?.kind === 'changes') {
      const gathered = await textsOfPart(frames)
      if (!gathered.ok) return gathered
      const unsaved = found.takeUnsaved(gathered.value.texts)
      if (!unsaved.ok) return unsaved
      await visitor.unsaved?.(unsaved.value)
      next = ok(gathered.value.next)
    } else return damage('malformed', 'order', 'a text of no part')
  }
  if (!next.ok) return next
  if (!next.value) return damage('truncated', '', `${file.size} bytes`)
  const rest = await frames.next()
  if (next.value.kind !== 'end' || !rest.ok || rest.value)
    return damage('malformed', 'end', next.value.kind)

  const { titles, changes } = found
  if (head.value.kind && (titles.length !== 1 || frames.firstLine !== CASE_LINE))
    return damage('malformed', 'head', head.value.kind)
  if (!head.value.kind && frames.firstLine === CASE_LINE) return damage('malformed', 'head', 'kind')
  if (titles.length !== head.value.articles || attachments !== head.value.attachments)
    return damage('malformed', 'head', `${titles.length} articles, ${attachments} attachments`)
  return ok({ ...head.value, titles, changes, size: file.size })
}

/** What was found so far: enough to show, and to notice what is there twice. */
class Findings {
  readonly titles: { id: string; title: string }[] = []
  changes = 0
  readonly #seen = new Set<string>()

  /** Reads a part and checks that everything in it belongs there. */
  take(article: string, texts: readonly string[], epoch: number): Result<Part, Damage> {
    const deep = tooDeep(article, texts)
    if (deep) return deep
    const { part, damaged } = readPart(texts, epoch)
    if (damaged[0]) return fail(damaged[0])
    const strange = this.#strangerIn(article, part)
    if (strange) return strange
    const [row] = part.rows.get('articles') ?? []
    // `readPart` parsed it as a row of `articles`.
    if (row) this.titles.push({ id: row.id, title: (row as ArticleRow).title })
    this.changes += part.history.length
    return ok(part)
  }

  /** Reads changes that were saved nowhere. */
  takeUnsaved(texts: readonly string[]): Result<readonly Patch[], Damage> {
    const deep = tooDeep('unsaved', texts)
    if (deep) return deep
    const { part, damaged } = readPart(texts, EPOCH)
    if (damaged[0]) return fail(damaged[0])
    // They will be made: what they would make must be something that a row may be.
    for (const change of part.history.flatMap(({ changes }) => changes)) {
      const checked = checkChange(change)
      if (!checked.ok) return checked
    }
    this.changes += part.history.length
    return ok(part.history)
  }

  /** A row or change that does not belong to the part it stands in, or stands there twice. */
  #strangerIn(article: string, { rows, history }: Part) {
    for (const [table, list] of rows)
      for (const row of list) {
        const key = `${table}/${row.id}`
        if ((articleOfRow(table, row) ?? '') !== article)
          return damage('malformed', key, `in the part of ${article || 'the workspace'}`)
        if (this.#seen.has(key)) return damage('malformed', key, 'there twice')
        this.#seen.add(key)
      }
    const patch = history.find(patch => (patch.article ?? '') !== article)
    return patch && damage('malformed', `history/${patch.id}`, patch.article ?? '')
  }
}

/** More levels than anything of ours has; beyond, readers that call themselves run out of stack. */
const DEEPEST = 500

function tooDeep(part: string, texts: readonly string[]) {
  const deep = texts.findIndex(text => nestsDeeper(text, DEEPEST))
  return deep < 0 ? undefined : damage('malformed', `${part}/${deep}`, 'nested too deeply')
}

/** The texts up to the next thing, and the frame with which that begins. */
async function textsOfPart(
  frames: FrameReader,
): Promise<Result<{ texts: readonly string[]; next: FoundFrame | undefined }, Damage>> {
  const texts: string[] = []
  while (true) {
    const next = await frames.next()
    if (!next.ok) return next
    const frame = next.value
    if (frame?.kind !== 'record' || beginning(frame)) return ok({ texts, next: frame })
    texts.push(textOf(frame))
  }
}

async function readHead(frames: FrameReader): Promise<Result<BackupHead, Damage>> {
  const first = await readHeadFrame(frames)
  if (!first.ok) return first
  const { json, text } = first.value
  const version = v.safeParse(versionSchema, json)
  if (!version.success) return damage('malformed', 'head', text)
  if (version.output.version > VERSION)
    return damage('newer-version', 'version', String(version.output.version))
  if (version.output.epoch > EPOCH)
    return damage('newer-version', 'epoch', String(version.output.epoch))
  const head = v.safeParse(headSchema, json)
  return head.success ? ok(head.output) : damage('malformed', 'head', text)
}

type Beginning =
  | { readonly kind: 'part'; readonly part: string; readonly epoch?: number | undefined }
  | { readonly kind: 'attachment'; readonly attachment: string; readonly size: number }
  | { readonly kind: 'changes' }

/** What begins with a record; undefined when it is a text of a part. */
function beginning(frame: FoundFrame): Beginning | undefined {
  // Texts of parts are long; what begins something is short.
  if (frame.payload.length > 2000) return undefined
  const json = parseJson(textOf(frame), '')
  if (!json.ok) return undefined
  const part = v.safeParse(partSchema, json.value)
  if (part.success) return { kind: 'part', ...part.output }
  if (v.safeParse(changesSchema, json.value).success) return { kind: 'changes' }
  const attachment = v.safeParse(attachmentSchema, json.value)
  return attachment.success ? { kind: 'attachment', ...attachment.output } : undefined
}

/** Its bytes are not kept: they are read from the file again when they are used. */
async function readAttachment(
  file: Blob,
  frames: FrameReader,
  id: string,
  size: number,
): Promise<Result<Blob, Damage>> {
  const path = `attachments/${id}`
  const hash = sha256.create()
  const parts: Blob[] = []
  for (let read = 0; read < size;) {
    const next = await frames.next()
    if (!next.ok) return next
    if (!next.value) return damage('truncated', path, `${read} of ${size} bytes`)
    const { kind, payload } = next.value
    if (kind !== 'bytes' || payload.length === 0) return damage('malformed', path, kind)
    hash.update(payload)
    parts.push(file.slice(frames.at() - payload.length, frames.at()))
    read += payload.length
  }
  const blob = new Blob(parts)
  const found = bytesToHex(hash.digest())
  if (blob.size !== size || found !== id) return damage('checksum', path, found)
  return ok(blob)
}

function textOf({ payload }: FoundFrame): string {
  return new TextDecoder().decode(payload)
}
