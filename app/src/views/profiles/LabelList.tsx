// The labels of a profile that is written: named, ordered, put on the scale and off it.
import { FRAMINGS, type RatingLabel } from '@claimbench/model'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { profileFormWords, profileWords } from '../../words/profiles.ts'
import { framingWords } from '../../words/verdict.ts'
import styles from './ProfilesView.module.css'

/** Names a control of a label, so that the focus can follow it when the list has changed. */
export const controlOf = (act: string, id: string) => `${act} ${id}`

interface LabelListProps {
  readonly title: string
  readonly hint?: string
  readonly labels: readonly RatingLabel[]
  /** Whether the order of the labels is that of the scale. */
  readonly isScale: boolean
  readonly newId: () => string
  /** Writes the list; `focus` names the control that has the focus afterwards. */
  readonly onWrite: (labels: readonly RatingLabel[], gesture?: string, focus?: string) => void
  /** Moves a label between the scale and the words off it. */
  readonly onMoveOver: (label: RatingLabel) => void
}

/** A fieldset of labels, each with its meaning, its framing and its ways. */
export function LabelList({
  title,
  hint,
  labels,
  isScale,
  newId,
  onWrite,
  onMoveOver,
}: LabelListProps) {
  const last = labels.length - 1
  const change = (i: number, fields: Partial<RatingLabel>, gesture?: string) =>
    onWrite(
      labels.map((label, at) => (at === i ? { ...label, ...fields } : label)),
      gesture,
    )
  const move = (i: number, by: 1 | -1, focus: string) => {
    const label = labels[i]
    if (!label || i + by < 0 || i + by > last) return
    const others = labels.toSpliced(i, 1)
    onWrite(others.toSpliced(i + by, 0, label), undefined, focus)
  }
  const remove = (i: number) => {
    const next = labels[i + 1] ?? labels[i - 1]
    onWrite(
      labels.toSpliced(i, 1),
      undefined,
      next ? controlOf('name', next.id) : controlOf('add', title),
    )
  }
  const add = () => {
    const id = newId()
    onWrite([...labels, { id, name: '', definition: '' }], undefined, controlOf('name', id))
  }

  return (
    <fieldset className={styles['list']}>
      <legend>{title}</legend>
      {hint && <p className={styles['note']}>{hint}</p>}
      {labels.map((label, i) => {
        const act = (words: string, name: string, onClick: () => void) => (
          <Button
            look="quiet"
            data-control={controlOf(name, label.id)}
            aria-label={profileFormWords.ofLabel(words, label.name)}
            onClick={onClick}
          >
            {words}
          </Button>
        )
        return (
          <div
            key={label.id}
            className={styles['label']}
            onKeyDown={event => {
              if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
              event.preventDefault()
              const held = event.target as HTMLElement
              const focus = held.dataset['control'] ?? controlOf('name', label.id)
              move(i, event.key === 'ArrowUp' ? -1 : 1, focus)
            }}
          >
            {isScale && labels.length > 1 && (i === 0 || i === last) && (
              <p className={styles['note']}>{i === 0 ? profileWords.worst : profileWords.best}</p>
            )}
            <TextField
              label={profileFormWords.label(i + 1)}
              value={label.name}
              data-control={controlOf('name', label.id)}
              onChange={event => change(i, { name: event.target.value }, `name ${label.id}`)}
            />
            <TextField
              label={profileFormWords.definition(i + 1)}
              value={label.definition}
              data-control={controlOf('definition', label.id)}
              onChange={event =>
                change(i, { definition: event.target.value }, `definition ${label.id}`)
              }
            />
            <SelectField
              label={profileFormWords.framing(i + 1)}
              value={label.framing ?? 'none'}
              options={FRAMINGS.map(value => ({ value, label: framingWords[value] }))}
              onChoose={framing => change(i, { framing: framing === 'none' ? undefined : framing })}
            />
            <div className={styles['row']}>
              {i > 0 &&
                act(profileFormWords.up, 'up', () =>
                  move(i, -1, controlOf(i > 1 ? 'up' : 'down', label.id)),
                )}
              {i < last &&
                act(profileFormWords.down, 'down', () =>
                  move(i, 1, controlOf(i + 1 < last ? 'down' : 'up', label.id)),
                )}
              {act(isScale ? profileFormWords.off : profileFormWords.on, 'over', () =>
                onMoveOver(label),
              )}
              {act(profileFormWords.remove, 'remove', () => remove(i))}
            </div>
          </div>
        )
      })}
      <div>
        <Button data-control={controlOf('add', title)} onClick={add}>
          {profileFormWords.add}
        </Button>
      </div>
    </fieldset>
  )
}
