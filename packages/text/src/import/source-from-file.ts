import type { ImportSource } from './article.ts'
import { decodeText } from './decode-text.ts'
import { detectKind } from './detect-kind.ts'
import { isMhtml, readMhtml } from './mhtml.ts'

/**
 * Prepares a dropped text file (.txt, .md, .html, .mhtml, in any common encoding) for `importArticle`; a
 * saved page brings its own address. Throws an `ImportRefusal` for what is no text.
 */
export function sourceFromFile(bytes: Uint8Array, fileName: string, url?: string): ImportSource {
  if (isMhtml(bytes)) {
    const page = readMhtml(bytes)
    const address = url ?? page.url
    return { kind: 'html', data: page.html, ...(address === undefined ? {} : { url: address }) }
  }
  const { text } = decodeText(bytes)
  return { kind: detectKind(text, fileName), data: text, ...(url === undefined ? {} : { url }) }
}
