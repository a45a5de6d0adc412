import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { visibleText } from '../visible-text.ts'
import { escapeMarkdown, markdownLink } from './escape.ts'

interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

function typesIn({ type, children = [] }: Node): readonly string[] {
  return [type, ...children.flatMap(typesIn)]
}

function textIn({ value = '', children = [] }: Node): string {
  return value + children.map(textIn).join('')
}

const withoutSpace = (text: string) => text.replace(/\s+/g, '')

describe('text in Markdown', () => {
  test.each([
    '# heading',
    '<script>alert(1)</script>',
    '[click](javascript:alert(1))',
    '![x](https://evil.example/x.png)',
    '1. one',
    '- list\n- list',
    'title\n===',
    'title\n-',
    '    code',
    '> quote',
    '***\n---',
    '&copy; &#x41;',
    '`code` ~~gone~~ | cell |',
    '<https://evil.example>',
  ])('reads as itself: %j', text => {
    const tree = fromMarkdown(escapeMarkdown(text)) as Node
    expect(new Set(typesIn(tree))).toEqual(new Set(['root', 'paragraph', 'text']))
    expect(withoutSpace(textIn(tree))).toBe(withoutSpace(text))
  })

  test('never becomes anything but text', () => {
    const unit = fc.constantFrom(
      ...'#*_-+=<>[]()!&;:`~|\\/ \n\t1.ab@"\'xhtps',
      'https://',
      'www.',
      '\u202E',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), text => {
        const tree = fromMarkdown(escapeMarkdown(text)) as Node
        expect(typesIn(tree).filter(type => !/^(root|paragraph|text|break)$/.test(type))).toEqual(
          [],
        )
        expect(withoutSpace(textIn(tree))).toBe(withoutSpace(visibleText(text)))
      }),
      { numRuns: 1000 },
    )
  })

  test('keeps the space before it, as one, so that runs of a sentence stay apart', () => {
    expect(['set up in 2008', ' after nurses', '    asked'].map(escapeMarkdown).join('')).toBe(
      'set up in 2008 after nurses asked',
    )
  })

  test('does not turn into a link by itself', () => {
    expect(escapeMarkdown('see https://evil.example, www.evil.example, me@evil.example')).toBe(
      'see https\\://evil.example, www\\.evil.example, me\\@evil.example',
    )
  })

  test('links only to http(s), and cannot break out of the address', () => {
    expect(markdownLink('x', 'javascript:alert(1)')).toBe('x')
    expect(markdownLink('a]b', 'https://example.org/<a b>')).toBe(
      '[a\\]b](<https://example.org/%3Ca%20b%3E>)',
    )
  })
})
