// What is held over the window.

/** Whether files are held, also when nothing of them can be read before they are dropped. */
export function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

/** Whether it is held over a place to write in, which takes words and links by itself. */
export function isOverField({ target }: DragEvent): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, [contenteditable="true"]') !== null
  )
}
