import { expect, test } from 'vitest'
import { pageAddressOf } from './page-address.ts'

const PAGE = 'https://port.example.org/news/ferries?id=7'

test.each([
  ['http', 'http://port.example.org/news/ferries?id=7'],
  ['www', 'https://www.port.example.org/news/ferries?id=7'],
  ['a phone', 'https://m.port.example.org/news/ferries?id=7'],
  ['a last slash and a fragment', 'https://port.example.org/news/ferries/?id=7#price'],
  ['marks of a campaign', 'https://port.example.org/news/ferries?utm_source=a&id=7&fbclid=x'],
  ['an archive', 'https://web.archive.org/web/2024/https://port.example.org/news/ferries?id=7'],
  ['a fast version', 'https://port.example.org/news/ferries/amp/?id=7'],
  [
    'a server of fast versions',
    'https://port-example-org.cdn.ampproject.org/c/s/port.example.org/news/ferries?id=7',
  ],
  ['a search engine', 'https://www.google.com/amp/s/www.port.example.org/news/ferries?id=7'],
])('a page is the same through %s', (_, address) => {
  expect(pageAddressOf(address)).toEqual(pageAddressOf(PAGE))
})

test.each([
  ['another path', 'https://port.example.org/news/ferry?id=7'],
  ['another number', 'https://port.example.org/news/ferries?id=8'],
  ['a host that only begins so', 'https://port.example.org.evil.example/news/ferries?id=7'],
  ['a site that is called m', 'https://m.example/news/ferries?id=7'],
])('it is another page with %s', (_, address) => {
  expect(pageAddressOf(address)?.page).not.toBe(pageAddressOf(PAGE)?.page)
})

test('what is no http(s) address has no page', () => {
  expect(pageAddressOf('mailto:a@example.org')).toBeUndefined()
})
