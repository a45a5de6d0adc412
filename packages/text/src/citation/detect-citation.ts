/** The forms in which citations are handed about. */
export type CitationFormat = 'bibtex' | 'ris' | 'csl-json'

/** Which form of citation a text is in; undefined when it is none. Reads no further than its start. */
export function detectCitation(text: string): CitationFormat | undefined {
  const start = text
    .slice(0, 2_000)
    .replace(/^\ufeff/u, '')
    .trimStart()
  if (/^(?:%[^\n]*\n\s*)*@[a-z]+\s*[{(]\s*[^\s,{}()"]+\s*,/i.test(start)) return 'bibtex'
  if (/^TY {1,2}- *\S/.test(start)) return 'ris'
  if (/^[[{]/.test(start) && /"(?:title|DOI|URL|author|issued|container-title)"\s*:/.test(start)) {
    return 'csl-json'
  }
  return undefined
}
