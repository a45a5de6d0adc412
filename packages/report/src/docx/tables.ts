import { BorderStyle, Paragraph, Table as WordTable, TableCell, TableRow, WidthType } from 'docx'
import type { Line, Table } from '../tree/tree.ts'
import { bookmarked, runsFromLine, textRun } from './runs.ts'

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const RULE = { style: BorderStyle.SINGLE, size: 4, color: 'BFB9AA' } as const
const BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const

/** A table under its caption; its first row is repeated on every page. */
export function tableFrom({ caption, columns, rows, rowIds }: Table): (Paragraph | WordTable)[] {
  const head = new TableRow({
    tableHeader: true,
    children: columns.map(({ name, isNumber }) =>
      cell(
        new Paragraph({
          style: 'Cell',
          alignment: side(isNumber),
          children: [textRun(name, { bold: true })],
        }),
      ),
    ),
  })
  const body = rows.map((row, i) => {
    const id = rowIds?.[i]
    return new TableRow({
      cantSplit: true,
      children: row.map((line, column) => {
        const runs = runsFromLine(line)
        const children = id && column === 0 ? [bookmarked(id, runs)] : runs
        const alignment = side(columns[column]?.isNumber)
        return cell(new Paragraph({ style: 'Cell', alignment, children }))
      }),
    })
  })
  return [
    new Paragraph({ heading: 'Heading3', children: [textRun(caption)] }),
    new WordTable({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: widthsOf(columns, rows),
      borders: { ...BORDERS, insideHorizontal: RULE, insideVertical: NONE },
      rows: [head, ...body],
    }),
  ]
}

/** The width between the margins, in twentieths of a point. */
const TEXT_WIDTH = 9100
const SHORTEST = 8
const LONGEST = 44

// Columns share the width by their longest cell, within reason.
function widthsOf(columns: Table['columns'], rows: Table['rows']): number[] {
  const lengths = columns.map(({ name }, column) => {
    const cells = rows.map(row => lengthOf(row[column] ?? []))
    return Math.min(LONGEST, Math.max(SHORTEST, name.length, ...cells))
  })
  const all = lengths.reduce((total, length) => total + length, 0)
  return lengths.map(length => Math.round((TEXT_WIDTH * length) / all))
}

function lengthOf(line: Line): number {
  return line.reduce((total, one) => total + (one.kind === 'break' ? 1 : one.text.length), 0)
}

/** Terms with what there is to say of them, without rules between. */
export function factsTable(
  rows: readonly { readonly term: string; readonly lines: readonly Line[] }[],
): WordTable {
  return new WordTable({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2400, 6700],
    borders: { ...BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      ({ term, lines }) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(new Paragraph({ style: 'Cell', children: [textRun(term, { color: '5D584F' })] })),
            new TableCell({
              children: lines.map(
                line => new Paragraph({ style: 'Cell', children: runsFromLine(line) }),
              ),
            }),
          ],
        }),
    ),
  })
}

function cell(paragraph: Paragraph): TableCell {
  return new TableCell({ children: [paragraph], margins: { right: 160 } })
}

function side(isNumber: boolean | undefined): 'right' | 'left' {
  return isNumber ? 'right' : 'left'
}
