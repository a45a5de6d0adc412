import { expect, test } from 'vitest'
import { lightenPage, MOST_MARKUP } from './lighten-page.ts'

test.each([
  ['<p>a</p><script>steal("</p>")</script><p>b</p>', '<p>a</p><p>b</p>'],
  ['<style>p{}</style><p>b</p>', '<p>b</p>'],
  ['<p>a<!-- <p>hidden</p> --></p>', '<p>a</p>'],
  ['<p>a</p><svg><title>x</title></svg>', '<p>a</p>'],
  ['<img alt="x" src="data:image/png;base64,AAAA"><p>b</p>', '<img alt="x" src=""><p>b</p>'],
  ['<SCRIPT>x</ScRiPt ><p>b</p>', '<p>b</p>'],
  ['<p>a</p>', '<p>a</p>'],
])('%s', (html, light) => {
  expect(lightenPage(html)).toBe(light)
})

test.each([
  '<script type="application/ld+json">{"@type":"Article"}</script>',
  '<script id=x type=text/template><p>words</p></script>',
  '<!-- never closed <p>a</p>',
  '<script>never closed <p>a</p>',
])('%s stays', html => {
  expect(lightenPage(html)).toBe(html)
})

test('a page of code and pictures is no large page', () => {
  const code = `<script>${'x'.repeat(MOST_MARKUP)}</script>`
  const picture = `<img src="data:image/png;base64,${'A'.repeat(MOST_MARKUP)}">`
  expect(lightenPage(`${code}${picture}<p>a</p>`)).toBe('<img src=""><p>a</p>')
})

test('more markup than any article has is refused', () => {
  expect(() => lightenPage('<b>x</b>'.repeat(MOST_MARKUP / 7))).toThrow('too-large')
})

test('elements nested beyond all sense are refused, long lists are not', () => {
  expect(() => lightenPage('<div>'.repeat(40_000))).toThrow('too-deep')
  expect(() => lightenPage('<p><li><br><td>'.repeat(35_000))).not.toThrow()
})

test('more elements than any page has are refused', () => {
  expect(() => lightenPage('<a>x</a>'.repeat(160_000))).toThrow('too-many-parts')
})

test('attributes beyond any sense are dropped, however they are written; the words stay', () => {
  const forms = [
    (i: number) => `a${i}=1`,
    (i: number) => `b${i}='>' `,
    (i: number) => `c${i} = "x"`,
    (i: number) => `=d${i}`,
    (i: number) => `e${i}/`,
    (i: number) => `"f${i}<`,
  ]
  for (const form of forms) {
    const tag = `<p title=">" ${Array.from({ length: 3_000 }, (_, i) => form(i)).join(' ')}>`
    const light = lightenPage(`<b>a</b>${tag}words</p>`)
    expect(light.length).toBeLessThan(3_000)
    expect(light).toMatch(/^<b>a<\/b><p title=">" .*>words<\/p>$/)
  }
  const honest = `<p ${Array.from({ length: 150 }, (_, i) => `data-x${i}="a > b"`).join(' ')}>words</p>`
  expect(lightenPage(honest)).toBe(honest)
})

test('code that is opened without end is looked through once', () => {
  // With a search to the end for each mark this would be 10^11 steps.
  expect(lightenPage('<!-- '.repeat(600_000))).toHaveLength(5 * 600_000)
})
