import { chartLayout, type ChartRow, type Chrome, type Figure, HATCHES } from '@claimbench/report'
import styles from './Preview.module.css'
import { TableBlock } from './TableBlock.tsx'

interface FigureBlockProps {
  readonly figure: Figure
  readonly chrome: Chrome
}

/** A bar chart with its words and numbers at the bars, and its table one click away. */
export function FigureBlock({ figure, chrome }: FigureBlockProps) {
  const { id, title, description, bars, table } = figure
  const { height, barHeight, rows } = chartLayout(bars)
  const hatched = HATCHES.filter(({ tone }) => bars.some(bar => bar.tone === tone))
  return (
    <figure id={id}>
      <figcaption id={`${id}-title`}>{title}</figcaption>
      <svg
        className={styles['chart']}
        role="img"
        width="100%"
        height={height}
        aria-labelledby={`${id}-title ${id}-says`}
      >
        <desc id={`${id}-says`}>
          {description} {bars.map(({ label, value }) => `${label}: ${value}`).join('; ')}.
        </desc>
        <defs>
          {hatched.map(({ tone, path }) => (
            <pattern
              key={tone}
              id={`${id}-${tone}`}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
            >
              <path d={path} />
            </pattern>
          ))}
        </defs>
        {rows.map(row => (
          <BarRow
            key={row.bar.label}
            row={row}
            height={barHeight}
            hatch={
              hatched.some(({ tone }) => tone === row.bar.tone)
                ? `${id}-${row.bar.tone}`
                : undefined
            }
          />
        ))}
      </svg>
      <details>
        <summary>{chrome.showTable}</summary>
        <TableBlock table={table} />
      </details>
    </figure>
  )
}

interface BarRowProps {
  readonly row: ChartRow
  readonly height: number
  /** The id of the pattern that lies over the bar. */
  readonly hatch: string | undefined
}

function BarRow({ row, height, hatch }: BarRowProps) {
  const { bar, nameBaseline, top, valueBaseline, length } = row
  const place = { x: 0, y: top, width: `${length}%`, height }
  return (
    <>
      <text y={nameBaseline}>{bar.label}</text>
      {length > 0 && <rect className={[styles['bar'], styles[bar.tone]].join(' ')} {...place} />}
      {length > 0 && hatch && <rect fill={`url(#${hatch})`} {...place} />}
      <text className={styles['value']} x={`${length}%`} dx={length > 0 ? 7 : 0} y={valueBaseline}>
        {bar.value}
      </text>
    </>
  )
}
