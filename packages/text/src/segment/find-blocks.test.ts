import { describe, expect, test } from 'vitest'
import { segmenter } from './every-language.ts'

/** The kinds of the blocks of an English text, with what each begins with. */
const blocksOf = (text: string) =>
  segmenter
    .analyse(text, { language: 'en' })
    .blocks.map(({ kind, start, end }) => [kind, text.slice(start, end)])

const kindsOf = (text: string) => blocksOf(text).map(([kind]) => kind)

describe('the blocks of a plain text', () => {
  test('are told apart by how they begin', () => {
    const text = [
      '# The pier',
      'By Una Weir',
      'The pier is shut.',
      '> They knew.',
      '- It is old.',
      '| Year | Ships |',
      '***',
      '```\nlet pier = 1.\n\nlet ferry = 2.\n```',
    ].join('\n\n')
    expect(kindsOf(text)).toEqual([
      'heading',
      'byline',
      'paragraph',
      'quote',
      'list-item',
      'table-row',
      'separator',
      'code',
    ])
  })

  test('know the level of a heading and whether a list is numbered', () => {
    const { blocks } = segmenter.analyse('## Ships\n\n1. The Lark.\n\n- The Kite.')
    expect(blocks.map(({ level, ordered }) => [level, ordered])).toEqual([
      [2, undefined],
      [1, true],
      [1, false],
    ])
  })

  test('keep wrapped lines together', () => {
    const text =
      'The council of Osterby decided on Monday\nthat the pier will stay shut until further\nNotice of the harbour master is given.'
    expect(blocksOf(text)).toEqual([['paragraph', text]])
  })

  test('part lines that are no wrapped prose', () => {
    expect(kindsOf('Ferry Suspended\nThe ferry stopped on Monday, the council said.')).toEqual([
      'heading',
      'paragraph',
    ])
  })

  test('keep a code block whole, blank lines and all', () => {
    const { blocks } = segmenter.analyse('```\na. B.\n\nc. D.\n```\n\nIt ran. It failed.')
    expect(blocks.map(({ kind, sentences }) => [kind, sentences.length])).toEqual([
      ['code', 1],
      ['paragraph', 2],
    ])
  })

  test('take a fence that never closes for a line of text', () => {
    expect(kindsOf('```\nThe pier is shut.\n\nIt rains.')).not.toContain('code')
  })

  test('do not end inside a range to be kept whole', () => {
    const text = 'The motto is Sail\n\nHome. It is old.'
    const start = text.indexOf('Sail')
    const keepWhole = [{ start, end: start + 'Sail\n\nHome'.length }]
    expect(segmenter.analyse(text, { keepWhole }).blocks).toHaveLength(1)
  })
})
