import { isWebAddress } from '@claimbench/model'
import { visibleText } from '../visible-text.ts'

/**
 * Text that reads as itself in Markdown: no mark-up, no HTML, no entity, no address that turns into
 * a link by itself, nothing at the beginning of a line that would begin a block. Space before it
 * becomes a single one, so that words can be put together.
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/\n{2,}/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/^[ \t]+/, ' ')
    .replace(/[\\`*_[\]<>|~$]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^( ?)(#{1,6}|[-+=])/gm, '$1\\$2')
    .replace(/^( ?\d{1,9})([.)])/gm, '$1\\$2')
    .replace(/\b(https?|ftp|mailto|xmpp):/gi, '$1\\:')
    .replace(/\bwww\./gi, match => `${match.slice(0, -1)}\\.`)
    .replace(/@/g, '\\@')
}

/** A link; of an address that is not http(s) only the words. */
export function markdownLink(words: string, address: string): string {
  if (!isWebAddress(address)) return escapeMarkdown(words)
  return `[${escapeMarkdown(words)}](<${address.replace(/[<>\s\\]/g, encodeURIComponent)}>)`
}
