// The standards of a check on one page: what each asks, how strictly it is taken here, and in which
// words; rules of the newsroom's own; the rules as a file.
import { FOUR_EYES_SETTING, needsFourEyes, saveSetting } from '@claimbench/model'
import { removeOwnRule, rulesOf } from '@claimbench/report'
import { useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useDesk, useDispatch } from '../../desk/session-context.tsx'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/Field.tsx'
import { useUndoKey } from '../../ui/use-undo-key.ts'
import { standardsWords } from '../../words/standards.ts'
import { OwnRuleForm } from './OwnRuleForm.tsx'
import { RuleItem } from './RuleItem.tsx'
import { StandardsFiles } from './StandardsFiles.tsx'
import styles from './StandardsView.module.css'
import { useRuleSteps } from './use-rule-steps.ts'

/** Every rule with its choices; each choice is saved as it is made, and can be undone. */
export function StandardsView() {
  const dispatch = useDispatch()
  const desk = useDesk(whole => whole)
  const rules = useMemo(() => rulesOf(desk), [desk])
  const fourEyes = useDesk(needsFourEyes)
  const { change, ...steps } = useRuleSteps()
  const [told, setTold] = useState<{ readonly words: string }>()
  const status = useRef<HTMLParagraphElement>(null)
  const undo = telling(steps.undo)
  const redo = telling(steps.redo)
  useUndoKey(undo, redo)
  /** What was told of the last step is no longer so. */
  function telling(step: (() => void) | undefined) {
    return (
      step &&
      (() => {
        setTold(undefined)
        step()
      })
    )
  }

  // The button that was pressed is gone with its rule: the keyboard goes on from what was done.
  useEffect(() => {
    if (told?.words === standardsWords.removed) status.current?.focus()
  }, [told])
  const own = rules.filter(({ condition }) => condition)
  return (
    <ColumnPlace
      title={standardsWords.page}
      width="text"
      head={<Link href="/settings">{standardsWords.backToSettings}</Link>}
    >
      <p>{standardsWords.intro}</p>
      <p className={styles['note']}>{standardsWords.always}</p>
      <div className={styles['row']}>
        <Button disabled={!undo} onClick={undo}>
          {standardsWords.undo}
        </Button>
        <Button disabled={!redo} onClick={redo}>
          {standardsWords.redo}
        </Button>
      </div>
      <StandardsFiles change={change} />
      <div>
        <CheckField
          label={standardsWords.fourEyes}
          checked={fourEyes}
          onChange={event =>
            dispatch(saveSetting, { setting: FOUR_EYES_SETTING, value: event.target.checked })
          }
        />
        <p className={styles['note']}>{standardsWords.fourEyesHint}</p>
      </div>
      <ol className={styles['standards']}>
        {rules
          .filter(({ standard }) => standard)
          .map(rule => (
            <RuleItem key={rule.id} rule={rule} change={change} />
          ))}
      </ol>
      <h2 className={styles['heading']}>{standardsWords.own}</h2>
      {own.length === 0 && <p className={styles['note']}>{standardsWords.noOwn}</p>}
      <ol className={styles['standards']}>
        {own.map(rule => (
          <RuleItem
            key={rule.id}
            rule={rule}
            change={change}
            onRemove={() => {
              if (change(removeOwnRule, rule).ok) setTold({ words: standardsWords.removed })
            }}
          />
        ))}
      </ol>
      <p ref={status} role="status" tabIndex={-1} className={styles['note']}>
        {told?.words}
      </p>
      <OwnRuleForm change={change} onAdded={() => setTold({ words: standardsWords.added })} />
    </ColumnPlace>
  )
}
