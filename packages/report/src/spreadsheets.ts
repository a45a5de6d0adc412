// Tables of any kind for spreadsheets: text is text there, whatever it begins with.
export { csvFrom } from './csv/cells.ts'
export { type CellValue } from './tables/report-tables.ts'
export { workbookFrom, type Table } from './xlsx/workbook-from-tables.ts'
