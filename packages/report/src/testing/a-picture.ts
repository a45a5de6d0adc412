const HEADER = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

// One dark dot: the chunks IHDR, IDAT and IEND with their checksums.
const CHUNKS =
  '0000000d4948445200000001000000010802000000907753de' +
  '0000000c4944415478da63505050000000c4006117682a1c' +
  '0000000049454e44ae426082'

/** A PNG of one dot. */
export function aPicture(): Uint8Array {
  const rest = (CHUNKS.match(/../g) ?? []).map(pair => Number.parseInt(pair, 16))
  return new Uint8Array([...HEADER, ...rest])
}
