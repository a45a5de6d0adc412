import { expect, test } from 'vitest'
import { remembered } from './remembered.ts'

interface Sheet {
  readonly title: string
  readonly lines: readonly string[]
  readonly note?: string
}
const SHEET: Sheet = { title: 'Bridges', lines: ['One.', 'Two.'] }

test('what was read and is the same is not made again', () => {
  const counted = remembered(({ lines }: Sheet) => ({ lines: lines.length }))
  const first = counted(SHEET)
  expect(counted({ ...SHEET, title: 'Tunnels', note: 'New.' })).toBe(first)
  expect(counted({ ...SHEET, lines: ['One.'] })).toEqual({ lines: 1 })
})

test('a field that was missing when it was read makes it again once it is there', () => {
  const noted = remembered((sheet: Sheet) => ({ note: sheet.note ?? 'none' }))
  const first = noted(SHEET)
  expect(noted({ ...SHEET })).toBe(first)
  expect(noted({ ...SHEET, note: 'Late.' })).toEqual({ note: 'Late.' })
  const asked = remembered((sheet: Sheet) => ({ isNoted: 'note' in sheet }))
  expect(asked(SHEET)).toEqual({ isNoted: false })
  expect(asked({ ...SHEET, note: 'Late.' })).toEqual({ isNoted: true })
})

test('a copy of the record depends on all of it, on fields that come later too', () => {
  const copied = remembered((sheet: Sheet) => ({ ...sheet }))
  const first = copied(SHEET)
  expect(copied({ ...SHEET })).toBe(first)
  expect(copied({ ...SHEET, title: 'Tunnels' }).title).toBe('Tunnels')
  expect(copied({ ...SHEET, note: 'Late.' })).toEqual({ ...SHEET, note: 'Late.' })
})

test('another argument makes it again', () => {
  const named = remembered(({ title }: Sheet, language: string) => ({
    name: `${title} ${language}`,
  }))
  const first = named(SHEET, 'en')
  expect(named(SHEET, 'en')).toBe(first)
  expect(named(SHEET, 'de')).toEqual({ name: 'Bridges de' })
})
