// What was changed of the standards on this page can be undone: the rules belong to the workspace, and
// no article's history holds them.
import { houseRulesOf, type HouseRules, saveHouseRules } from '@claimbench/report'
import { useState } from 'react'
import { useDispatch, useSession } from '../../desk/session-context.tsx'
import type { Outcome, Rule } from '../../session/create-session.ts'

export interface RuleSteps {
  /** Changes the rules by a rule of the core; a refusal is told, and no step. */
  readonly change: <Wish>(rule: Rule<Wish>, wish: Wish) => Outcome
  /** Undefined when there is nothing to undo. */
  readonly undo: (() => void) | undefined
  readonly redo: (() => void) | undefined
}

/** The changes of this visit to the page, one by one, back and forth. */
export function useRuleSteps(): RuleSteps {
  const session = useSession()
  const dispatch = useDispatch()
  const [done, setDone] = useState<readonly HouseRules[]>([])
  const [undone, setUndone] = useState<readonly HouseRules[]>([])
  const now = () => houseRulesOf(session.store.getState().desk)
  const put = (rules: HouseRules) => dispatch(saveHouseRules, rules, { article: null }).ok
  const [before, after] = [done.at(-1), undone.at(-1)]
  return {
    change(rule, wish) {
      const was = now()
      const outcome = dispatch(rule, wish, { article: null })
      if (outcome.ok && outcome.changes.length > 0) {
        setDone([...done, was])
        setUndone([])
      }
      return outcome
    },
    undo:
      before &&
      (() => {
        const was = now()
        if (!put(before)) return
        setDone(done.slice(0, -1))
        setUndone([...undone, was])
      }),
    redo:
      after &&
      (() => {
        const was = now()
        if (!put(after)) return
        setUndone(undone.slice(0, -1))
        setDone([...done, was])
      }),
  }
}
