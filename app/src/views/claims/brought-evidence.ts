// What somebody brings to a piece of evidence by dropping or pasting it.
import { detectCitation } from '@claimbench/text/citation'

/** A link, a citation or a passage; a file to keep as the captured copy; and what there was no place for. */
export interface Brought {
  readonly text?: string
  readonly copy?: File
  /** Names of the files that were not taken: one piece of evidence has one copy. */
  readonly leftOut: readonly string[]
}

/** No list of citations that a person exports for one claim is longer, in bytes. */
const LONGEST_LIST = 1_000_000

/**
 * Sorts what was dropped or pasted. It is read while this is called, and not afterwards; rejects
 * where a file cannot be read.
 */
export async function broughtIn(data: Pick<DataTransfer, 'files' | 'getData'>): Promise<Brought> {
  const files = [...data.files]
  const words = linkIn(data) ?? data.getData('text/plain')
  const read = await Promise.all(files.map(async file => ({ file, text: await citationsIn(file) })))
  const [copy, ...others] = read.filter(({ text }) => text === undefined)
  const text = read.flatMap(one => one.text ?? []).join('\n') || words
  return {
    ...(text && { text }),
    ...(copy && { copy: copy.file }),
    leftOut: others.map(({ file }) => file.name),
  }
}

// A link that is dragged is a list of addresses, with comments, beside its words.
function linkIn(data: Pick<DataTransfer, 'getData'>): string | undefined {
  const lines = data.getData('text/uri-list').split(/\r?\n/)
  return lines.find(line => line !== '' && !line.startsWith('#'))
}

async function citationsIn(file: File): Promise<string | undefined> {
  if (file.size > LONGEST_LIST || !/\.(?:bib|bibtex|ris|json|txt)$/i.test(file.name))
    return undefined
  const text = await file.text()
  return detectCitation(text) ? text : undefined
}
