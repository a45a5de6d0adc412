// A rule of the newsroom's own: a sentence, and one thing that can be looked up in the records.
import {
  addOwnRule,
  type Condition,
  CONDITION_KINDS,
  COUNTED,
  MOST_ASKED,
  RULE_LEVELS,
  type RuleLevel,
  WRITTEN_FIELDS,
  type WrittenField,
} from '@claimbench/report'
import { type FormEvent, useState } from 'react'
import { useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import {
  conditionKindWords,
  levelWords,
  standardsWords,
  writtenFieldWords,
} from '../../words/standards.ts'
import styles from './StandardsView.module.css'
import type { RuleSteps } from './use-rule-steps.ts'

interface Draft {
  readonly wording: string
  readonly kind: Condition['kind']
  readonly atLeast: string
  readonly field: WrittenField
  readonly level: RuleLevel
}

const EMPTY: Draft = {
  wording: '',
  kind: 'evidence',
  atLeast: '2',
  field: 'wouldChange',
  level: 'waiver',
}

interface OwnRuleFormProps {
  readonly change: RuleSteps['change']
  readonly onAdded: () => void
}

/** The form of a new rule. What was typed stays when it is refused. */
export function OwnRuleForm({ change, onAdded }: OwnRuleFormProps) {
  const session = useSession()
  const [draft, setDraft] = useState(EMPTY)
  const write = (fields: Partial<Draft>) => setDraft({ ...draft, ...fields })

  function add(event: FormEvent) {
    event.preventDefault()
    const { wording, level } = draft
    const rule = { id: `own-${session.newId()}`, wording, level, condition: conditionFrom(draft) }
    if (!change(addOwnRule, rule).ok) return
    setDraft(EMPTY)
    onAdded()
  }

  return (
    <form className={styles['fields']} onSubmit={add} aria-label={standardsWords.addHeading}>
      <h3>{standardsWords.addHeading}</h3>
      <TextField
        label={standardsWords.ruleWording}
        value={draft.wording}
        maxLength={300}
        onChange={event => write({ wording: event.target.value })}
      />
      <SelectField
        label={standardsWords.condition}
        value={draft.kind}
        options={CONDITION_KINDS.map(value => ({ value, label: conditionKindWords[value] }))}
        onChoose={kind => write({ kind })}
      />
      {isCounted(draft.kind) && (
        <TextField
          type="number"
          min={1}
          max={MOST_ASKED}
          label={standardsWords.atLeast}
          value={draft.atLeast}
          onChange={event => write({ atLeast: event.target.value })}
        />
      )}
      {draft.kind === 'written' && (
        <SelectField
          label={standardsWords.field}
          value={draft.field}
          options={WRITTEN_FIELDS.map(value => ({ value, label: writtenFieldWords[value] }))}
          onChoose={field => write({ field })}
        />
      )}
      <SelectField
        label={standardsWords.howStrictly}
        value={draft.level}
        options={RULE_LEVELS.map(value => ({ value, label: levelWords[value] }))}
        onChoose={level => write({ level })}
      />
      <div>
        <Button type="submit">{standardsWords.add}</Button>
      </div>
    </form>
  )
}

function conditionFrom({ kind, atLeast, field }: Draft): Condition {
  if (isCounted(kind)) return { kind, atLeast: Number(atLeast) }
  return kind === 'written' ? { kind, field } : { kind }
}

function isCounted(kind: Condition['kind']): kind is (typeof COUNTED)[number] {
  return COUNTED.some(one => one === kind)
}
