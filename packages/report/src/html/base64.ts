const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** Bytes in Base64 with padding (RFC 4648, section 4). */
export function base64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3)
    const group = (a << 16) | (b << 8) | c
    const letters = [18, 12, 6, 0].map(shift => LETTERS[(group >> shift) & 63]).join('')
    const padding = Math.max(0, i + 3 - bytes.length)
    text += letters.slice(0, 4 - padding) + '='.repeat(padding)
  }
  return text
}
