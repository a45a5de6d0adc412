import { changeRule, RULE_LEVELS, type Rule, type RuleChoice } from '@claimbench/report'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { conditionWords, levelWords, ruleWords, standardsWords } from '../../words/standards.ts'
import styles from './StandardsView.module.css'
import type { RuleSteps } from './use-rule-steps.ts'

interface RuleItemProps {
  readonly rule: Rule
  readonly change: RuleSteps['change']
  /** Only a rule of the newsroom's own can be removed; a shipped one can be off. */
  readonly onRemove?: () => void
}

/** One rule: how strictly it is taken, its number, its words. Each choice is saved as it is made. */
export function RuleItem({ rule, change, onRemove }: RuleItemProps) {
  const { id, level, wording, atLeast, standard, condition } = rule
  const words = ruleWords({
    standard: id,
    ...(wording && { wording }),
    ...(atLeast && { atLeast }),
  })
  const choose = (choice: Partial<RuleChoice>) => change(changeRule, { id, choice })
  return (
    <li className={styles['standard']} data-off={level === 'off'}>
      <SelectField
        label={words}
        value={level}
        options={RULE_LEVELS.map(value => ({ value, label: levelWords[value] }))}
        onChoose={chosen => choose({ level: chosen })}
        {...(standard &&
          level !== standard.level && {
            hint: standardsWords.shipped(levelWords[standard.level]),
          })}
      />
      {condition && (
        <p className={styles['note']}>{standardsWords.asks(conditionWords(condition))}</p>
      )}
      <details>
        <summary className={styles['note']}>
          {atLeast === undefined ? standardsWords.changeWords : standardsWords.change}
          <span className="visually-hidden">: {words}</span>
        </summary>
        <div className={styles['fields']}>
          {atLeast !== undefined && (
            <TextField
              key={atLeast}
              type="number"
              min={1}
              max={1000}
              label={standardsWords.atLeast}
              defaultValue={atLeast}
              onBlur={event => {
                const typed = event.target.valueAsNumber
                if (typed !== atLeast && !choose({ atLeast: typed }).ok) {
                  event.target.value = String(atLeast)
                }
              }}
            />
          )}
          <TextField
            key={`words ${wording ?? ''}`}
            label={standard ? standardsWords.wording : standardsWords.ruleWording}
            defaultValue={wording ?? ''}
            maxLength={300}
            {...(standard && { hint: standardsWords.wordingHint })}
            onBlur={event => {
              const typed = event.target.value.trim()
              if (typed !== (wording ?? '') && !choose({ wording: typed }).ok) {
                event.target.value = wording ?? ''
              }
            }}
          />
          {onRemove && (
            <div>
              <Button look="quiet" onClick={onRemove}>
                {standardsWords.remove}
                <span className="visually-hidden">: {words}</span>
              </Button>
            </div>
          )}
        </div>
      </details>
    </li>
  )
}
