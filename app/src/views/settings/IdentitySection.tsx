import { nameReviewer } from '@claimbench/model'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { TextField } from '../../ui/Field.tsx'
import { settingsWords } from '../../words/settings.ts'
import styles from './SettingsView.module.css'

/** The reviewer's name. */
export function IdentitySection() {
  const { reviewer } = useSession()
  const dispatch = useDispatch()
  const name = useDesk(desk => desk.reviewers.get(reviewer)?.name ?? '')
  return (
    <section className={styles['section']}>
      <h2>{settingsWords.you}</h2>
      <TextField
        key={name}
        label={settingsWords.name}
        hint={settingsWords.nameHint}
        defaultValue={name}
        autoComplete="name"
        onBlur={event => {
          const typed = event.target.value.trim()
          if (typed !== name) dispatch(nameReviewer, { reviewer, name: typed })
        }}
      />
    </section>
  )
}
