import {
  ORGANISATION_SETTING,
  type OrganisationRefusal,
  organisationOf,
  parseOrganisation,
  saveSetting,
} from '@claimbench/model'
import { type FormEvent, useState } from 'react'
import { useDesk, useDispatch } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { organisationWords, settingsWords } from '../../words/settings.ts'
import styles from './SettingsView.module.css'

/** The form of the organisation. `onSaved` is called once it is whole and kept. */
export function OrganisationForm({ onSaved }: { readonly onSaved?: () => void }) {
  const dispatch = useDispatch()
  const organisation = useDesk(organisationOf)
  const [refusal, setRefusal] = useState<OrganisationRefusal>()
  const [isSaved, setIsSaved] = useState(false)

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const typed = new FormData(event.currentTarget)
    const read = parseOrganisation({
      name: String(typed.get('name') ?? ''),
      address: String(typed.get('address') ?? ''),
      claimPages: String(typed.get('claimPages') ?? ''),
    })
    setRefusal(read.ok ? undefined : read.error)
    setIsSaved(read.ok)
    if (!read.ok) return
    dispatch(saveSetting, { setting: ORGANISATION_SETTING, value: read.value })
    onSaved?.()
  }

  const problemFor = (...codes: OrganisationRefusal[]) =>
    refusal && codes.includes(refusal) ? organisationWords(refusal) : undefined
  return (
    <form className={styles['section']} onSubmit={save} noValidate>
      <TextField
        name="name"
        label={settingsWords.organisationName}
        defaultValue={organisation?.name}
        autoComplete="organization"
        problem={problemFor('no-name')}
      />
      <TextField
        name="address"
        label={settingsWords.organisationAddress}
        defaultValue={organisation?.address}
        inputMode="url"
        problem={problemFor('bad-address')}
      />
      <TextField
        name="claimPages"
        label={settingsWords.claimPages}
        hint={settingsWords.claimPagesHint}
        defaultValue={organisation?.claimPages}
        inputMode="url"
        problem={problemFor('bad-pattern', 'pattern-without-claim')}
      />
      <div className={styles['row']}>
        <Button type="submit" look="primary">
          {settingsWords.save}
        </Button>
        <span role="status" className={styles['note']}>
          {isSaved && settingsWords.saved}
        </span>
      </div>
    </form>
  )
}

/** The organisation that publishes. */
export function OrganisationSection() {
  return (
    <section className={styles['section']}>
      <h2>{settingsWords.organisation}</h2>
      <p className={styles['note']}>{settingsWords.organisationHint}</p>
      <OrganisationForm />
    </section>
  )
}
