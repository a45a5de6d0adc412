import { type Desk, EMPTY_DESK, saveSetting } from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import { describe, expect, test } from 'vitest'
import { docxFromReport } from '../docx/docx-from-report.ts'
import { htmlFromReport } from '../html/html-from-report.ts'
import { aPicture } from '../testing/a-picture.ts'
import { aReport } from '../testing/a-report.ts'
import { strFromU8, unzipSync } from 'fflate'
import { lookFrom } from './look.ts'
import { parseTemplate, SHIPPED_TEMPLATE, TEMPLATE_SETTING, templateOf } from './template.ts'

const chosen = { ...SHIPPED_TEMPLATE, accent: '#7A1F1F', paper: '#FFF' }
const withSetting = (value: unknown): Desk =>
  after(EMPTY_DESK, saveSetting(EMPTY_DESK, { setting: TEMPLATE_SETTING, value }))

describe('a template', () => {
  test('is the shipped one until somebody chooses, and where the choice cannot be used', () => {
    expect(parseTemplate(SHIPPED_TEMPLATE)).toEqual({ ok: true, value: SHIPPED_TEMPLATE })
    expect(templateOf(EMPTY_DESK)).toEqual(SHIPPED_TEMPLATE)
    expect(templateOf(withSetting({ accent: '#eee' }))).toEqual(SHIPPED_TEMPLATE)
    expect(templateOf(withSetting({ ...SHIPPED_TEMPLATE, accent: '#eeeeee' }))).toEqual(
      SHIPPED_TEMPLATE,
    )
    expect(templateOf(withSetting(chosen))).toMatchObject({ accent: '#7a1f1f', paper: '#ffffff' })
  })

  test('is refused where text could not be read, with the contrast it has', () => {
    expect(parseTemplate({ ...chosen, accent: '#cc9900' })).toEqual({
      ok: false,
      error: { code: 'too-little-contrast', field: 'accent', contrast: 2.5 },
    })
    expect(parseTemplate({ ...chosen, paper: '#335533' })).toMatchObject({
      error: { code: 'too-little-contrast', field: 'paper' },
    })
    expect(parseTemplate({ ...chosen, accent: 'teal' })).toMatchObject({
      error: { code: 'no-colour', field: 'accent' },
    })
  })
})

describe('a look', () => {
  const template = parseTemplate(chosen)
  if (!template.ok) throw new Error(template.error.code)

  test('gives pages their colours and the logo inside', () => {
    const html = htmlFromReport(aReport('publish'), lookFrom(template.value, aPicture()))
    expect(html).toContain(':root{--paper:#ffffff;--accent:#7a1f1f}')
    expect(html).toMatch(/<p class="masthead">\s*<img\s+src="data:image\/png;base64,iVBOR/)
    expect(html.match(/ src=/g)).toHaveLength(1)
  })

  test('gives the Word document the logo and the colour', async () => {
    const look = lookFrom(template.value, aPicture())
    const parts = unzipSync(await docxFromReport(aReport('publish'), look))
    expect(Object.keys(parts).some(name => /^word\/media\/.*\.png$/.test(name))).toBe(true)
    expect(strFromU8(parts['word/styles.xml'] ?? new Uint8Array())).toContain('7a1f1f')
  })

  test('leaves out a logo that is no picture', () => {
    const bytes = new TextEncoder().encode('<svg onload="alert(1)"/>')
    expect(lookFrom(template.value, bytes)).not.toHaveProperty('logo')
  })
})
