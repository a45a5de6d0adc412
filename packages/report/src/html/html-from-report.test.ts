import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AUDIENCES } from '../facts/facts.ts'
import { aReport } from '../testing/a-report.ts'
import { base64 } from './base64.ts'
import { htmlFromReport } from './html-from-report.ts'

describe.each(AUDIENCES)('the HTML for the audience %s', audience => {
  const html = htmlFromReport(aReport(audience))

  test('asks for nothing from elsewhere', () => {
    expect(html).not.toMatch(/\ssrc=|@import|url\((?!#)|<link|<iframe|<img|<object|<form/)
  })

  test('carries a policy that allows its own style and nothing else', () => {
    const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? []
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(html) ?? []
    const hash = base64(sha256(utf8ToBytes(style)))
    expect(policy).toBe(
      `default-src &#39;none&#39;; style-src &#39;sha256-${hash}&#39;; img-src data:; base-uri &#39;none&#39;; form-action &#39;none&#39;`,
    )
    expect(html).not.toMatch(/\sstyle=/)
  })

  test('uses each id once, and every jump arrives', () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(new Set(ids).size)
    const jumps = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
    expect(jumps.filter(id => !ids.includes(id))).toEqual([])
    expect(jumps.length).toBeGreaterThan(30)
  })

  test('leaves out no level of headings', () => {
    const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level))
    expect(levels.filter(level => level === 1)).toHaveLength(1)
    levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1))
  })

  test('gives every picture its numbers as a table as well', () => {
    for (const [figure] of html.matchAll(/<figure[^]*?<\/figure>/g)) {
      const bars = [...figure.matchAll(/class="value"[^>]*>(\d+)</g)].map(([, value]) => value)
      const cells = [...figure.matchAll(/<td class="number">(\d+)<\/td>/g)].map(
        ([, value]) => value,
      )
      expect(bars.length).toBeGreaterThan(0)
      expect(cells).toEqual(bars)
    }
  })
})

test('a report that is not ready to be published says so above everything', () => {
  const report = aReport('publish')
  const draft = htmlFromReport({ ...report, warnings: ['Draft: not for publication.'] })
  expect(draft.indexOf('Draft: not for publication.')).toBeLessThan(draft.indexOf('<main>'))
  expect(htmlFromReport(report)).not.toContain('class="warnings"')
})

test('Base64 is that of RFC 4648', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), bytes => {
      expect(base64(bytes)).toBe(btoa(String.fromCharCode(...bytes)))
    }),
  )
})

// In every runtime, but in no ECMAScript library.
declare const btoa: (bytes: string) => string

test('letters are kerned, unless a word without end would take seconds to be laid out', () => {
  const report = aReport('publish')
  expect(htmlFromReport(report)).not.toContain('font-kerning:none')
  const endless = { ...report, title: `The county bought ${'A'.repeat(5_000)}` }
  expect(htmlFromReport(endless)).toContain('body{font-kerning:none}')
})
