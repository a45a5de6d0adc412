// Where two people wrote the same field without seeing each other: both sides, and which one stands.
import {
  type BothSides,
  bothSides,
  equal,
  type Fields,
  type Patch,
  settleSides,
  subjectOf,
} from '@claimbench/model'
import { useMemo } from 'react'
import { useDesk, useDispatch, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { momentWords } from '../../words/dates.ts'
import { historyWords } from '../../words/history.ts'
import { fieldWords, tableWords, valueWords } from '../../words/records.ts'
import styles from './HistoryView.module.css'

/** The fields that nobody has settled; nothing where there are none. */
export function BothSidesList({ patches }: { readonly patches: readonly Patch[] }) {
  const desk = useSessionState(state => state.desk)
  const found = useMemo(() => bothSides(desk, patches), [desk, patches])
  if (found.length === 0) return null
  return (
    <section className={styles['section']} aria-label={historyWords.apart(found.length)}>
      <h2 className={styles['heading']}>{historyWords.apart(found.length)}</h2>
      <p className={styles['note']}>{historyWords.apartHint}</p>
      <ul className={styles['entries']}>
        {found.map(sides => (
          <SidesOfField key={sides.place} sides={sides} />
        ))}
      </ul>
    </section>
  )
}

function SidesOfField({ sides }: { readonly sides: BothSides }) {
  const { table, id, field } = sides
  const dispatch = useDispatch()
  const canWrite = useSessionState(state => state.access === 'write')
  const names = useDesk(desk => desk.reviewers)
  const subject = useDesk(desk => subjectOf(desk, table, id))
  const value = useSessionState(
    // A field of a row of that table, whatever it is.
    ({ desk }) => (desk[table].get(id) as unknown as Fields | undefined)?.[field],
  )
  return (
    <li className={styles['entry']}>
      <p className={styles['what']}>
        {tableWords(table)}: {fieldWords(table, id, field)}
      </p>
      {subject && <p className={styles['subject']}>{subject}</p>}
      <ul className={styles['sides']}>
        {sides.sides.map(side => {
          const words = valueWords(side.value)
          const name = names.get(side.by)?.name.trim() || historyWords.someone
          return (
            <li key={side.patch} className={styles['side']}>
              <p className={styles['facts']}>
                <span>{name}</span>
                <time dateTime={side.at}>{momentWords(side.at)}</time>
                {equal(side.value, value) && <b>{historyWords.stands}</b>}
              </p>
              <p className={styles['value']}>{words}</p>
              {canWrite && (
                <Button
                  aria-label={`${historyWords.letStand}: ${words}`}
                  onClick={() => dispatch(settleSides, { sides, kept: side.patch })}
                >
                  {historyWords.letStand}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
    </li>
  )
}
