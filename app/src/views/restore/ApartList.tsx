// What was written on both sides, one choice each.
import { useId, useState } from 'react'
import { useDesk } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { fieldWords, tableWords, valueWords } from '../../words/records.ts'
import { restoreWords } from '../../words/restore.ts'
import styles from './ApartList.module.css'
import type { ApartItem, ApartSide } from './choices.ts'

/** How many are shown at once: a person reads them one by one. */
const STEP = 50

interface ApartListProps {
  readonly items: readonly ApartItem[]
  readonly chosen: ReadonlyMap<string, ApartSide>
  /** The names that people gave, as the file has them. */
  readonly names: ReadonlyMap<string, string>
  readonly onChoose: (chosen: ReadonlyMap<string, ApartSide>) => void
}

/** Both sides of every field, with who and when. */
export function ApartList({ items, chosen, names, onChoose }: ApartListProps) {
  const [shown, setShown] = useState(STEP)
  const all = (side: (item: ApartItem) => ApartSide) =>
    onChoose(new Map(items.map(item => [item.key, side(item)])))
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{restoreWords.apart(items.length)}</h2>
      <p className={styles['note']}>{restoreWords.apartHint}</p>
      {items.length > 1 && (
        <div className={styles['row']}>
          <Button onClick={() => all(() => 'here')}>{restoreWords.allHere}</Button>
          <Button onClick={() => all(() => 'there')}>{restoreWords.allThere}</Button>
          <Button onClick={() => all(({ apart }) => apart.stands)}>{restoreWords.allLater}</Button>
        </div>
      )}
      {items.slice(0, shown).map(item => (
        <ApartField
          key={item.key}
          item={item}
          names={names}
          side={chosen.get(item.key) ?? item.apart.stands}
          onChoose={side => onChoose(new Map([...chosen, [item.key, side]]))}
        />
      ))}
      {items.length > shown && (
        <Button onClick={() => setShown(shown + STEP)}>
          {restoreWords.more(Math.min(STEP, items.length - shown))}
        </Button>
      )}
    </section>
  )
}

interface ApartFieldProps {
  readonly item: ApartItem
  readonly side: ApartSide
  readonly names: ReadonlyMap<string, string>
  readonly onChoose: (side: ApartSide) => void
}

function ApartField({ item: { apart, title }, side, names, onChoose }: ApartFieldProps) {
  const { table, id, field, subject } = apart
  const name = field === undefined ? '' : `: ${fieldWords(table, id, field)}`
  return (
    <fieldset className={styles['field']}>
      <legend className={styles['legend']}>
        {tableWords(table)}
        {name}
      </legend>
      {(subject || title) && <p className={styles['subject']}>{subject || title}</p>}
      <div className={styles['sides']}>
        {(['here', 'there'] as const).map(one => (
          <SideChoice
            key={one}
            apart={apart}
            side={one}
            isChosen={one === side}
            names={names}
            onChoose={onChoose}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface SideChoiceProps {
  readonly apart: ApartItem['apart']
  readonly side: ApartSide
  readonly isChosen: boolean
  readonly names: ReadonlyMap<string, string>
  readonly onChoose: (side: ApartSide) => void
}

function SideChoice({ apart, side, isChosen, names, onChoose }: SideChoiceProps) {
  const id = useId()
  const { by = '', at, value } = apart[side]
  const here = useDesk(desk => desk.reviewers.get(by)?.name)
  const who = by === '' ? '' : here || names.get(by) || restoreWords.someone
  const isRemoved = apart.field === undefined && value === undefined
  const words = isRemoved
    ? restoreWords.removed
    : apart.field === undefined
      ? apart.subject || tableWords(apart.table)
      : apart.table === 'settings' && apart.id === 'me'
        ? names.get(String(value)) || valueWords(value)
        : valueWords(value)
  return (
    <label className={styles['side']} htmlFor={id} data-chosen={isChosen}>
      <input
        id={id}
        type="radio"
        checked={isChosen}
        onChange={() => onChoose(side)}
        aria-label={`${restoreWords[side]}: ${words}`}
      />
      <span className={styles['who']}>
        <b>{restoreWords[side]}</b> · {restoreWords.whoWhen(who, at)}
        {apart.stands === side && ` · ${restoreWords.later}`}
      </span>
      <span className={styles['value']}>{words}</span>
    </label>
  )
}
