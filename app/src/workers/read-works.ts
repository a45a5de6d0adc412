// Reads citations for the evidence desk. Runs in the worker; their reader is loaded with the first.
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
