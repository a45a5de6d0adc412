import { plainFromMarkdown, type SampleKey } from '@claimbench/fixtures'
import type { Block, Link } from '@claimbench/text'

interface SampleText {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly links: readonly Link[]
  readonly boundaries: readonly {
    readonly at: number
    readonly reason: string
    readonly confidence: number
  }[]
}

/** A sample's words cut as its key cuts them, so that tests of reports depend on no splitter. */
export function textFromSample(markdown: string, { furniture, sentences }: SampleKey): SampleText {
  const isFurniture = new Set(furniture)
  const blocks: Block[] = []
  const links: Link[] = []
  const boundaries: { at: number; reason: string; confidence: number }[] = []
  const rest = [...sentences]
  let text = ''
  for (const line of markdown.split('\n').filter(one => one.trim() !== '')) {
    const plain = plainFromMarkdown(line)
    const start = text === '' ? 0 : text.length + 1
    text += `${text === '' ? '' : '\n'}${plain}`
    blocks.push({
      kind: isFurniture.has(line) ? 'furniture' : line.startsWith('# ') ? 'title' : 'paragraph',
      start,
      end: text.length,
      ...(isFurniture.has(line) && { boilerplate: line.startsWith('©') ? 'copyright' : 'share' }),
    })
    links.push(...linksIn(line, plain, start))
    if (isFurniture.has(line)) continue
    let at = start
    while (rest[0] && text.indexOf(rest[0].quote, at) === at) {
      if (at > start) boundaries.push({ at, reason: 'key', confidence: 1 })
      at += rest[0].quote.length + 1
      rest.shift()
    }
  }
  if (rest[0]) throw new Error(`Not found in the sample: ${rest[0].quote}`)
  return { text, blocks, links, boundaries }
}

function linksIn(line: string, plain: string, start: number): readonly Link[] {
  let from = 0
  return [...line.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(([, words = '', target = '']) => {
    from = plain.indexOf(words, from)
    const place = { start: start + from, end: start + from + words.length, text: words }
    return target === '#' ? { ...place, missing: 'fragment' } : { ...place, target }
  })
}
