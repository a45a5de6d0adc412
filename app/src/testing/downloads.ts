// What the browser is given to save, in a test: jsdom has neither addresses of blobs nor downloads.
import { vi } from 'vitest'

/** A file that was handed out. */
export interface Download {
  readonly name: string
  readonly content: Blob
}

/** Keeps what is handed out from now on, the latest last, until the mocks are restored. */
export function keepDownloads(): readonly Download[] {
  const kept: Download[] = []
  let content = new Blob()
  URL.createObjectURL ??= () => ''
  URL.revokeObjectURL ??= () => undefined
  vi.spyOn(URL, 'createObjectURL').mockImplementation(given => {
    content = given as Blob
    return 'blob:kept'
  })
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined)
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    kept.push({ name: this.download, content })
  })
  return kept
}
