import { compareTexts } from '@claimbench/text'
import { expect, test } from 'vitest'
import { diffParagraphs, foldUnchanged } from './diff-paragraphs.ts'

const OLD = 'One stays.\nTwo goes away.\nThree stays.\nFour stays.\nFive is old.'
const NEW = 'One stays.\nThree stays.\nFour stays.\nFive is new.'

const paragraphs = diffParagraphs(compareTexts(OLD, NEW).diff(), OLD, NEW)

test('a paragraph that is gone stands where it was, between those that stay', () => {
  expect(paragraphs.map(({ pieces }) => pieces.map(piece => piece.text).join(''))).toEqual([
    'One stays.',
    'Two goes away.',
    'Three stays.',
    'Four stays.',
    'Five is oldnew.',
  ])
})

test('unchanged paragraphs in a row are folded, a single one is context', () => {
  expect(foldUnchanged(paragraphs).map(part => part.kind)).toEqual([
    'shown',
    'shown',
    'folded',
    'shown',
  ])
})

test('what stands in the new text knows its place there', () => {
  for (const { kind, text, at } of paragraphs.flatMap(({ pieces }) => pieces)) {
    expect(at === undefined ? kind : NEW.slice(at, at + text.length)).toBe(
      at === undefined ? 'removed' : text,
    )
  }
})
