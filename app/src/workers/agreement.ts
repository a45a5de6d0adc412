// How far people agree, where it takes longer than a frame.
import type {
  BootstrapInterval,
  GammaProgress,
  GammaResult,
  Row,
  SpanUnit,
} from '@claimbench/agreement'

/** Sentences × people. */
export interface RatedUnits {
  readonly rows: readonly Row[]
}

// The same class has the same interval every time.
const SEED = 20_260_312

/** The bootstrap interval of α (nominal) over the units that at least two people rated. */
export async function alphaInterval({ rows }: RatedUnits): Promise<BootstrapInterval> {
  const { bootstrapInterval, krippendorffAlpha, seededRandom } =
    await import('@claimbench/agreement')
  const compared = rows.filter(row => row.filter(value => value !== null).length >= 2)
  return bootstrapInterval(compared, units => krippendorffAlpha(units), {
    random: seededRandom(SEED),
  })
}

/** What several people marked. */
export interface MarkedUnits {
  readonly units: readonly SpanUnit[]
}

/** γ of marks; `report` hears of each alignment. Undefined for fewer than two people with marks. */
export async function gammaOfMarks(
  { units }: MarkedUnits,
  report: (progress: GammaProgress) => void = () => undefined,
): Promise<Pick<GammaResult, 'gamma' | 'samples'> | undefined> {
  const { gamma, seededRandom } = await import('@claimbench/agreement')
  if (new Set(units.map(({ annotator }) => annotator)).size < 2) return undefined
  const found = gamma(units, { random: seededRandom(SEED), onProgress: report })
  return found && { gamma: found.gamma, samples: found.samples }
}
