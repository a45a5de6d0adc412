// Worked examples of the chance-corrected coefficients, and the laws they share.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bennettS } from './bennett-s.ts'
import { cohenKappa, weightedKappa } from './cohen-kappa.ts'
import { fleissKappa, fleissKappaByLabel } from './fleiss-kappa.ts'
import { gwetAc1, gwetAc2 } from './gwet.ts'
import { krippendorffAlpha } from './krippendorff-alpha.ts'
import { observedAgreement } from './observed-agreement.ts'
import { randolphKappa } from './randolph-kappa.ts'
import type { Label, Ratings, Row } from './ratings.ts'
import { scottPi } from './scott-pi.ts'
import { printed } from './testing/printed.ts'

describe('ten sentences, two coders, two tags', () => {
  // First coder 5 claims and 5 opinions, second 6 and 4; they agree on 4 + 3 of 10.
  const ratings = {
    labels: ['claim', 'opinion'],
    table: [
      [4, 1],
      [2, 3],
    ],
  }

  test('observed agreement is 7/10', () => expect(observedAgreement(ratings)).toBeCloseTo(0.7, 12))

  test('Cohen: chance 0.5·0.6 + 0.5·0.4 = 0.5, κ = 0.2/0.5', () => {
    expect(cohenKappa(ratings)).toBeCloseTo(0.4, 12)
  })

  test('Scott: shares 11/20 and 9/20, chance 0.505, π = 0.195/0.495', () => {
    expect(scottPi(ratings)).toBeCloseTo(0.195 / 0.495, 12)
  })

  test('Bennett: chance 1/2, S = 0.2/0.5; with a third tag on offer chance is 1/3', () => {
    expect(bennettS(ratings)).toBeCloseTo(0.4, 12)
    const offered = {
      items: [
        ['a', 'a'],
        ['a', 'b'],
      ],
      labels: ['a', 'b', 'c'],
    }
    expect(bennettS(offered)).toBeCloseTo((1 / 2 - 1 / 3) / (2 / 3), 12)
  })

  test('Gwet: chance 2·0.55·0.45 = 0.495, AC1 = 0.205/0.505', () => {
    expect(gwetAc1(ratings)).toBeCloseTo(0.205 / 0.505, 12)
  })

  test('Krippendorff: D_o = 6/20, D_e = 2·11·9/(20·19), α = 1 − 114/198', () => {
    expect(krippendorffAlpha(ratings)).toBeCloseTo(84 / 198, 12)
  })
})

describe('ten claims, two coders, three ordered verdicts', () => {
  // Both give each verdict 3, 4 and 3 times: 7 equal, 2 one step apart, 1 two steps apart.
  const ratings = {
    table: [
      [2, 1, 0],
      [0, 3, 1],
      [1, 0, 2],
    ],
  }

  test('linear: a step is worth 1/2; observed (7 + 1)/10, chance (34 + 24)/100', () => {
    expect(weightedKappa(ratings, 'linear')).toBeCloseTo((0.8 - 0.58) / 0.42, 12)
  })

  test('quadratic: a step is worth 3/4; observed (7 + 1.5)/10, chance (34 + 36)/100', () => {
    expect(weightedKappa(ratings, 'quadratic')).toBeCloseTo((0.85 - 0.7) / 0.3, 12)
  })

  test('a matrix of one’s own does what the named weights do', () => {
    const linear = [
      [1, 0.5, 0],
      [0.5, 1, 0.5],
      [0, 0.5, 1],
    ]
    expect(cohenKappa(ratings, linear)).toBeCloseTo((0.8 - 0.58) / 0.42, 12)
    expect(() => cohenKappa(ratings, [[1]])).toThrow(RangeError)
  })

  test('AC2: weights sum to 6, shares .3 .4 .3, chance 6·0.66/6 = 0.66', () => {
    expect(gwetAc2(ratings, 'quadratic')).toBeCloseTo((0.85 - 0.66) / 0.34, 12)
  })
})

describe('three sentences, three coders, two tags', () => {
  // P = 1, 1 and 1/3: mean 7/9. Shares 5/9 and 4/9: chance 41/81.
  const ratings = {
    counts: [
      [3, 0],
      [0, 3],
      [2, 1],
    ],
  }

  test('Fleiss: (63 − 41) / (81 − 41)', () => {
    expect(fleissKappa(ratings)).toBeCloseTo(22 / 40, 12)
  })

  test('Randolph: (7/9 − 1/2) / (1/2)', () => {
    expect(randolphKappa(ratings)).toBeCloseTo(5 / 9, 12)
  })

  test('with two labels each of them is as hard as both', () => {
    expect(fleissKappaByLabel(ratings).map(({ kappa }) => kappa?.toFixed(9))).toEqual([
      '0.550000000',
      '0.550000000',
    ])
  })
})

