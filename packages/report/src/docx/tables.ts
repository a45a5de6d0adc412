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

/** About the width of a letter of a cell. */
const LETTER = 100
/** The space beside the words of a cell, in letters. */
const BESIDE = 3

// Columns share the width by their longest cell, within reason; none is narrower than its longest word
// as long as that is not the most of an even share.
function widthsOf(columns: Table['columns'], rows: Table['rows']): number[] {
  const measured = columns.map(({ name }, column) => {
    const cells = [name, ...rows.map(row => wordsOf(row[column] ?? []))]
    const longest = Math.max(SHORTEST, ...cells.map(words => words.length))
    const word = Math.max(...cells.flatMap(words => words.split(/\s/).map(({ length }) => length)))
    const least = Math.min((word + BESIDE) * LETTER, TEXT_WIDTH / columns.length)
    return { length: Math.min(LONGEST, longest), least }
  })
  const share = TEXT_WIDTH / sum(measured.map(({ length }) => length))
  const [narrow, wide] = [
    measured.filter(({ length, least }) => length * share < least),
    measured.filter(({ length, least }) => length * share >= least),
  ]
  const left = TEXT_WIDTH - sum(narrow.map(({ least }) => least))
  const leftShare = left / sum(wide.map(({ length }) => length))
  return measured.map(({ length, least }) =>
    Math.round(length * share < least ? least : length * leftShare),
  )
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)

function wordsOf(line: Line): string {
  return line.map(one => (one.kind === 'break' ? ' ' : one.text)).join('')
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
