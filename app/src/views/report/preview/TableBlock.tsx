import type { Table } from '@claimbench/report'
import { LineView } from './LineView.tsx'
import styles from './Preview.module.css'

/** A table; it scrolls inside itself where it is too wide. */
export function TableBlock({
  table: { caption, columns, rows, rowIds },
}: {
  readonly table: Table
}) {
  return (
    // Whoever has only a keyboard scrolls a wide table by its focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['table']} role="group" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" className={isNumber ? styles['number'] : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i} id={rowIds?.[i]}>
              {row.map((cell, column) =>
                column === 0 ? (
                  <th key={column} scope="row">
                    <LineView line={cell} />
                  </th>
                ) : (
                  <td
                    key={column}
                    className={columns[column]?.isNumber ? styles['number'] : undefined}
                  >
                    <LineView line={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
