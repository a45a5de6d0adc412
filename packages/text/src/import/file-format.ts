/** The reader a file needs, by its first bytes. */
export type FileFormat = 'pdf' | 'word' | 'text'

// A PDF may have some bytes of its mailer or printer before its header (ISO 32000-1, appendix H.3.4.1).
const PDF_HEADER_WITHIN = 1_024

/**
 * Tells which reader a file needs. The bytes decide, because names lie: `word` for zip files and for the
 * compound files of locked or old Word documents, whose reader says what they really are; `text` in doubt.
 */
export function fileFormat(bytes: Uint8Array): FileFormat {
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, '\u00d0\u00cf\u0011\u00e0'))
    return 'word'
  const start = bytes.subarray(0, PDF_HEADER_WITHIN)
  for (let at = 0; at < start.length; at++) {
    if (start[at] === 0x25 && startsWith(start.subarray(at), '%PDF-')) return 'pdf'
  }
  return 'text'
}

const startsWith = (bytes: Uint8Array, letters: string) =>
  Array.from(letters).every((letter, i) => bytes[i] === letter.charCodeAt(0))
