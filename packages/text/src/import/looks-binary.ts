const SAMPLE = 200_000
const MOST_DAMAGE = 0.002

/**
 * Whether characters are those of a program or a picture, read as text by mistake: control characters
 * that no text uses, or many marks of failed decoding. Looks at the first 200,000 UTF-16 units.
 */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  // [^\P{Cc}\s]: control characters that are not white space.
  const controls = sample.match(/[^\P{Cc}\s]/gu)?.length ?? 0
  const undecoded = sample.match(/\ufffd/g)?.length ?? 0
  return (
    (controls > 2 && controls > sample.length * MOST_DAMAGE) || undecoded > 8 + sample.length / 20
  )
}
