// Colours that are read together must be told apart: WCAG 2.2, success criteria 1.4.3 (text, 4.5:1)
// and 1.4.11 (marks and controls, 3:1). The numbers are read from the style sheet itself.
import { describe, expect, test } from 'vitest'
import sheet from './tokens.css?raw'

type Theme = ReadonlyMap<string, string>

const light = tokensOf(blockOf(':root {'))
const dark = new Map([...light, ...tokensOf(blockOf(":root[data-theme='dark'] {"))])
const systemDark = new Map([...light, ...tokensOf(blockOf(":root:not([data-theme='light']) {"))])

const GROUNDS = ['paper', 'panel', 'raised']
const WASHES = ['focus-wash', 'claim-wash', 'opinion-wash', 'attribution-wash']

const textPairs = [
  ...pairs(['ink', 'ink-2', 'ink-3'], GROUNDS),
  ...pairs(['ink', 'ink-2'], WASHES),
  ...pairs(['accent', 'danger', 'good', 'warn', 'named', 'unnamed', 'vague'], GROUNDS),
  ['on-accent', 'accent'],
  ['claim', 'claim-wash'],
  ['opinion', 'opinion-wash'],
  ['attribution', 'attribution-wash'],
] as const

const markPairs = [
  ...pairs(['claim', 'opinion', 'attribution', 'none', 'focus', 'line-strong'], GROUNDS),
  ...pairs(['claim', 'opinion', 'attribution', 'none', 'focus'], ['focus-wash']),
]

describe.each([
  ['light', light],
  ['dark, chosen', dark],
  ['dark, as the system', systemDark],
])('in the theme %s', (_name, theme) => {
  test.each(textPairs)('%s is legible on %s', (text, ground) => {
    expect(contrast(theme, text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(markPairs)('%s is seen on %s', (mark, ground) => {
    expect(contrast(theme, mark, ground)).toBeGreaterThanOrEqual(3)
  })
})

test('dark is the same, chosen or by the system', () => {
  expect(Object.fromEntries(dark)).toEqual(Object.fromEntries(systemDark))
})

test('black on white has the contrast that the standard says', () => {
  const theme = new Map([
    ['ink', '#000000'],
    ['paper', '#ffffff'],
    ['grey', '#767676'],
  ])
  expect(contrast(theme, 'ink', 'paper')).toBeCloseTo(21)
  expect(contrast(theme, 'grey', 'paper')).toBeCloseTo(4.54, 2)
})

function pairs(
  front: readonly string[],
  grounds: readonly string[],
): readonly (readonly [string, string])[] {
  return front.flatMap(one => grounds.map(ground => [one, ground] as const))
}

function blockOf(selector: string): string {
  const start = sheet.indexOf(selector)
  if (start < 0) throw new Error(`tokens.css has no block ${selector}`)
  return sheet.slice(start, sheet.indexOf('}', start))
}

function tokensOf(block: string): Theme {
  const lines = block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)
  return new Map(Array.from(lines, ([, name, value]) => [name ?? '', value ?? '']))
}

/** The contrast ratio of WCAG 2.2: (lighter + 0.05) / (darker + 0.05). */
function contrast(theme: Theme, a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(theme, a), luminance(theme, b)].sort((x, y) => y - x)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The relative luminance of WCAG 2.2, from 0 (black) to 1 (white). */
function luminance(theme: Theme, name: string): number {
  const hex = theme.get(name)
  if (!hex) throw new Error(`tokens.css has no --${name}`)
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
