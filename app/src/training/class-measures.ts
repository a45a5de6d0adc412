// Every measure of agreement that fits a class, for the export. One that is not defined for the data
// stands there without a value, and with the reason where the measure gives one.
import {
  actualAgreementLinear,
  bennettS,
  boundarySimilarity,
  cohenKappa,
  f1ByLabel,
  fleissKappa,
  fleissKappaLinear,
  fleissPiLinear,
  gwetAc1,
  gwetAc2,
  hubertKappa,
  krippendorffAlpha,
  lightKappa,
  macroF1,
  type Masses,
  observedAgreement,
  randolphKappa,
  type Row,
  scottPi,
  segmentationSimilarity,
  spanF1,
  type SpanUnit,
  unitizedAlpha,
  weightedKappa,
} from '@claimbench/agreement'
import { TAGS } from '@claimbench/model'
import {
  type AttemptChoice,
  attemptThatCounts,
  type Member,
  type TrainingArticle,
  type TrainingKey,
} from '@claimbench/model/training'
import { articleCutter, MARKS_TO_CUT } from './class-cuts.ts'
import { sourceTypeRows, type TagRows } from './class-figures.ts'
import { classMarks } from './class-marks.ts'
import { classScores } from './class-scores.ts'
import type { OpenLesson } from './load-lesson.ts'

/** A measure as it is exported. */
export interface Measure {
  readonly name: string
  /** What it is taken on: tags, types of source, marks, or one pair of people. */
  readonly on: string
  readonly value: number | undefined
  readonly note: string
}

interface Measured {
  readonly lesson: OpenLesson
  readonly members: readonly Member[]
  readonly choice: AttemptChoice
  readonly rows: TagRows
  /** What verdicts are compared by: its claims. Undefined without a key. */
  readonly key: TrainingKey | undefined
  readonly nameOf: (member: Member) => string
}

/** All measures; pairs of people last. */
export function classMeasures(measure: Measured): readonly Measure[] {
  const { lesson, members, choice, rows, nameOf } = measure
  const { article } = lesson.packed
  const cuts = cutsOfMembers(article, members, choice)
  const verdicts = verdictRows(measure)
  const scale = article.scale.ordered.map(({ id }) => id)
  const tags = { items: rows, labels: TAGS }
  const sources = sourceTypeRows(article, members, choice)
  const { units, markers } = classMarks(article, members, choice)
  const onTags = (name: string, measure: () => number | undefined) =>
    measured(name, 'tags', measure)
  return [
    onTags('observed_agreement', () => observedAgreement(rows)),
    onTags('krippendorff_alpha_nominal', () => krippendorffAlpha(rows)),
    onTags('fleiss_kappa', () => fleissKappa(tags)),
    onTags('hubert_kappa', () => hubertKappa(tags)),
    onTags('light_kappa', () => lightKappa(tags)),
    onTags('randolph_kappa', () => randolphKappa(tags)),
    onTags('gwet_ac1', () => gwetAc1(tags)),
    onTags('gwet_ac2_identity', () => gwetAc2(tags, 'identity')),
    measured('krippendorff_alpha_masi', 'types of source', () =>
      krippendorffAlpha(sources, 'masi'),
    ),
    measured('krippendorff_alpha_set', 'types of source', () => krippendorffAlpha(sources, 'set')),
    ...(markers < 2 ? [] : markMeasures(units, markers, article.text.length)),
    ...cuts.flatMap(({ name, masses }) => cutMeasures(name, [...masses.values()])),
    ...(verdicts.length === 0 ? [] : verdictMeasures(verdicts, scale)),
    ...pairsOf(members).flatMap(([i, j]) => {
      const [first, second] = [members[i], members[j]]
      if (!first || !second) return []
      const pair: Row[] = rows.map(row => [row[i], row[j]])
      const on = `${nameOf(first)} | ${nameOf(second)}`
      const labelled = { items: pair, labels: TAGS }
      return [
        measured('cohen_kappa', on, () => cohenKappa(labelled)),
        measured('scott_pi', on, () => scottPi(labelled)),
        measured('bennett_s', on, () => bennettS(labelled)),
        measured('macro_f1', on, () => macroF1(pair)),
        ...f1ByLabel(pair).map(({ label, f1 }): Measure => ({
          name: `f1_${String(label)}`,
          on,
          value: f1,
          note: '',
        })),
        ...spanMeasures(units, first.id, second.id, on),
        ...cuts.flatMap(({ name, masses }) =>
          pairOfCuts(masses.get(first.id), masses.get(second.id), `${on}: ${name}`),
        ),
        ...(verdicts.length === 0
          ? []
          : [
              measured('weighted_kappa_linear', `${on}: verdicts`, () =>
                weightedKappa({ items: verdicts.map(row => [row[i], row[j]]), labels: scale }),
              ),
            ]),
      ]
    }),
  ]
}

