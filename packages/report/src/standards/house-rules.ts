// The standards as a newsroom takes them: the shipped ones, more or less strictly, with other numbers
// and in other words, and rules of its own. Kept as one setting; a published version freezes it.
import { type Decision, type Desk, refuse, saveSetting } from '@claimbench/model'
import * as v from 'valibot'
import {
  type Condition,
  conditionSchema,
  isFulfilled,
  MOST_ASKED,
  placeOfCondition,
} from './conditions.ts'
import {
  RULE_LEVELS,
  type RuleLevel,
  type Standard,
  type StandardId,
  type StandardPlace,
  STANDARDS,
  type Standing,
} from './standards.ts'

/** The setting that holds what differs from the shipped standards. */
export const STANDARDS_SETTING = 'standards'

const LONGEST_WORDING = 300
const level = v.picklist(RULE_LEVELS)
const wording = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(LONGEST_WORDING))

/** How one shipped standard is taken here; what is missing is as shipped. */
export const choiceSchema = v.strictObject({
  level: v.optional(level),
  atLeast: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_ASKED))),
  wording: v.optional(wording),
})
export type RuleChoice = v.InferOutput<typeof choiceSchema>

/** A rule that the newsroom made. Its id is kept in waivers and never given to another. */
export const ownRuleSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^own-[0-9a-zA-Z-]{1,80}$/)),
  wording,
  level,
  condition: conditionSchema,
})
export interface OwnRule {
  readonly id: string
  readonly wording: string
  readonly level: RuleLevel
  readonly condition: Condition
}

/** What a newsroom changed of the standards. */
export interface HouseRules {
  /** By the id of the standard. */
  readonly shipped: Readonly<Partial<Record<StandardId, RuleChoice>>>
  readonly own: readonly OwnRule[]
}

/** A rule of the check as it is asked here. */
export interface Rule {
  /** Of a shipped standard, or of a rule of one's own. */
  readonly id: string
  readonly level: RuleLevel
  readonly place: StandardPlace
  /** The newsroom's own words for it; missing: the shipped ones. */
  readonly wording?: string
  /** The number it asks for, where it asks for one. */
  readonly atLeast?: number
  readonly standard?: Standard
  readonly condition?: Condition
}

/** What was changed here of the standards. Whatever in the setting does not fit is left out. */
export function houseRulesOf(desk: Desk): HouseRules {
  const value = desk.settings.get(STANDARDS_SETTING)?.value
  const chosen: Readonly<Record<string, unknown>> =
    typeof value === 'object' && value !== null ? { ...value } : {}
  const shipped = STANDARDS.flatMap(({ id }) => {
    const choice = v.safeParse(choiceSchema, plainLevel(chosen[id]))
    return choice.success ? [[id, choice.output] as const] : []
  })
  return { shipped: Object.fromEntries(shipped), own: ownRulesIn(chosen['own']) }
}

/** Rules of the newsroom's own that are asked no more: waivers that were written still name them. */
function retiredRulesOf(desk: Desk): readonly OwnRule[] {
  const value = desk.settings.get(STANDARDS_SETTING)?.value
  const isHeld = typeof value === 'object' && value !== null && 'retired' in value
  return isHeld ? ownRulesIn(value.retired) : []
}

function ownRulesIn(kept: unknown): readonly OwnRule[] {
  if (!Array.isArray(kept)) return []
  return kept.flatMap(one => {
    const rule = v.safeParse(ownRuleSchema, one)
    return rule.success ? [rule.output] : []
  })
}

/** Every rule of the check in its order, the newsroom's own behind, those that are off among them. */
export function rulesOf(desk: Desk): readonly Rule[] {
  const { shipped, own } = houseRulesOf(desk)
  return [
    ...STANDARDS.map((standard: Standard): Rule => {
      const choice = shipped[standard.id]
      const atLeast = standard.atLeast && (choice?.atLeast ?? standard.atLeast)
      return {
        id: standard.id,
        level: choice?.level ?? standard.level,
        place: standard.place,
        ...(choice?.wording && { wording: choice.wording }),
        ...(atLeast && { atLeast }),
        standard,
      }
    }),
    ...own.map(asRule),
  ]
}

