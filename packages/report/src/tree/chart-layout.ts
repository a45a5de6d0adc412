// Where the parts of a bar chart lie, for every renderer that draws one. Across, everything is in
// per cent, so that words keep their size however wide the chart is drawn.
import type { Bar, Tone } from './tree.ts'

const ROW = 42
const BAR_HEIGHT = 14
const NAME_BASELINE = 14
const BAR_TOP = 20
/** How much of the width the longest bar takes; the rest is room for its number. */
const LONGEST = 86

export interface ChartRow {
  readonly bar: Bar
  /** From the top, in pixels: of the name above the bar, of the bar, of the number behind it. */
  readonly nameBaseline: number
  readonly top: number
  readonly valueBaseline: number
  /** In per cent of the width. */
  readonly length: number
}

export interface ChartLayout {
  /** In pixels. */
  readonly height: number
  readonly barHeight: number
  readonly rows: readonly ChartRow[]
}

/** Lays bars out under one another; the longest takes all the room, an empty one takes none. */
export function chartLayout(bars: readonly Bar[]): ChartLayout {
  const most = Math.max(1, ...bars.map(bar => bar.value))
  return {
    height: bars.length * ROW,
    barHeight: BAR_HEIGHT,
    rows: bars.map((bar, i) => ({
      bar,
      nameBaseline: i * ROW + NAME_BASELINE,
      top: i * ROW + BAR_TOP,
      valueBaseline: i * ROW + BAR_TOP + BAR_HEIGHT - 2,
      length: Math.round((10 * LONGEST * bar.value) / most) / 10,
    })),
  }
}

/** The strokes that are laid over the bars of some tones, each on a tile of six by six units. */
export const HATCHES: readonly { readonly tone: Tone; readonly path: string }[] = [
  { tone: 'opinion', path: 'M1 3h2' },
  { tone: 'attribution', path: 'M0 2h6M0 5h6' },
  { tone: 'vague', path: 'M0 6L6 0' },
  { tone: 'unnamed', path: 'M3 0v6' },
]
