// The reader of PDF unfolds a packed stream into memory for as long as it goes on: a file of five
// megabytes can fill five gigabytes, and a browser that runs out of memory ends the page. The reader
// has no setting for that, so the build puts a bound at the two places where streams grow.
import type { Plugin } from 'vite'

/** The most that one stream unfolds to, in bytes: sixty times the longest text that is read of a file. */
const MOST = 2 ** 27

const refusal = (length: string) =>
  `if (${length} > ${MOST}) throw new RangeError("A stream of the PDF unfolds without end.");`

/** Where a stream grows, and what is put behind it. */
const PLACES = [
  // Unfolded by the browser; what goes wrong there is done once more by the reader itself …
  { at: /totalLength \+= chunk\.byteLength;/g, bound: refusal('totalLength') },
  // … which makes room here. Streams of pictures have one of that name that does nothing.
  { at: /ensureBuffer\(requested\) \{(?=\s*[^\s}])/g, bound: refusal('requested') },
]

/** Bounds what the reader of PDF unfolds; stops the build when the reader is no longer made that way. */
export function boundPdfStreams(): Plugin {
  return {
    name: 'bound-pdf-streams',
    transform(code, id) {
      if (!id.endsWith('/pdfjs-dist/legacy/build/pdf.worker.mjs')) return
      let bounded = code
      for (const { at, bound } of PLACES) {
        if (bounded.match(at)?.length !== 1) {
          this.error(`The streams of the reader of PDF no longer grow at ${at}: bound them there.`)
        }
        bounded = bounded.replace(at, place => `${place} ${bound}`)
      }
      return { code: bounded, map: null }
    },
  }
}
