/** Longer than any word that somebody wrote to be read between spaces; in UTF-16 units. */
const ENDLESS = /\S{500}/

/**
 * Whether a text holds a word without end. Chromium lays such a word out in a time that grows with the
 * square of its length where its letters are kerned, as every pair of them may have to be shaped anew at
 * each break of the line: ten thousand letters hold a page up for a second. What shows a text that holds
 * one sets `font-kerning: none`. A paragraph of a script without spaces counts as one; it has no pairs to
 * kern.
 */
export function hasEndlessWord(text: string): boolean {
  return text.length >= 500 && ENDLESS.test(text)
}
