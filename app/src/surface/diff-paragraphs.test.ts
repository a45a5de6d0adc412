import { compareTexts } from '@claimbench/text'
import { expect, test } from 'vitest'
import { diffParagraphs, foldUnchanged, piecesInHand } from './diff-paragraphs.ts'

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

test('every piece knows its place in the texts it stands in', () => {
  for (const { kind, text, at, was } of paragraphs.flatMap(({ pieces }) => pieces)) {
    const inNew = at === undefined ? 'nowhere' : NEW.slice(at, at + text.length)
    const inOld = was === undefined ? 'nowhere' : OLD.slice(was, was + text.length)
    expect(inNew).toBe(kind === 'removed' ? 'nowhere' : text)
    expect(inOld).toBe(kind === 'added' ? 'nowhere' : text)
  }
})

const spanIn = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

function wordsInHand(was: string, now?: string) {
  return paragraphs.flatMap(({ pieces }) => {
    const place = { was: spanIn(OLD, was), now: now === undefined ? undefined : spanIn(NEW, now) }
    const painted = piecesInHand(pieces, place)
    expect(painted.map(piece => piece.text).join('')).toBe(pieces.map(one => one.text).join(''))
    return painted.flatMap(piece => (piece.isInHand ? [piece.text] : []))
  })
}

test('the mark in hand is shown with its new words and those it had before', () => {
  expect(wordsInHand('is old', 'is new')).toEqual(['is ', 'old', 'new'])
})

test('a mark whose words are gone is shown where they were', () => {
  expect(wordsInHand('goes away')).toEqual(['goes away'])
})
