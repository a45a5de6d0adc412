// Who takes turns on this machine.
import { addPerson, peopleOn } from '@claimbench/model'
import { type FormEvent, useState } from 'react'
import { useDesk, useDispatch, useSession, useTell } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { peopleWords } from '../../words/people.ts'
import styles from './SettingsView.module.css'

/** The people who gave a name here, and the way to hand the keyboard over. */
export function PeopleSection() {
  const session = useSession()
  const dispatch = useDispatch()
  const tell = useTell()
  const people = useDesk(peopleOn)
  const [name, setName] = useState('')

  function add(event: FormEvent) {
    event.preventDefault()
    // A person belongs to the workspace: undo in an article passes them by.
    if (dispatch(addPerson, { id: `reviewer-${session.newId()}`, name }, { article: null }).ok) {
      setName('')
    }
  }

  return (
    <section className={styles['section']}>
      <h2>{peopleWords.heading}</h2>
      <p className={styles['note']}>{peopleWords.hint}</p>
      {people.length > 0 && (
        <ul className={styles['keys']}>
          {people.map(person => (
            <li key={person.id} className={styles['key']}>
              <span>{person.name}</span>
              {person.id === session.reviewer ? (
                <span className={styles['note']}>{peopleWords.now}</span>
              ) : (
                <Button
                  onClick={() => {
                    const turned = session.workAs(person.id)
                    if (!turned.ok) tell(turned.refusal)
                  }}
                >
                  {peopleWords.workAs(person.name)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <form className={styles['row']} onSubmit={add}>
        <TextField
          label={peopleWords.newName}
          value={name}
          onChange={event => setName(event.target.value)}
        />
        <Button type="submit" disabled={name.trim() === ''}>
          {peopleWords.add}
        </Button>
      </form>
    </section>
  )
}
