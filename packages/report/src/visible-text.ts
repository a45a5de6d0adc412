// Characters that cannot be seen but move, hide or end what stands around them. Shown by their
// number they are text like any other, and a reader sees that they are there.

/**
 * A text in which nothing works but letters: embeddings, overrides and isolates of writing
 * direction, and control characters other than tab and line breaks, are written as `[U+202E]`.
 * Half a surrogate pair becomes U+FFFD. Marks of direction (U+200E, U+200F) are left alone.
 */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(ACTIVE, character => `[U+${hex(character)}]`)
    .replace(/\p{Surrogate}/gu, '\uFFFD')
}

const ACTIVE = /(?![\t\n])\p{Cc}|[\u2028-\u202E\u2066-\u2069\uFEFF]/gu

function hex(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}