test('AC1 keeps its head where one label is nearly all there is, and κ does not', () => {
  // 118 of 125 agree, nearly all on "no": κ = 0 of note, AC1 0.94 (the paradox of Feinstein and
  // Cicchetti 1990). A_e of AC1 is 2·π(1 − π) with π = (5 + 2)/250 = 0.028: 0.054432.
  const ratings = {
    table: [
      [118, 5],
      [2, 0],
    ],
  }
  expect(gwetAc1(ratings)).toBeCloseTo((0.944 - 0.054432) / (1 - 0.054432), 12)
  expect(cohenKappa(ratings)).toBeLessThan(0)
})

test('the 30 patients of Fleiss 1971, label by label', () => {
  // Counts per patient of depression, personality disorder, schizophrenia, neurosis, other, as
  // printed there; the paper gives 0.245, 0.245, 0.520, 0.471 and 0.566 from rounded steps.
  const counts = [
    '00060',
    '03003',
    '01401',
    '00006',
    '03030',
    '20400',
    '00402',
    '20310',
    '20040',
    '00006',
    '10050',
    '11040',
    '03300',
    '10050',
    '02031',
    '00501',
    '30012',
    '51000',
    '02040',
    '10203',
    '00006',
    '01050',
    '02013',
    '20040',
    '10041',
    '05010',
    '40002',
    '02040',
    '10500',
    '00006',
  ].map(row => [...row].map(Number))
  const kappas = fleissKappaByLabel({ counts }).map(({ kappa }) => kappa ?? Number.NaN)
  for (const [i, printed] of [0.245, 0.245, 0.52, 0.471, 0.566].entries()) {
    expect(Math.abs((kappas[i] ?? Number.NaN) - printed)).toBeLessThan(0.005)
  }
  expect(fleissKappa({ counts })).toBeCloseTo(0.430245, 6)
})

const ofTwo = [cohenKappa, weightedKappa, scottPi, bennettS]
const ofMany = [
  observedAgreement,
  fleissKappa,
  randolphKappa,
  gwetAc1,
  gwetAc2,
  (ratings: Ratings) => krippendorffAlpha(ratings),
  (ratings: Ratings) => krippendorffAlpha(ratings, 'ordinal'),
  (ratings: Ratings) => krippendorffAlpha(ratings, 'interval'),
  (ratings: Ratings) => krippendorffAlpha(ratings, 'ratio'),
  (ratings: Ratings) => krippendorffAlpha(ratings, 'masi'),
]

describe('laws', () => {
  const label = fc.integer({ min: 0, max: 3 })
  const rowOf = (coders: number, cell: fc.Arbitrary<Label | null>) =>
    fc.array(cell, { minLength: coders, maxLength: coders })
  const complete = fc.array(rowOf(2, label), { minLength: 1, maxLength: 30 })
  const withGaps = fc
    .integer({ min: 2, max: 5 })
    .chain(coders => fc.array(rowOf(coders, fc.option(label)), { minLength: 1, maxLength: 20 }))
  // Where to cut a list to turn it round: enough to reach any order by repetition.
  const turn = fc.nat({ max: 19 })

  const turned = <T>(list: readonly T[], by: number) => {
    const at = by % list.length
    return [...list.slice(at), ...list.slice(0, at)].toReversed()
  }
  test('the order of units and of coders changes nothing', () => {
    fc.assert(
      fc.property(withGaps, turn, turn, (items, units, coders) => {
        const permuted: Row[] = turned(items, units).map(row => turned(row, coders))
        for (const measure of ofMany)
          expect(printed(measure(permuted))).toBe(printed(measure(items)))
      }),
    )
    fc.assert(
      fc.property(complete, turn, (items, units) => {
        const permuted: Row[] = turned(items, units).map(row => row.toReversed())
        for (const measure of ofTwo)
          expect(printed(measure(permuted))).toBe(printed(measure(items)))
      }),
    )
  })

  test('full agreement on more than one label is 1', () => {
    const agreed = fc
      .array(label, { minLength: 2, maxLength: 20 })
      .filter(labels => new Set(labels).size > 1)
      .map(labels => labels.map(label => [label, label]))
    fc.assert(
      fc.property(agreed, items => {
        for (const measure of [...ofTwo, ...ofMany]) expect(measure(items)).toBeCloseTo(1, 9)
      }),
    )
  })

  test('nothing exceeds 1', () => {
    fc.assert(
      fc.property(withGaps, items => {
        for (const measure of ofMany) expect(measure(items) ?? 0).toBeLessThanOrEqual(1 + 1e-9)
      }),
    )
  })

  test('for two coders Fleiss’ κ is Scott’s π, and AC2 without weights AC1', () => {
    fc.assert(
      fc.property(complete, items => {
        expect(printed(fleissKappa(items))).toBe(printed(scottPi(items)))
        expect(printed(gwetAc2(items, 'identity'))).toBe(printed(gwetAc1(items)))
      }),
    )
  })

  test('one label throughout, or no pair at all, gives no figure', () => {
    for (const items of [
      [
        ['a', 'a'],
        ['a', 'a'],
      ],
      [
        ['a', null],
        [null, 'b'],
      ],
      [],
    ]) {
      for (const measure of [cohenKappa, scottPi, fleissKappa, krippendorffAlpha]) {
        expect(measure(items)).toBeUndefined()
      }
    }
  })
})
