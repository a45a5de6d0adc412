// Pastes with the answer written beside every line. A file begins with what is known about the article
// (`title: ...`), then `---`, then the paste: each line carries its role and a bar, blank lines none.
//   title|Ferry sale halted      the headline
//   sub|Council knew nothing     what stands under it
//   body|The sale was halted ... the article
//   site|Share                   everything else
import type { ArticleMeta, ImportedArticle, ImportSource } from '../article.ts'

/** A paste, and what a person says is in it. */
export interface MarkedPaste extends ImportSource {
  /** The article's own lines, headline and subtitle aside, as they stand in the paste. */
  readonly body: readonly string[]
  readonly site: readonly string[]
  readonly expected: Partial<Record<keyof ArticleMeta, string>>
}

/** Takes a marked file apart; `data` is the paste as it would come from a clipboard. */
export function readMarkedPaste(file: string): MarkedPaste {
  const [head = '', ...rest] = file.split('\n---\n')
  const fields = new Map(
    head.split('\n').map(line => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  )
  const lines = rest.join('\n---\n').split('\n')
  const roleOf = (line: string) => /^(title|sub|body|site)\|(.*)$/.exec(line)
  const linesOf = (role: string) =>
    lines.flatMap(line => (roleOf(line)?.[1] === role ? [roleOf(line)?.[2] ?? ''] : []))
  const kind = fields.get('kind') === 'markdown' ? 'markdown' : 'plain'
  fields.delete('kind')
  return {
    kind,
    data: lines.map(line => roleOf(line)?.[2] ?? line).join('\n'),
    body: linesOf('body'),
    site: linesOf('site'),
    expected: Object.fromEntries(fields),
  }
}

/** How many words of the body are due, how many are shown, and how many of those are due. */
export interface BodyScore {
  readonly due: number
  readonly shown: number
  readonly right: number
}

/** Compares the body an import shows with the marked one, word by word. */
export function scoreBody(paste: MarkedPaste, { text, blocks }: ImportedArticle): BodyScore {
  const due = countsOf(wordsOf(paste.body.map(withoutMarkup).join('\n')))
  const shown = countsOf(
    wordsOf(
      blocks
        .filter(block => block.boilerplate === undefined && !/title/.test(block.kind))
        .map(block => text.slice(block.start, block.end))
        .join('\n'),
    ),
  )
  let right = 0
  for (const [word, count] of due) right += Math.min(count, shown.get(word) ?? 0)
  const total = (counts: ReadonlyMap<string, number>) =>
    Array.from(counts.values()).reduce((sum, count) => sum + count, 0)
  return { due: total(due), shown: total(shown), right }
}

// Addresses of links and the numbers of list items are no words of the article's text.
const withoutMarkup = (line: string) =>
  line
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/^\s*\d+[.)]\s+/, '')
    .replace(/^\|[\s|-]+\|$/, '')

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
