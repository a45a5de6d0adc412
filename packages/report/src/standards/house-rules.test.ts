import { type Desk, saveSetting } from '@claimbench/model'
import { aDesk, after } from '@claimbench/model/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import schema from '../../schema/standards-v1.schema.json' with { type: 'json' }
import { CONDITION_KINDS, COUNTED, type Condition, WRITTEN_FIELDS } from './conditions.ts'
import {
  addOwnRule,
  changeRule,
  type HouseRules,
  houseRulesOf,
  type OwnRule,
  removeOwnRule,
  rulesOf,
  saveHouseRules,
  STANDARDS_SETTING,
  waivedRule,
} from './house-rules.ts'
import { readStandardsFile, standardsFile } from './standards-file.ts'
import { RULE_LEVELS, STANDARDS } from './standards.ts'

const isValid = new Ajv2020({ allErrors: true }).compile(schema)
const desk = aDesk(['The dam broke in 1911.'])
const OWN: OwnRule = {
  id: 'own-1',
  wording: 'Three items at least.',
  level: 'blocks',
  condition: { kind: 'evidence', atLeast: 3 },
}
const ruleOn = (about: Desk, id: string) => rulesOf(about).find(rule => rule.id === id)
const changed = (about: Desk, id: string, choice: Parameters<typeof changeRule>[1]['choice']) =>
  after(about, changeRule(about, { id, choice }))

describe('the rules of the house', () => {
  test('are the shipped ones until somebody chooses, and again when the choice is taken back', () => {
    expect(rulesOf(desk).map(({ id, level }) => [id, level])).toEqual(
      STANDARDS.map(({ id, level }) => [id, level]),
    )
    const strict = changed(desk, 'graded', { level: 'blocks' })
    expect(ruleOn(strict, 'graded')).toMatchObject({ level: 'blocks' })
    const back = changed(strict, 'graded', { level: 'advises' })
    expect(back.settings.get(STANDARDS_SETTING)?.value).toEqual({})
  })

  test('ask for another number, in other words, or not at all', () => {
    const three = changed(desk, 'two-origins', { atLeast: 3 })
    expect(ruleOn(three, 'two-origins')).toMatchObject({ atLeast: 3, level: 'waiver' })
    const worded = changed(three, 'two-origins', { wording: ' Three origins. ', level: 'off' })
    expect(ruleOn(worded, 'two-origins')).toMatchObject({
      atLeast: 3,
      level: 'off',
      wording: 'Three origins.',
    })
    expect(
      ruleOn(changed(worded, 'two-origins', { wording: '' }), 'two-origins'),
    ).not.toHaveProperty('wording')
  })

  test('hold the newsroom’s own behind the shipped ones', () => {
    const more = after(desk, addOwnRule(desk, OWN))
    expect(rulesOf(more).at(-1)).toMatchObject({ ...OWN, place: 'evidence' })
    expect(ruleOn(changed(more, 'own-1', { level: 'off' }), 'own-1')).toMatchObject({
      level: 'off',
    })
  })

  test('ask no more for one that was removed, and keep its words for whoever waived it', () => {
    const more = after(desk, addOwnRule(desk, OWN))
    const less = after(more, removeOwnRule(more, OWN))
    expect(rulesOf(less)).toEqual(rulesOf(desk))
    expect(waivedRule(less, 'own-1')).toEqual(ruleOn(more, 'own-1'))
    expect(standardsFile(houseRulesOf(less))).not.toContain(OWN.wording)
    const back = after(less, saveHouseRules(less, houseRulesOf(more)))
    expect(rulesOf(back)).toEqual(rulesOf(more))
    expect(back.settings.get(STANDARDS_SETTING)?.value).toEqual({ own: [OWN] })
  })

  test('forget none of their own when those of a file take their place', () => {
    const more = after(desk, addOwnRule(desk, OWN))
    const theirs = { shipped: {}, own: [{ ...OWN, id: 'own-2', wording: 'Theirs.' }] }
    const taken = after(more, saveHouseRules(more, theirs))
    expect(houseRulesOf(taken)).toEqual(theirs)
    expect(waivedRule(taken, 'own-1')).toMatchObject({ wording: OWN.wording })
    expect(waivedRule(taken, 'own-3')).toBeUndefined()
  })

  test.each([
    ['no-such-rule', removeOwnRule(desk, { id: 'own-9' })],
    ['no-such-rule', changeRule(desk, { id: 'nothing', choice: { level: 'off' } })],
    ['rule-number', changeRule(desk, { id: 'two-origins', choice: { atLeast: 0 } })],
    ['rule-number', changeRule(desk, { id: 'two-origins', choice: { atLeast: Number.NaN } })],
    ['rule-without-words', addOwnRule(desk, { ...OWN, wording: ' ' })],
    ['rule-number', addOwnRule(desk, { ...OWN, condition: { kind: 'origins', atLeast: 1.5 } })],
  ])('are refused as %s', (code, decision) => {
    expect(decision).toMatchObject({ refusal: { code } })
  })

  test.each([['x'], [null], [{ graded: 'always', unknown: 'blocks', own: [{ id: 'own-2' }, 7] }]])(
    'hold in spite of a setting like %j',
    value => {
      const odd = after(desk, saveSetting(desk, { setting: STANDARDS_SETTING, value }))
      expect(rulesOf(odd)).toEqual(rulesOf(desk))
    },
  )

  test('read a level that stands alone, as the first versions kept it', () => {
    const value = { graded: 'blocks' }
    const old = after(desk, saveSetting(desk, { setting: STANDARDS_SETTING, value }))
    expect(ruleOn(old, 'graded')).toMatchObject({ level: 'blocks' })
  })
})

