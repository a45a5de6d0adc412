import type { Block, Link } from '@claimbench/text'
import { getSchema } from '@tiptap/core'
import { Node } from '@tiptap/pm/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amendExtensions } from './amend-schema.ts'
import {
  type ArticleDocument,
  type ArticleWords,
  documentFrom,
  wordsFrom,
} from './article-document.ts'
import { offsetFromPosition, positionFromOffset, positionTable } from './positions.ts'

const schema = getSchema(amendExtensions)

const words = fc
  .array(fc.constantFrom('The', 'lake', '😀', 'closed.', 'Ødegård', '“so”', 'é'), {
    minLength: 1,
    maxLength: 8,
  })
  .map(list => list.join(' '))
const line = fc.record({
  text: words,
  kind: fc.constantFrom<Block['kind']>(
    'title',
    'paragraph',
    'heading',
    'list-item',
    'quote',
    'furniture',
  ),
  linkAt: fc.option(fc.nat(40)),
})

const article: fc.Arbitrary<ArticleWords> = fc
  .array(line, { minLength: 1, maxLength: 12 })
  .map(lines => {
    const blocks: Block[] = []
    const links: Link[] = []
    let text = ''
    for (const { text: own, kind, linkAt } of lines) {
      if (text !== '') text += '\n'
      const start = text.length
      text += own
      blocks.push({
        kind,
        start,
        end: text.length,
        ...(kind === 'heading' && { level: 2 }),
        ...(kind === 'list-item' && { ordered: true }),
        ...(kind === 'furniture' && { boilerplate: 'share' }),
      })
      const from = start + own.indexOf(' ', linkAt ?? own.length) + 1
      if (linkAt === null || from <= start || from >= text.length) continue
      const target = { start: from, end: text.length, text: text.slice(from) }
      links.push(
        kind === 'quote'
          ? { ...target, missing: 'fragment' }
          : { ...target, target: 'https://lantern.example/' },
      )
    }
    return { text, blocks, links }
  })

/** Through the editor's own document and back. */
function roundTrip(one: ArticleWords): ArticleWords {
  const node = Node.fromJSON(schema, documentFrom(one))
  node.check()
  return wordsFrom(node.toJSON() as ArticleDocument)
}

test('every article comes back from the editor as it went in', () => {
  fc.assert(
    fc.property(article, one => {
      expect(roundTrip(one)).toEqual(one)
    }),
    { numRuns: 500 },
  )
})

test('every offset comes back from its position, and the position holds the same character', () => {
  fc.assert(
    fc.property(article, one => {
      const node = Node.fromJSON(schema, documentFrom(one))
      const table = positionTable(one.blocks)
      for (const { start, end } of one.blocks) {
        for (let offset = start; offset <= end; offset++) {
          const position = positionFromOffset(table, offset)
          expect(offsetFromPosition(table, position)).toBe(offset)
          if (offset === end) continue
          expect(node.textBetween(position, position + 1)).toBe(one.text[offset])
        }
      }
    }),
  )
})

describe('what is typed', () => {
  const one: ArticleWords = {
    text: 'A title\nSome words.',
    blocks: [
      { kind: 'title', start: 0, end: 7 },
      { kind: 'paragraph', start: 8, end: 19 },
    ],
    links: [],
  }

  test('leaves no empty line behind', () => {
    const { content } = documentFrom(one)
    const [title, paragraph] = content
    if (!title || !paragraph) throw new Error('two lines')
    const empty = { ...paragraph, content: [] }
    expect(wordsFrom({ type: 'doc', content: [title, empty, paragraph, empty] })).toEqual(one)
  })
})
