// Rows of the table, and the data that may lie beside the repository.
import { readShared } from '@claimbench/fixtures'

/** What was measured, what is asked for, and what came out. */
export type Row = readonly [name: string, wanted: string, found: number]

/** Prints rows as a Markdown table. */
export function printTable(rows: readonly Row[]): void {
  console.log('| figure | asked | ours |\n|---|---|---|')
  for (const [name, wanted, found] of rows) console.log(`| ${name} | ${wanted} | ${shown(found)} |`)
}

const shown = (found: number): string =>
  Number.isInteger(found) || found > 10
    ? found.toLocaleString('en', { maximumFractionDigits: 1 })
    : found.toFixed(3).replace(/^0/u, '')

export interface DataRow {
  readonly text: string
  readonly before: string
  readonly label: string
  readonly spans: readonly { readonly type: string; readonly start: number; readonly end: number }[]
  readonly meta: { readonly gt?: boolean; readonly fold?: number }
}

/** The rows of a data set of tags; undefined, with a message, where it is missing. */
export function readRows(name: string): DataRow[] | undefined {
  const text = readShared(`corpora/tags/${name}`)
  if (text === undefined) {
    console.log(`${name} is not beside the repository: its rows are left out.`)
    return undefined
  }
  return text
    .trim()
    .split('\n')
    .map(line => {
      // The sets were made for this purpose: every line has this shape, with `context` for what went before.
      const row = JSON.parse(line) as Partial<DataRow> & { readonly context?: string }
      return {
        text: row.text ?? '',
        before: row.context ?? '',
        label: row.label ?? '',
        spans: row.spans ?? [],
        meta: row.meta ?? {},
      }
    })
}
