// Tables as one workbook. Loaded when it is wanted: nothing else needs its library.
import writeWorkbook, { type Cell } from 'write-excel-file/universal'
import type { CellValue } from '../tables/report-tables.ts'
import { visibleText } from '../visible-text.ts'

/** A sheet of a workbook. */
export interface Table {
  /** At most 31 characters, none of `[ ] : * ? / \`. */
  readonly name: string
  /** The first row holds the names of the columns. */
  readonly rows: readonly (readonly CellValue[])[]
}

/** The most characters a cell of a workbook can hold (ECMA-376, Excel's limits). */
const LONGEST_CELL = 32_767
const WIDEST = 60

/** The bytes of a workbook (.xlsx) with a sheet for each table. Every text is stored as a text. */
export async function workbookFrom(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = tables.map(({ name, rows }) => ({
    sheet: name,
    data: rows.map((row, i) => row.map(value => cellFrom(value, i === 0))),
    columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows, column) })),
    stickyRowsCount: 1,
  }))
  const blob: { arrayBuffer(): Promise<ArrayBuffer> } = await writeWorkbook(sheets).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

// A cell of the type String is never computed, whatever its first character.
function cellFrom(value: CellValue, isHead: boolean): Cell {
  if (value === undefined || value === '') return null
  if (typeof value === 'number') return { type: Number, value }
  return {
    type: String,
    value: shortened(visibleText(value)),
    alignVertical: 'top',
    ...(isHead && { fontWeight: 'bold' }),
  }
}

function shortened(text: string): string {
  return text.length <= LONGEST_CELL ? text : `${text.slice(0, LONGEST_CELL - 1)}…`
}

// In characters, as spreadsheets measure columns.
function widthOf(rows: readonly (readonly CellValue[])[], column: number): number {
  const lengths = rows.map(row => String(row[column] ?? '').length)
  return Math.min(WIDEST, Math.max(6, ...lengths) + 2)
}
