import { type EvidenceId, judgeOrigins } from '@claimbench/model'
import { type FormEvent, useState } from 'react'
import { useDispatch } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { CheckField, SelectField, TextArea } from '../../ui/Field.tsx'
import { originWords } from '../../words/origins.ts'
import panel from './ClaimPanel.module.css'

interface OriginsFormProps {
  readonly items: readonly { readonly id: EvidenceId; readonly name: string }[]
  /** The items as they are counted now. */
  readonly origins: readonly (readonly EvidenceId[])[]
  readonly onClose: () => void
}

const WORDS = ['one', 'two'] as const

/** Joins an item with others as one origin, or parts it from them, for a reason. */
export function OriginsForm({ items, origins, onClose }: OriginsFormProps) {
  const dispatch = useDispatch()
  const [item, setItem] = useState(items[0]?.id ?? '')
  const [word, setWord] = useState<(typeof WORDS)[number]>(origins.length > 1 ? 'one' : 'two')
  const [chosen, setChosen] = useState<ReadonlySet<EvidenceId>>(new Set())
  const [reason, setReason] = useState('')
  const candidates = items.filter(({ id }) => id !== item)
  const others = candidates.map(({ id }) => id).filter(id => chosen.has(id))

  function save(event: FormEvent) {
    event.preventDefault()
    if (dispatch(judgeOrigins, { item, others, joined: word === 'one', reason }).ok) onClose()
  }

  return (
    <form
      className={panel['box']}
      onSubmit={save}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        onClose()
      }}
    >
      <SelectField
        label={originWords.item1}
        value={item}
        options={items.map(({ id, name }) => ({ value: id as string, label: name }))}
        onChoose={setItem}
      />
      <SelectField
        label={originWords.are}
        value={word}
        options={WORDS.map(value => ({ value, label: originWords[value] }))}
        onChoose={setWord}
      />
      <fieldset className={panel['form']}>
        <legend>{originWords.others}</legend>
        {candidates.map(({ id, name }) => (
          <CheckField
            key={id}
            label={name}
            checked={chosen.has(id)}
            onChange={event => {
              const next = new Set(chosen)
              if (event.target.checked) next.add(id)
              else next.delete(id)
              setChosen(next)
            }}
          />
        ))}
      </fieldset>
      <TextArea
        label={originWords.reason}
        value={reason}
        rows={2}
        onChange={event => setReason(event.target.value)}
      />
      <div className={panel['row']}>
        <Button type="submit" look="primary" disabled={others.length === 0 || reason.trim() === ''}>
          {originWords.save}
        </Button>
        <Button onClick={onClose}>{originWords.cancel}</Button>
      </div>
    </form>
  )
}
