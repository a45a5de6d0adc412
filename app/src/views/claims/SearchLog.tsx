// Where was looked for a claim's evidence, and what came of it.
import { type ClaimId, logSearch, removeSearch, searchesOf } from '@claimbench/model'
import { type FormEvent, useState } from 'react'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, TextField } from '../../ui/Field.tsx'
import { dateWords } from '../../words/dates.ts'
import { evidenceWords } from '../../words/evidence.ts'
import styles from './ClaimPanel.module.css'

/** The search log of a claim. */
export function SearchLog({ claim }: { readonly claim: ClaimId }) {
  const dispatch = useDispatch()
  const searches = useDesk(desk => searchesOf(desk, claim))
  const canWrite = useSessionState(state => state.access === 'write')
  const [isAdding, setIsAdding] = useState(false)
  return (
    <div className={styles['form']}>
      <h3 className={styles['heading']}>{evidenceWords.searchHeading}</h3>
      {searches.length === 0 && <p className={styles['hint']}>{evidenceWords.searchHint}</p>}
      <ul className={styles['list']}>
        {searches.map(search => (
          <li key={search.id} className={styles['card']}>
            <p>
              {search.where}: “{search.words}”
            </p>
            <p className={styles['facts']}>
              {[
                dateWords(search.on),
                search.found ?? evidenceWords.nothing,
                search.against && evidenceWords.against.toLowerCase(),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {canWrite && (
              <div className={styles['row']}>
                <Button look="quiet" onClick={() => dispatch(removeSearch, { id: search.id })}>
                  {evidenceWords.remove}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {isAdding ? (
        <SearchForm claim={claim} onClose={() => setIsAdding(false)} />
      ) : (
        canWrite && <Button onClick={() => setIsAdding(true)}>{evidenceWords.logSearch}</Button>
      )}
    </div>
  )
}

interface SearchFormProps {
  readonly claim: ClaimId
  readonly onClose: () => void
}

function SearchForm({ claim, onClose }: SearchFormProps) {
  const session = useSession()
  const dispatch = useDispatch()

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const word = (name: string) => String(typed.get(name) ?? '').trim()
    const found = word('found')
    const fields = {
      where: word('where'),
      words: word('words'),
      on: word('on') || today(session.now()),
      against: typed.get('against') !== null,
      ...(found && { found }),
    }
    if (dispatch(logSearch, { id: session.newId(), claim, fields }).ok) onClose()
  }

  return (
    <form
      className={styles['box']}
      onSubmit={save}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <TextField name="where" label={evidenceWords.where} autoFocus />
      <TextField name="words" label={evidenceWords.words} />
      <TextField name="found" label={evidenceWords.found} />
      <TextField
        name="on"
        type="date"
        label={evidenceWords.on}
        defaultValue={today(session.now())}
      />
      <CheckField name="against" label={evidenceWords.against} />
      <div className={styles['row']}>
        <Button type="submit" look="primary">
          {evidenceWords.save}
        </Button>
        <Button onClick={onClose}>{evidenceWords.cancel}</Button>
      </div>
    </form>
  )
}

function today(now: number): string {
  return new Date(now).toISOString().slice(0, 10)
}
