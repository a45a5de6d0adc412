import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contrastOf, parseColour, readableOn } from './contrast.ts'

const aColour = fc
  .tuple(...[0, 1, 2].map(() => fc.integer({ min: 0, max: 255 })))
  .map(channels => `#${channels.map(one => one.toString(16).padStart(2, '0')).join('')}`)

describe('contrast', () => {
  // Worked examples: black and white, and the two greys on either side of the limit on white.
  test.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ])('of %s on %s is %d', (text, ground, contrast) => {
    expect(contrastOf(text, ground)).toBeCloseTo(contrast, 2)
  })

  test('is the same whichever comes first, and between 1 and 21', () => {
    fc.assert(
      fc.property(aColour, aColour, (a, b) => {
        expect(contrastOf(a, b)).toBe(contrastOf(b, a))
        expect(contrastOf(a, b)).toBeGreaterThanOrEqual(1)
        expect(contrastOf(a, b)).toBeLessThanOrEqual(21)
      }),
    )
  })

  test('is reached on a dark ground by any colour that is made light enough', () => {
    fc.assert(
      fc.property(aColour, colour => {
        const lighter = readableOn('#191816', colour, 4.5)
        expect(contrastOf(lighter, '#191816')).toBeGreaterThanOrEqual(4.5)
      }),
    )
    expect(readableOn('#191816', '#6cc3d1', 4.5)).toBe('#6cc3d1')
  })
})

test('colours are read in their short and long form, and nothing else is', () => {
  expect(['#0B5C6B', '0b5c6b', ' #fff '].map(parseColour)).toEqual([
    '#0b5c6b',
    '#0b5c6b',
    '#ffffff',
  ])
  expect(['teal', '#12', '#12345g', 'red;}', ''].map(parseColour)).toEqual(Array(5).fill(undefined))
})
