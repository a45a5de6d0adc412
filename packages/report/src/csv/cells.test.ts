import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { csvFrom, inertText } from './cells.ts'

/** Reads what RFC 4180 describes, after the byte order mark. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const pattern = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  let rest = text.slice(1)
  while (rest !== '') {
    pattern.lastIndex = 0
    const match = pattern.exec(rest)
    if (!match) throw new Error(`Not RFC 4180: ${rest.slice(0, 40)}`)
    rows.at(-1)?.push((match[1] ?? match[2] ?? '').replaceAll('""', '"'))
    rest = rest.slice(match[0].length)
    if (match[3] === '\r\n' && rest !== '') rows.push([])
  }
  return rows
}

describe('a table in CSV', () => {
  test('quotes commas, quotation marks and line breaks, and ends lines by CR LF', () => {
    expect(
      csvFrom([
        ['a', 'b'],
        ['say "no", please', 'two\nlines'],
        [undefined, 3],
      ]),
    ).toBe('\uFEFF"a","b"\r\n"say ""no"", please","two\nlines"\r\n,3\r\n')
  })

  test('can be read back, whatever the texts are', () => {
    const unit = fc.constantFrom(...'ab,"=+-@\t\n\r;\'äß語\u0000\u202E', '\r\n', '👩‍🚀')
    const cells = fc.array(fc.string({ unit }), { minLength: 2, maxLength: 4 })
    fc.assert(
      fc.property(cells, row => {
        expect(readCsv(csvFrom([row]))).toEqual([row.map(inertText)])
      }),
    )
  })
})

describe('a text that a spreadsheet would compute', () => {
  test.each([
    '=1+1',
    '+49 30 1234',
    '-2+3',
    '@SUM(A1)',
    '  =HYPERLINK("https://evil.example","x")',
    '＝1+1',
    '\t=1',
    '\n=1',
    '\r\n@x',
  ])('is kept as text: %j', text => {
    expect(inertText(text)).toMatch(/^'/)
  })

  test.each(['plain', '3 - 2', 'a=b', ''])('is left alone otherwise: %j', text => {
    expect(inertText(text)).toBe(text)
  })
})
