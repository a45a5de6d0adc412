import type { ImportSource } from './article.ts'

/**
 * Tells which reader suits a text: by the ending of its file name, else by what it holds. Plain text
 * is the answer in doubt, because it shows everything as it stands.
 */
export function detectKind(data: string, fileName?: string): ImportSource['kind'] {
  const ending = /\.([a-z0-9]+)$/i.exec(fileName ?? '')?.[1]?.toLowerCase()
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html'
  if (ending === 'md' || ending === 'markdown' || ending === 'mdown') return 'markdown'

  const start = data.slice(0, 50_000)
  if (/^\s*(?:<!doctype html|<html\b|<\?xml\b[^>]*>\s*<(?:!doctype )?html)/i.test(start))
    return 'html'
  const tags =
    start.match(/<\/(?:p|div|a|h[1-6]|li|ul|article|section|blockquote|span)>/gi)?.length ?? 0
  if (tags >= 2 && /^\s*</.test(start)) return 'html'

  const marks =
    // Bounded: of thousands that never close, each would be followed to the end.
    count(start, /\[[^[\]\n]{1,500}\]\([^)\n]{0,2000}\)/g) +
    count(start, /^#{1,6} \S/gm) +
    count(start, /^> \S/gm) +
    count(start, /(?:\*\*|__)\S[^*_\n]*\S(?:\*\*|__)/g) +
    count(start, /^```/gm)
  return marks > 0 ? 'markdown' : 'plain'
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
