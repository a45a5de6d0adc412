import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostOf, isSiteRoot, isWebAddress, parseWebAddress } from './address.ts'

describe('a typed address', () => {
  test.each([
    ['example.org', 'https://example.org/'],
    [' https://Example.org/a b ', 'https://example.org/a%20b'],
    ['http://example.org:8080/x?y=1#z', 'http://example.org:8080/x?y=1#z'],
    ['example.org:8080/x', 'https://example.org:8080/x'],
    ['localhost:3000/draft', 'https://localhost:3000/draft'],
    ['HTTPS://EXAMPLE.ORG/Page', 'https://example.org/Page'],
  ])('%j is read as %j', (typed, value) => {
    expect(parseWebAddress(typed)).toEqual({ ok: true, value })
  })

  test.each([
    ['empty', '   '],
    ['fragment-only', '#'],
    ['fragment-only', '#sources'],
    ['not-http', 'javascript:alert(1)'],
    ['not-http', 'JavaScript:alert(1)//example.org'],
    ['not-http', 'data:text/html,<script>1</script>'],
    ['not-http', 'mailto:desk@example.org'],
    ['not-http', 'ftp://example.org/file'],
    ['not-http', 'file:///etc/hosts'],
    ['not-http', 'blob:https://example.org/1'],
    ['not-an-address', 'the minutes of March'],
    ['not-an-address', 'minutes'],
    ['not-an-address', 'https://'],
    ['not-an-address', 'https://user:secret@example.org/'],
  ])('is refused as %s: %j', (error, typed) => {
    expect(parseWebAddress(typed)).toEqual({ ok: false, error })
  })

  test('is http(s) whenever it is accepted, and reads the same again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.webUrl().map(url => url.slice(6)),
        ),
        typed => {
          const read = parseWebAddress(typed)
          if (!read.ok) return
          expect(isWebAddress(read.value)).toBe(true)
          expect(parseWebAddress(read.value)).toEqual(read)
        },
      ),
    )
  })
})

test('a host is named without its www', () => {
  expect(hostOf('https://www.example.org/x')).toBe('example.org')
  expect(hostOf('mailto:desk@example.org')).toBeUndefined()
})

test('a front page stays one whatever fragment follows', () => {
  expect(isSiteRoot('https://example.org/#claims')).toBe(true)
  expect(isSiteRoot('https://example.org/?page=1')).toBe(false)
})
