import { provideWithResolvers } from './with-resolvers.ts'

/**
 * Loads pdfjs with its reader of files in this very thread, which is a worker already. The build for older
 * platforms runs in Node 20, too.
 */
export async function loadPdfjs() {
  provideWithResolvers()
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  Object.assign(globalThis, { pdfjsWorker: await loadReader() })
  return pdfjs
}

// In a worker the reader takes over the messages of that worker as soon as it is loaded, unless it finds
// a `window`; so it finds one for that moment.
async function loadReader(): Promise<unknown> {
  const isWorker = !('window' in globalThis)
  if (isWorker) Object.assign(globalThis, { window: globalThis })
  try {
    // pdfjs describes no types for this file; it is only handed on.
    return (await import('pdfjs-dist/legacy/build/pdf.worker.mjs' as string)) as unknown
  } finally {
    if (isWorker) Reflect.deleteProperty(globalThis, 'window')
  }
}
