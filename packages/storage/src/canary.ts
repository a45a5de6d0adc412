// The canary is what we know of the database without asking it. When the database says something
// else, or nothing, it was lost: that means recovery, and never a welcome.
import { fail, ok, type Result } from '@claimbench/model'
import * as v from 'valibot'
import type { Disk } from './disk/disk.ts'

export interface Canary {
  /** Stays the same for as long as the workspace lives. */
  readonly database: string
  /** The name under which the browser keeps it; another one after every rebuilding. */
  readonly name: string
  readonly device: string
  readonly epoch: number
  /** Set while everything is being erased. */
  readonly isErased?: boolean | undefined
}

/** A second place outside the database, such as local storage. Holds one short text. */
export interface CanaryNote {
  read(): string | null
  write(text: string): void
  clear(): void
}

const schema = v.object({
  database: v.string(),
  name: v.string(),
  device: v.string(),
  epoch: v.pipe(v.number(), v.integer()),
  isErased: v.optional(v.boolean()),
})

/** The canary in the first place that holds one; undefined when none does. */
export async function readCanary(
  disk: Disk | undefined,
  note: CanaryNote | undefined,
): Promise<Canary | undefined> {
  const onDisk = await disk?.readCanary()
  for (const text of [onDisk, note?.read()]) {
    const read = text ? parse(text) : undefined
    if (read?.ok) return read.value
  }
  return undefined
}

/**
 * Looks whether every place holds this canary, and writes it anew where one does not. Answers with
 * the number of places that did not.
 */
export async function checkCanary(
  canary: Canary,
  disk: Disk | undefined,
  note: CanaryNote | undefined,
): Promise<number> {
  const text = textOf(canary)
  const onDisk = (await disk?.checkCanary(text)) ?? 0
  const inNote = note && note.read() !== text ? 1 : 0
  if (onDisk > 0) await disk?.writeCanary(text)
  if (inNote > 0) note?.write(text)
  return onDisk + inNote
}

/** Writes the canary in every place there is. */
export async function writeCanary(
  canary: Canary,
  disk: Disk | undefined,
  note: CanaryNote | undefined,
): Promise<void> {
  const text = textOf(canary)
  await disk?.writeCanary(text)
  note?.write(text)
}

/** Always the same text for the same canary, so that texts can be compared. */
function textOf({ database, name, device, epoch, isErased }: Canary): string {
  return JSON.stringify({ database, name, device, epoch, isErased })
}

function parse(text: string): Result<Canary, 'malformed'> {
  try {
    const read = v.safeParse(schema, JSON.parse(text))
    return read.success ? ok(read.output) : fail('malformed')
  } catch {
    return fail('malformed')
  }
}
