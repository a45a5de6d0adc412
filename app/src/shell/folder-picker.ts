import type { FolderHandle } from './automatic-backups.ts'

/** What TypeScript does not know of a window yet (WICG File System Access). */
interface PickingWindow {
  showDirectoryPicker?(options: {
    readonly id: string
    readonly mode: 'readwrite'
  }): Promise<FolderHandle>
}

/** Asks the person for a folder to write into; undefined where the browser cannot. */
export function folderPicker(): (() => Promise<FolderHandle>) | undefined {
  // A window is what it says, and maybe more.
  const window = globalThis as PickingWindow
  if (typeof window.showDirectoryPicker !== 'function') return undefined
  return async () => {
    const folder = await window.showDirectoryPicker?.({ id: 'backups', mode: 'readwrite' })
    if (!folder) throw new DOMException('no folder can be chosen', 'AbortError')
    return folder
  }
}
