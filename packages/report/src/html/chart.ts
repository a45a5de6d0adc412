// A bar chart as inline SVG: every bar carries its word and its number, so that no legend is
// needed, and some a pattern, so that they can be told apart without colour.
import { type ChartRow, chartLayout, HATCHES } from '../tree/chart-layout.ts'
import type { Bar, Figure } from '../tree/tree.ts'
import { html, type Markup } from './markup.ts'

/** A figure as an SVG image with its title and what it says. */
export function chartFromFigure(figure: Figure): Markup {
  const { height, barHeight, rows } = chartLayout(figure.bars)
  const used = HATCHES.filter(({ tone }) => figure.bars.some(bar => bar.tone === tone))
  const patterns = used.map(
    ({ tone, path }) =>
      html`<pattern id="${figure.id}-${tone}" width="6" height="6" patternUnits="userSpaceOnUse"
        ><path d="${path}"
      /></pattern>`,
  )
  return html`<svg
    class="chart"
    role="img"
    width="100%"
    height="${height}"
    aria-labelledby="${figure.id}-title ${figure.id}-says"
  >
    <desc id="${figure.id}-says">${figure.description} ${inWords(figure.bars)}</desc>
    ${patterns.length > 0 && html`<defs>${patterns}</defs>`}${rows.map(row =>
      markupFromRow(
        row,
        barHeight,
        figure.id,
        used.some(({ tone }) => tone === row.bar.tone),
      ),
    )}
  </svg>`
}

function markupFromRow(
  { bar, nameBaseline, top, valueBaseline, length }: ChartRow,
  height: number,
  id: string,
  isHatched: boolean,
): Markup {
  const place = html`x="0" y="${top}" width="${length}%" height="${height}"`
  return html`<text class="name" y="${nameBaseline}">${bar.label}</text
    >${length > 0 && html`<rect class="bar ${bar.tone}" ${place} />`}${length > 0 && isHatched && html`<rect fill="url(#${id}-${bar.tone})" ${place} />`}<text
      class="value"
      x="${length}%"
      dx="${length > 0 ? 7 : 0}"
      y="${valueBaseline}"
      >${bar.value}</text
    >`
}

function inWords(bars: readonly Bar[]): string {
  return `${bars.map(({ label, value }) => `${label}: ${value}`).join('; ')}.`
}
