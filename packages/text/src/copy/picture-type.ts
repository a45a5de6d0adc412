/** The kinds of pictures that every browser shows and none runs. */
export type PictureType = 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/avif'

/** The kind of picture a file is, by its first bytes; undefined for everything else, drawings (SVG) too. */
export function pictureTypeOf(bytes: Uint8Array): PictureType | undefined {
  const head = Array.from(bytes.subarray(0, 16), byte => String.fromCharCode(byte)).join('')
  if (head.startsWith('\u0089PNG\r\n')) return 'image/png'
  if (head.startsWith('\u00ff\u00d8\u00ff')) return 'image/jpeg'
  if (/^GIF8[79]a/.test(head)) return 'image/gif'
  if (head.startsWith('RIFF') && head.startsWith('WEBP', 8)) return 'image/webp'
  return head.startsWith('ftypavif', 4) ? 'image/avif' : undefined
}
