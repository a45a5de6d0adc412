/** How long the browser gets to start the download before the bytes are let go, in milliseconds. */
const GRACE = 60_000

/** Hands a file to the browser's downloads. */
export function downloadFile(name: string, mediaType: string, content: BlobPart | Blob): void {
  const blob = content instanceof Blob ? content : new Blob([content], { type: mediaType })
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), GRACE)
}
