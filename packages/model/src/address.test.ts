import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  archivedOriginal,
  archivePagesOf,
  hostOf,
  isSiteRoot,
  isWebAddress,
  parseWebAddress,
} from './address.ts'

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

  test.each([
    ' \tjavascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    'java\u0000script:alert(1)',
    '\u0001javascript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\u200bjavascript:alert(1)',
    'javascript&colon;alert(1)',
    '&#106;avascript:alert(1)',
    'javascript%3aalert(1)',
    'javascript://example.org/%0aalert(1)',
    'vbscript:msgbox(1)',
    'filesystem:https://example.org/temporary/x',
    'view-source:javascript:alert(1)',
    'about:blank',
    'intent://example.org#Intent;scheme=javascript;end',
    'https:javascript:alert(1)',
    'https:data:text/html,x',
    '//',
    '\\\\',
  ])('is refused in disguise: %j', typed => expect(parseWebAddress(typed).ok).toBe(false))

  test('never becomes a script, wherever white space, control characters and capitals stand', () => {
    const odd = fc.constantFrom(
      '',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u0000',
      '\u0001',
      '\u001f',
      '\u00a0',
      '\ufeff',
    )
    const scheme = fc.constantFrom('javascript', 'data', 'vbscript', 'blob', 'filesystem', 'file')
    fc.assert(
      fc.property(
        scheme,
        fc.array(odd, { minLength: 12, maxLength: 12 }),
        fc.boolean(),
        (name, between, isLoud) => {
          const letters = [...(isLoud ? name.toUpperCase() : name), ':']
          const typed = `${letters.map((letter, i) => (between[i] ?? '') + letter).join('')}alert(1)`
          const read = parseWebAddress(typed)
          expect(isWebAddress(typed)).toBe(false)
          expect(read.ok && !/^https?:\/\//.test(read.value)).toBe(false)
        },
      ),
    )
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

describe('an archive', () => {
  test('is asked about the whole page, with its question and without the place in it', () => {
    expect(archivePagesOf('harbour.example/log?day=2#noon')).toEqual({
      lookUp: 'https://web.archive.org/web/*/https://harbour.example/log?day=2',
      save: 'https://web.archive.org/save/https://harbour.example/log?day=2',
    })
  })

  test.each(['', 'log', 'javascript:alert(1)'])('is not asked about %j', typed => {
    expect(archivePagesOf(typed)).toBeUndefined()
  })

  test('names the page whose copy it keeps', () => {
    expect(archivedOriginal('https://web.archive.org/web/2024/https://a.example/b')).toBe(
      'https://a.example/b',
    )
    expect(archivedOriginal('https://a.example/b')).toBeUndefined()
  })
})
