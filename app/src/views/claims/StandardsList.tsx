// The standards that a claim does not meet, each with the way to where it is met, and the waivers.
import { type ClaimId, dropWaiver, waiveRules } from '@claimbench/model'
import type { StandardPlace, Unmet } from '@claimbench/report'
import { type FormEvent, useState } from 'react'
import { useDispatch } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, TextArea } from '../../ui/Field.tsx'
import { momentWords } from '../../words/dates.ts'
import { levelWords, placeWords, ruleWords, standardsWords } from '../../words/standards.ts'
import panel from './ClaimPanel.module.css'
import styles from './Workflow.module.css'

interface StandardsListProps {
  readonly claim: ClaimId
  readonly unmet: readonly Unmet[]
  readonly canWrite: boolean
  readonly onGo: (place: StandardPlace) => void
}

/** What stands open, what is advised, and what was waived. */
export function StandardsList({ claim, unmet, canWrite, onGo }: StandardsListProps) {
  const open = unmet.filter(({ isOpen }) => isOpen)
  const advice = unmet.filter(({ level }) => level === 'advises')
  const waived = unmet.filter(
    ({ isOpen, level, waiver }) => !isOpen && level === 'waiver' && waiver,
  )
  const waivable = open.filter(({ level }) => level === 'waiver')
  return (
    <>
      {unmet.length === 0 && <p className={panel['hint']}>{standardsWords.allMet}</p>}
      {open.length > 0 && (
        <div>
          <p className={panel['hint']}>{standardsWords.open(open.length)}</p>
          <Items items={open} onGo={onGo} />
        </div>
      )}
      {advice.length > 0 && (
        <details>
          <summary className={panel['hint']}>{standardsWords.advice}</summary>
          <Items items={advice} onGo={onGo} />
        </details>
      )}
      {waived.length > 0 && <Waivers claim={claim} waived={waived} canWrite={canWrite} />}
      {canWrite && waivable.length > 0 && <WaiverForm claim={claim} waivable={waivable} />}
    </>
  )
}

interface WaiversProps {
  readonly claim: ClaimId
  readonly waived: readonly Unmet[]
  readonly canWrite: boolean
}

// One reason that stands for several standards is shown once.
function Waivers({ claim, waived, canWrite }: WaiversProps) {
  const dispatch = useDispatch()
  const groups = new Map<string, readonly Unmet[]>()
  for (const one of waived) {
    const key = `${one.waiver?.at} ${one.waiver?.by} ${one.waiver?.reason}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return (
    <div>
      <p className={panel['hint']}>{standardsWords.waived}</p>
      <ul className={styles['standards']}>
        {[...groups].map(([key, group]) => (
          <li key={key}>
            <q>{group[0]?.waiver?.reason}</q>
            <span className={styles['level']}>
              {group[0]?.waiver &&
                standardsWords.waivedBy(group[0].waiver.name, momentWords(group[0].waiver.at))}
            </span>
            {group.map(one => (
              <div key={one.standard} className={panel['row']}>
                <span className={styles['waived']}>{ruleWords(one)}</span>
                {canWrite && (
                  <Button
                    look="quiet"
                    aria-label={`${standardsWords.takeBack}: ${ruleWords(one)}`}
                    onClick={() => dispatch(dropWaiver, { claim, rule: one.standard })}
                  >
                    {standardsWords.drop}
                  </Button>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface ItemsProps {
  readonly items: readonly Unmet[]
  readonly onGo: (place: StandardPlace) => void
}

function Items({ items, onGo }: ItemsProps) {
  return (
    <ul className={styles['standards']}>
      {items.map(one => (
        <li key={one.standard} data-open={one.isOpen}>
          <span>
            {ruleWords(one)} <span className={styles['level']}>({levelWords[one.level]})</span>
          </span>
          <span>
            <Button look="quiet" onClick={() => onGo(one.place)}>
              {placeWords[one.place]}
            </Button>
          </span>
        </li>
      ))}
    </ul>
  )
}

interface WaiverFormProps {
  readonly claim: ClaimId
  readonly waivable: readonly Unmet[]
}

function WaiverForm({ claim, waivable }: WaiverFormProps) {
  const dispatch = useDispatch()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [reason, setReason] = useState('')
  const rules = waivable.map(({ standard }) => standard).filter(rule => chosen.has(rule))

  function write(event: FormEvent) {
    event.preventDefault()
    if (!dispatch(waiveRules, { claim, rules, reason }).ok) return
    setChosen(new Set())
    setReason('')
  }

  return (
    <details>
      <summary className={panel['hint']}>{standardsWords.waiveHeading}</summary>
      <form className={panel['box']} onSubmit={write}>
        <p className={panel['hint']}>{standardsWords.waiveHint}</p>
        {waivable.map(({ standard, ...words }) => (
          <CheckField
            key={standard}
            label={ruleWords({ standard, ...words })}
            checked={chosen.has(standard)}
            onChange={event => {
              const next = new Set(chosen)
              if (event.target.checked) next.add(standard)
              else next.delete(standard)
              setChosen(next)
            }}
          />
        ))}
        <TextArea
          label={standardsWords.reason}
          value={reason}
          onChange={event => setReason(event.target.value)}
        />
        <div className={panel['row']}>
          <Button type="submit" disabled={rules.length === 0 || reason.trim() === ''}>
            {standardsWords.waiveIt}
          </Button>
        </div>
      </form>
    </details>
  )
}