/** The rule that a waiver names, also one that is asked no more; undefined where nobody knows it. */
export function waivedRule(desk: Desk, id: string): Rule | undefined {
  const asked = rulesOf(desk).find(rule => rule.id === id)
  if (asked) return asked
  const retired = retiredRulesOf(desk).find(rule => rule.id === id)
  return retired && asRule(retired)
}

function asRule(rule: OwnRule): Rule {
  return { ...rule, place: placeOfCondition(rule.condition) }
}

/** Whether a claim with a decided verdict meets a rule. */
export function meetsRule(desk: Desk, rule: Rule, standing: Standing): boolean {
  const { standard, condition, atLeast = 1 } = rule
  if (condition) return isFulfilled(desk, condition, standing)
  return !standard || standard.isMet(desk, standing, atLeast)
}

export interface ChangeRule {
  readonly id: string
  /** What is chosen now; the rest stays. An empty wording is the shipped one. */
  readonly choice: Partial<RuleChoice>
}

/** Takes a rule otherwise. What is as shipped is kept as no choice at all. */
export function changeRule(desk: Desk, { id, choice }: ChangeRule): Decision {
  const rules = houseRulesOf(desk)
  const standard: Standard | undefined = STANDARDS.find(one => one.id === id)
  if (!standard) {
    if (!rules.own.some(one => one.id === id)) return refuse('no-such-rule')
    const own = rules.own.map(one => (one.id === id ? { ...one, ...choice } : one))
    return saveHouseRules(desk, { ...rules, own })
  }
  const { level, atLeast, wording } = { ...rules.shipped[standard.id], ...choice }
  const kept: RuleChoice = {
    ...(level !== undefined && level !== standard.level && { level }),
    ...(atLeast !== undefined && atLeast !== standard.atLeast && { atLeast }),
    ...(wording?.trim() && { wording: wording.trim() }),
  }
  const { [standard.id]: _old, ...others } = rules.shipped
  const isShipped = Object.keys(kept).length === 0
  return saveHouseRules(desk, {
    ...rules,
    shipped: isShipped ? others : { ...others, [standard.id]: kept },
  })
}

/** Adds a rule of the newsroom's own. */
export function addOwnRule(desk: Desk, rule: OwnRule): Decision {
  const rules = houseRulesOf(desk)
  if (rules.own.some(({ id }) => id === rule.id)) return refuse('no-such-rule')
  return saveHouseRules(desk, { ...rules, own: [...rules.own, rule] })
}

/** Removes a rule of the newsroom's own: it is asked no more. Waivers of it keep its words. */
export function removeOwnRule(desk: Desk, { id }: Pick<OwnRule, 'id'>): Decision {
  const rules = houseRulesOf(desk)
  const own = rules.own.filter(rule => rule.id !== id)
  if (own.length === rules.own.length) return refuse('no-such-rule')
  return saveHouseRules(desk, { ...rules, own })
}

/**
 * Puts other rules in the place of those that are here, such as those of a file. Rules of one's own that
 * are not among them are asked no more.
 */
export function saveHouseRules(desk: Desk, { shipped, own }: HouseRules): Decision {
  for (const rule of own) {
    if (!v.is(ownRuleSchema, rule)) {
      return refuse(rule.wording.trim() === '' ? 'rule-without-words' : 'rule-number')
    }
  }
  for (const choice of Object.values(shipped)) {
    if (!v.is(choiceSchema, choice)) return refuse('rule-number')
  }
  const known = [...retiredRulesOf(desk), ...houseRulesOf(desk).own]
  const retired = known.filter(rule => !own.some(({ id }) => id === rule.id))
  const value = {
    ...shipped,
    ...(own.length > 0 && { own }),
    ...(retired.length > 0 && { retired }),
  }
  return saveSetting(desk, { setting: STANDARDS_SETTING, value })
}

// The first versions of the app kept a level alone.
function plainLevel(choice: unknown): unknown {
  return typeof choice === 'string' ? { level: choice } : choice
}