const aCondition: fc.Arbitrary<Condition> = fc.constantFrom(...CONDITION_KINDS).chain(kind => {
  if (kind === 'written') {
    return fc.constantFrom(...WRITTEN_FIELDS).map((field): Condition => ({ kind, field }))
  }
  if (kind === 'kept' || kind === 'second-opinion') return fc.constant<Condition>({ kind })
  const counted = COUNTED.find(one => one === kind) ?? 'evidence'
  return fc.integer({ min: 1, max: 1000 }).map((atLeast): Condition => ({ kind: counted, atLeast }))
})
const words = fc
  .string({ minLength: 1, maxLength: 40 })
  .filter(text => text !== '' && text.trim() === text)
const someRules: fc.Arbitrary<HouseRules> = fc.record({
  shipped: fc
    .dictionary(
      fc.constantFrom(...STANDARDS.map(({ id }) => id)),
      fc.record({ level: fc.constantFrom(...RULE_LEVELS), wording: words }),
    )
    .map(shipped => ({ ...shipped })),
  own: fc.array(
    fc.record({
      id: fc.nat().map(n => `own-${n}`),
      wording: words,
      level: fc.constantFrom(...RULE_LEVELS),
      condition: aCondition,
    }),
    { maxLength: 4 },
  ),
})

describe('the rules as a file', () => {
  test('come back as they were, and so do they from the setting', () => {
    fc.assert(
      fc.property(someRules, rules => {
        const text = standardsFile(rules)
        expect(readStandardsFile(text)).toEqual({ ok: true, value: rules })
        isValid(JSON.parse(text))
        expect(isValid.errors).toBeNull()
        expect(houseRulesOf(after(desk, saveHouseRules(desk, rules)))).toEqual(rules)
      }),
    )
  })

  test.each([
    ['a rule that is code', { ...OWN, condition: { kind: 'script', run: 'alert(1)' } }],
    ['a rule with more in it', { ...OWN, hidden: true }],
    ['a rule under a shipped name', { ...OWN, id: 'two-origins' }],
  ])('are refused with %s', (_, rule) => {
    const text = standardsFile({ shipped: {}, own: [rule as unknown as OwnRule] })
    expect(isValid(JSON.parse(text))).toBe(false)
    expect(readStandardsFile(text)).toMatchObject({
      error: { code: 'malformed', path: expect.stringMatching(/^own\/0/) },
    })
  })

  test('are refused with a standard that this version does not know', () => {
    const shipped = { 'of-the-future': { level: 'blocks' } } as unknown as HouseRules['shipped']
    expect(readStandardsFile(standardsFile({ shipped, own: [] }))).toMatchObject({
      error: { code: 'malformed', path: 'shipped/of-the-future' },
    })
  })
})
