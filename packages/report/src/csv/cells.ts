// Comma-separated values as RFC 4180 has them, and so that no spreadsheet computes anything.
import type { CellValue } from '../tables/report-tables.ts'
import { visibleText } from '../visible-text.ts'

/**
 * A file of rows: UTF-8 with the mark that spreadsheets need to see it, lines ended by CR LF, every
 * text in quotes. A text that a spreadsheet would take for a formula is preceded by an apostrophe.
 */
export function csvFrom(rows: readonly (readonly CellValue[])[]): string {
  return `\uFEFF${rows.map(row => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

function csvCell(value: CellValue): string {
  if (value === undefined) return ''
  if (typeof value === 'number') return String(value)
  return `"${inertText(value).replaceAll('"', '""')}"`
}

/**
 * The text with an apostrophe before it where it would begin a formula: after any spaces one of
 * `= + - @` in their normal or full-width form, or a tab, a line break or another control
 * character at the very beginning (OWASP, CSV injection).
 */
export function inertText(text: string): string {
  const visible = visibleText(text)
  return /^\s*[=+\-@＝＋－＠]|^[\t\n]/u.test(visible) ? `'${visible}` : visible
}
