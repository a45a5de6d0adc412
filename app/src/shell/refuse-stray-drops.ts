import { holdsFiles, isOverField } from '../ui/dragged.ts'

/**
 * Keeps a file or a link that is dropped beside every place that would take it from being opened by
 * the browser, which would leave the app.
 */
export function refuseStrayDrops(window: Window): void {
  // The window hears of it last: whoever takes the drop has said so by then.
  function refuse(event: DragEvent) {
    if (event.defaultPrevented || (isOverField(event) && !holdsFiles(event))) return
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'none'
  }
  window.addEventListener('dragover', refuse)
  window.addEventListener('drop', refuse)
}
