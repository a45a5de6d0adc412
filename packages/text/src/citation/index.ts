// The door to citations. citation-js is loaded when the first citation comes in.
export { type CitationFormat, detectCitation } from './detect-citation.ts'
export { CitationFault, type CitedWork, readCitations } from './read-citation.ts'
