// What becomes of a label when a verdict is judged by another profile. A person decides; this only
// says which label stands nearest, and what is lost on the way.
import type { ProfileRow, RatingLabel } from '../records/profile.ts'
import type { Framing, VerdictFields } from '../records/verdict.ts'

/** A place on a scale, counted from the worst, from 1. */
export interface Step {
  readonly at: number
  readonly of: number
}

/**
 * `same`: the label is there, with its meaning. `nearest`: the label at the same part of the way
 * from the worst to the best. `framing`: the label spoke of framing, which any profile can keep.
 * `none`: nothing in the other profile says it.
 */
export type Conversion =
  | { readonly kind: 'same'; readonly label: RatingLabel }
  | {
      readonly kind: 'nearest'
      readonly label: RatingLabel
      readonly from: Step
      readonly to: Step
      /** Whether the label stands exactly as far from the worst and the best as before. */
      readonly isExact: boolean
      /** The labels of the old scale that become the same one, and cannot be told apart any more. */
      readonly merged: readonly RatingLabel[]
    }
  | { readonly kind: 'framing'; readonly framing: Framing }
  | { readonly kind: 'none' }

/** What becomes of a label of `from` in `to`. */
export function convertLabel(from: ProfileRow, to: ProfileRow, label: string): Conversion {
  const extra = from.extras.find(one => one.id === label)
  // Between versions of one profile, and between words off two scales, an id keeps its meaning.
  const labels = extra ? to.extras : from.profile === to.profile ? to.scale : []
  const same = labels.find(one => one.id === label)
  if (same) return { kind: 'same', label: same }
  if (extra?.framing && extra.framing !== 'none') {
    return { kind: 'framing', framing: extra.framing }
  }

  const at = from.scale.findIndex(one => one.id === label)
  const place = placeOn(at, from.scale.length, to.scale.length)
  const found = to.scale[place]
  if (at < 0 || !found) return { kind: 'none' }
  const merged = from.scale.filter(
    (_, i) => i !== at && placeOn(i, from.scale.length, to.scale.length) === place,
  )
  const [was, is] = [partOfWay(at, from.scale.length), partOfWay(place, to.scale.length)]
  return {
    kind: 'nearest',
    label: found,
    from: { at: at + 1, of: from.scale.length },
    to: { at: place + 1, of: to.scale.length },
    isExact: Math.abs(was - is) < 1e-9,
    merged,
  }
}

/** A label that something in the other profile stands for. */
export type Convertible = Exclude<Conversion, { readonly kind: 'none' }>

/** What a converted verdict says. */
export function convertedFields(
  found: Convertible,
): Pick<Partial<VerdictFields>, 'label' | 'framing'> {
  return found.kind === 'framing'
    ? { label: undefined, framing: found.framing }
    : { label: found.label.id }
}

// From 0, the worst, to 1, the best; a scale of one label says neither.
function partOfWay(at: number, of: number): number {
  return of === 1 ? 0.5 : at / (of - 1)
}

// Half-way between two labels the one nearer to the middle of the scale is taken: the milder word.
function placeOn(at: number, from: number, to: number): number {
  const exact = partOfWay(at, from) * (to - 1)
  const middle = (to - 1) / 2
  const isHalfWay = Math.abs(exact - Math.floor(exact) - 0.5) < 1e-9
  if (!isHalfWay) return Math.round(exact)
  return exact < middle ? Math.ceil(exact) : Math.floor(exact)
}