function markMeasures(units: readonly SpanUnit[], raters: number, length: number): Measure[] {
  const kinds = [...new Set(units.map(({ category }) => category))]
  return [
    measured('unitized_alpha', 'marks', () => unitizedAlpha({ length, units, raters })),
    ...kinds.map(kind =>
      measured('unitized_alpha', `marks: ${String(kind)}`, () =>
        unitizedAlpha({ length, units, raters }, kind),
      ),
    ),
  ]
}

interface CutsOfMembers {
  readonly name: string
  /** Who was asked for such marks, with the article as their edges cut it. */
  readonly masses: ReadonlyMap<string, Masses>
}

function cutsOfMembers(
  article: TrainingArticle,
  members: readonly Member[],
  choice: AttemptChoice,
): readonly CutsOfMembers[] {
  const cut = articleCutter(article)
  return MARKS_TO_CUT.map(({ name, isAsked, of }) => ({
    name,
    masses: new Map(
      members.flatMap((member): [string, Masses][] => {
        const attempt = attemptThatCounts(member, choice)
        return attempt && isAsked(attempt.tasks)
          ? [[member.id, cut(attempt.answers.flatMap(of))]]
          : []
      }),
    ),
  })).filter(({ masses }) => [...masses.values()].some(one => one.length > 1))
}

function cutMeasures(on: string, masses: readonly Masses[]): Measure[] {
  if (masses.length < 2) return []
  return [
    measured('actual_agreement_linear', on, () => actualAgreementLinear(masses)),
    measured('fleiss_kappa_linear', on, () => fleissKappaLinear(masses)),
    measured('fleiss_pi_linear', on, () => fleissPiLinear(masses)),
  ]
}

function pairOfCuts(a: Masses | undefined, b: Masses | undefined, on: string): Measure[] {
  if (!a || !b) return []
  return [
    measured('boundary_similarity', on, () => boundarySimilarity(a, b)),
    measured('segmentation_similarity', on, () => segmentationSimilarity(a, b)),
  ]
}

/**
 * Claims of the key × people: the verdict each gave on the claim at about that place; null for none, and
 * for one that does not stand on the scale. Empty without a key that judges, or where nobody was asked.
 */
function verdictRows({ lesson, members, choice, key }: Measured): Row[] {
  if (!key) return []
  const scale = new Set(lesson.packed.article.scale.ordered.map(({ id }) => id))
  const columns = classScores(lesson, members, choice, key).map(({ score }) =>
    score?.tasks.includes('verdict')
      ? score.sentences.flatMap(({ claims }) => claims.filter(claim => claim.key?.verdict))
      : undefined,
  )
  const claims = columns.find(column => column) ?? []
  return claims.map((_, i) =>
    columns.map(column => {
      const verdict = column?.[i]?.given?.verdict
      return verdict !== undefined && scale.has(verdict) ? verdict : null
    }),
  )
}

function verdictMeasures(items: readonly Row[], labels: readonly string[]): Measure[] {
  return [
    measured('krippendorff_alpha_ordinal', 'verdicts', () =>
      krippendorffAlpha({ items, labels }, 'ordinal'),
    ),
    measured('gwet_ac2_quadratic', 'verdicts', () => gwetAc2({ items, labels }, 'quadratic')),
  ]
}

function spanMeasures(
  units: readonly SpanUnit[],
  first: string,
  second: string,
  on: string,
): Measure[] {
  if (units.length === 0) return []
  const of = (id: string) =>
    units
      .filter(({ annotator }) => annotator === id)
      .map(({ start, end, category }) => ({
        start,
        end,
        ...(category !== undefined && { label: category }),
      }))
  const [a, b] = [of(first), of(second)]
  return (['exact', 'overlap'] as const).map(match => ({
    name: `span_f1_${match}`,
    on,
    value: spanF1(a, b, match).f1,
    note: '',
  }))
}

function measured(name: string, on: string, measure: () => number | undefined): Measure {
  try {
    return { name, on, value: measure(), note: '' }
  } catch (error) {
    // A measure says by a RangeError that it cannot be taken on these data.
    if (error instanceof RangeError) return { name, on, value: undefined, note: error.message }
    throw error
  }
}

function pairsOf(members: readonly Member[]): readonly (readonly [number, number])[] {
  return members.flatMap((_, i) =>
    members.slice(i + 1).map((_, j): [number, number] => [i, i + 1 + j]),
  )
}
