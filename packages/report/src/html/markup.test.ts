import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { html, jsonForScript } from './markup.ts'

describe('HTML made by the template', () => {
  test('shows values as text, in elements and in attributes', () => {
    const hostile = `<b title="x" id='y'>&amp;</b>`
    expect(html`<p title="${hostile}">${hostile}</p>`.markup).toBe(
      '<p title="&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;">&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;</p>',
    )
  })

  test('lets no text open an element, whatever it is', () => {
    const unit = fc.constantFrom(...'ab<>"\'&;/!-=\n\u0000\u202E', '</', '<!--', '&lt;')
    fc.assert(
      fc.property(fc.string({ unit }), text => {
        expect(html`${text}`.markup).not.toMatch(/[<>"']/)
      }),
    )
  })

  test('writes overrides of the writing direction and control characters by their number', () => {
    expect(html`${'a\u202Eb\u0000c\u2066'}`.markup).toBe('a[U+202E]b[U+0000]c[U+2066]')
  })

  test('keeps nothing for what is not there, and joins lists', () => {
    expect(html`<p>${undefined}${false}${['a', html`<b>b</b>`, 3]}</p>`.markup).toBe(
      '<p>a<b>b</b>3</p>',
    )
  })
})

test('JSON in a script element cannot end it, and reads back as it was', () => {
  const value = { a: '</script><!--<script>', b: '\u2028 & \u2029' }
  const { markup } = jsonForScript(value)
  expect(markup).not.toMatch(/[<>&\u2028\u2029]/)
  expect(JSON.parse(markup)).toEqual(value)
})
