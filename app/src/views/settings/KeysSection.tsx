// Every key, to be changed: press the new one.
import { saveSetting } from '@claimbench/model'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { useDesk, useDispatch } from '../../desk/session-context.tsx'
import { chordFrom } from '../../keys/chord.ts'
import {
  keyChoicesFrom,
  KEYS_SETTING,
  keysFor,
  SHIPPED_KEYS,
  withKey,
} from '../../keys/key-choices.ts'
import { isMac } from '../../keys/platform.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckField } from '../../ui/Field.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { chordWords } from '../../words/keys.ts'
import { settingsWords } from '../../words/settings.ts'
import { type ReviewCommand, reviewCommands } from '../review/commands.ts'
import styles from './SettingsView.module.css'

/** Keys that are held with others, and those that leave a field, are no keys of their own. */
const NO_KEYS = /^(Shift|Control|Alt|Meta|AltGraph|Tab|Escape|Dead|Process|Unidentified)$/

/** The keys of the review place. */
export function KeysSection() {
  const dispatch = useDispatch()
  const value = useDesk(desk => desk.settings.get(KEYS_SETTING)?.value)
  const choices = useMemo(() => keyChoicesFrom(value), [value])
  const [asked, setAsked] = useState<string>()
  const save = (value: unknown) => dispatch(saveSetting, { setting: KEYS_SETTING, value })

  function take(event: KeyboardEvent, id: string) {
    if (event.key === 'Escape' || event.key === 'Tab') return setAsked(undefined)
    if (NO_KEYS.test(event.key)) return
    event.preventDefault()
    save(withKey(choices, reviewCommands, id, chordFrom(event)))
    setAsked(undefined)
  }

  const item = (command: ReviewCommand) => (
    <li key={command.id} className={styles['key']}>
      <span>{command.name}</span>
      <span className={styles['row']}>
        {keysFor(command, choices).map(chord => (
          <Kbd key={chord}>{chordWords(chord, isMac())}</Kbd>
        ))}
        <Button
          aria-label={settingsWords.changeKey(command.name)}
          onClick={() => setAsked(command.id)}
          onBlur={() => setAsked(undefined)}
          onKeyDown={event => {
            if (asked === command.id) take(event, command.id)
          }}
        >
          {asked === command.id ? settingsWords.pressKey : settingsWords.change}
        </Button>
      </span>
    </li>
  )

  return (
    <section className={styles['section']}>
      <h2>{settingsWords.keys}</h2>
      <CheckField
        label={settingsWords.singleKeys}
        checked={choices.singleKeys}
        onChange={event => save({ ...choices, singleKeys: event.target.checked })}
      />
      <details>
        <summary>{settingsWords.everyKey}</summary>
        <ul className={styles['keys']}>
          {reviewCommands.filter(({ id }) => id !== 'out').map(item)}
        </ul>
        <Button onClick={() => save(SHIPPED_KEYS)}>{settingsWords.shippedKeys}</Button>
      </details>
    </section>
  )
}
