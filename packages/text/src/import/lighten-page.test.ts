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
  expect(() => lightenPage('<p><li><br><td>'.repeat(40_000))).not.toThrow()
})

test('code that is opened without end is looked through once', () => {
  // With a search to the end for each mark this would be 10^11 steps.
  expect(lightenPage('<!-- '.repeat(600_000))).toHaveLength(5 * 600_000)
})
