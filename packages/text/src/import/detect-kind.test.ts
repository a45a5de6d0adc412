import { expect, test } from 'vitest'
import { detectKind } from './detect-kind.ts'

test('the ending of a file name decides', () => {
  expect(detectKind('anything', 'a.htm')).toBe('html')
  expect(detectKind('<p>a</p><p>b</p>', 'notes.md')).toBe('markdown')
})

test('otherwise the text does', () => {
  expect(detectKind('<!DOCTYPE html><html></html>')).toBe('html')
  expect(detectKind('<div><p>One</p><p>Two</p></div>')).toBe('html')
  expect(detectKind('Read [the report](#) first.')).toBe('markdown')
  expect(detectKind('# Harbour\n\nText')).toBe('markdown')
  expect(detectKind('Prices rose by 3 * 4 per cent.\n\nNothing else.', 'a.txt')).toBe('plain')
})
