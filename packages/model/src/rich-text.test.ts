import { describe, expect, test } from 'vitest'
import {
  EMPTY_RICH_TEXT,
  isEmptyRichText,
  parseRichText,
  plainFromRichText,
  type RichText,
  richTextFromPlain,
} from './rich-text.ts'

const linkTo = (href: string) => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [{ type: 'text', text: 'here', marks: [{ type: 'link', attrs: { href } }] }],
    },
  ],
})

const WHOLE: RichText = {
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Bold', marks: [{ type: 'bold' }, { type: 'italic' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'next' },
      ],
    },
    {
      type: 'orderedList',
      content: [
        {
          type: 'listItem',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: 'one' }] }],
        },
        { type: 'listItem', content: [{ type: 'paragraph' }] },
      ],
    },
    {
      type: 'blockquote',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'quoted' }] }],
    },
  ],
}

describe('a document from outside', () => {
  test('comes back as it was', () => {
    expect(parseRichText(structuredCopy(WHOLE))).toEqual(WHOLE)
  })

  test('loses what its shape does not know', () => {
    const styled = {
      type: 'doc',
      content: [{ type: 'paragraph', attrs: { style: 'color:red' }, content: [] }],
    }
    expect(parseRichText(styled)).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [] }],
    })
  })

  test('may link to http(s)', () => {
    expect(parseRichText(linkTo('https://example.org/a'))).toBeDefined()
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,x',
    '#',
    '',
    '/relative',
    'mailto:a@b.example',
  ])('is refused with a link to %j', href => expect(parseRichText(linkTo(href))).toBeUndefined())

  test.each([
    ['no document', 'text'],
    ['an image', { type: 'doc', content: [{ type: 'image', attrs: { src: 'x' } }] }],
    ['a script', { type: 'doc', content: [{ type: 'script', content: [] }] }],
    ['a text that is none', { type: 'doc', content: [{ type: 'text', text: 1 }] }],
    ['nothing', null],
  ])('is refused when it is or holds %s', (_what, data) => {
    expect(parseRichText(data)).toBeUndefined()
  })
})

test('plain lines become paragraphs, and read the same again', () => {
  expect(plainFromRichText(richTextFromPlain('One.\n\nTwo.'))).toBe('One.\nTwo.')
})

test('the words of a document stand without its marks', () => {
  expect(plainFromRichText(WHOLE)).toBe('Bold\nnext\none\n\nquoted')
})

test('a document of empty paragraphs is empty', () => {
  expect(isEmptyRichText(EMPTY_RICH_TEXT)).toBe(true)
  expect(isEmptyRichText({ type: 'doc', content: [{ type: 'paragraph' }] })).toBe(true)
  expect(isEmptyRichText(undefined)).toBe(true)
  expect(isEmptyRichText(WHOLE)).toBe(false)
})

function structuredCopy(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
