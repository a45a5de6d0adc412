// How deep a JSON text is nested, told without reading it: a reader that meets a million brackets has
// lost already.

const QUOTE = 0x22
const BACKSLASH = 0x5c

/** Whether lists and objects of a JSON text are nested deeper than `deepest`. One pass, no stack. */
export function nestsDeeper(text: string, deepest: number): boolean {
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    // The two kinds of brackets are the same but for one bit.
    else if ((code | 0x20) === 0x7b) depth++
    else if ((code | 0x20) === 0x7d) depth--
    if (depth > deepest) return true
  }
  return false
}

/** Where the string that begins at `start` ends; the end of the text when it does not. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === BACKSLASH) at++
    else if (code === QUOTE) return at
  }
  return text.length
}
