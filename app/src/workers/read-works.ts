// Reads citations, and what captured copies say of themselves, for the evidence desk. Runs in the
// worker; each reader is loaded when it is first needed.
import type { CitationFault, CitedWork } from '@claimbench/text/citation'

/** The works that a text cites, or why it could not be read. */
export type ReadWorks =
  | { readonly ok: true; readonly works: readonly CitedWork[] }
  | { readonly ok: false; readonly code: CitationFault['code'] }

/** Reads BibTeX, RIS or CSL-JSON. Nothing is fetched. */
export async function readWorks(text: string): Promise<ReadWorks> {
  const citations = await import('@claimbench/text/citation')
  try {
    return { ok: true, works: await citations.readCitations(text) }
  } catch (error) {
    if (error instanceof citations.CitationFault) return { ok: false, code: error.code }
    throw error
  }
}

/** A file that is attached as a captured copy. */
export interface AttachedCopy {
  readonly copy: Blob
  /** The name of the file: its ending tells text from HTML and Markdown. */
  readonly name: string
}

/** What a copy says of the work in it; undefined where it says nothing. Nothing is fetched. */
export async function readWorkOfCopy({ copy, name }: AttachedCopy): Promise<CitedWork | undefined> {
  const { LARGEST_COPY, workOfCopy } = await import('@claimbench/text/copy')
  if (copy.size > LARGEST_COPY) return undefined
  return workOfCopy(new Uint8Array(await copy.arrayBuffer()), name)
}
