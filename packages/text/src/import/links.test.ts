import { expect, test } from 'vitest'
import { bareAddresses, destinationOf } from './links.ts'

const page = 'https://coast.example/news/ferries?id=1'

test.each([
  ['https://other.example/a', { target: 'https://other.example/a' }],
  ['/a b', { target: 'https://coast.example/a%20b' }],
  ['mailto:desk@coast.example', { target: 'mailto:desk@coast.example' }],
  ['#', { missing: 'fragment' }],
  ['#part', { missing: 'fragment', toItself: true }],
  [
    'https://coast.example/news/ferries?id=1#top',
    { target: 'https://coast.example/news/ferries?id=1#top', toItself: true },
  ],
  ['', { missing: 'none' }],
  [undefined, { missing: 'none' }],
  ['java\nscript:alert(1)', { missing: 'script' }],
  [' data:text/html,x', { missing: 'script' }],
  ['ftp://coast.example/a', { missing: 'unsupported' }],
  ['http://[broken', { missing: 'unsupported' }],
])('%j leads to %j', (address, destination) => {
  expect(destinationOf(address, page)).toEqual(destination)
})

test('a relative address has no target while the page is unknown', () => {
  expect(destinationOf('/a')).toEqual({ missing: 'relative' })
  expect(destinationOf('//coast.example/a')).toEqual({ missing: 'relative' })
  expect(destinationOf('/a', 'file:///saved/a.html')).toEqual({ missing: 'relative' })
})

test('a bare address ends before the marks of its sentence', () => {
  const text = 'See https://coast.example/a_(b), or (https://coast.example/c).'
  expect(bareAddresses(text).map(found => text.slice(found.start, found.end))).toEqual([
    'https://coast.example/a_(b)',
    'https://coast.example/c',
  ])
})
