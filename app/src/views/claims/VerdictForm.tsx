// The verdict on two axes, with its reasons. Everything is saved as it is chosen or typed.
import {
  type ClaimRow,
  FRAMINGS,
  labelOf,
  latestProfiles,
  type ProfileRow,
  referenceTo,
} from '@claimbench/model'
import { useState } from 'react'
import { useDesk, useSessionState } from '../../desk/session-context.tsx'
import { RichEditor } from '../../editor/RichEditor.tsx'
import { SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import { profileName } from '../../words/profiles.ts'
import { framingWords, verdictWords } from '../../words/verdict.ts'
import styles from './ClaimPanel.module.css'
import { ProfileChange } from './ProfileChange.tsx'
import { RatingScale } from './RatingScale.tsx'
import { useVerdict } from './use-verdict.ts'

interface VerdictFormProps {
  readonly claim: ClaimRow
  readonly onDone: () => void
}

/** The reviewer's own verdict on a claim. */
export function VerdictForm({ claim, onDone }: VerdictFormProps) {
  const canWrite = useSessionState(state => state.access === 'write')
  const { verdict, profile, profiles, write } = useVerdict(claim.id)
  const latest = useDesk(latestProfiles)
  const label = useDesk(desk => verdict && labelOf(desk, verdict))
  const [wanted, setWanted] = useState<ProfileRow>()
  const [said, setSaid] = useState('')
  if (!profile) return null

  return (
    <fieldset className={styles['form']} disabled={!canWrite}>
      <legend className={styles['heading']}>{verdictWords.heading}</legend>
      <SelectField
        label={verdictWords.profile}
        value={wanted?.id ?? profile.id}
        options={offered(latest, profile).map(one => ({ value: one.id, label: profileName(one) }))}
        {...(profile.note && { hint: profile.note })}
        onChoose={id => {
          const chosen = profiles.find(one => one.id === id)
          setSaid('')
          if (!chosen) return
          if (label && chosen.id !== profile.id) return setWanted(chosen)
          setWanted(undefined)
          write({ profile: referenceTo(chosen) })
        }}
      />
      {wanted && label && wanted.id !== profile.id && (
        <ProfileChange
          key={wanted.id}
          from={profile}
          to={wanted}
          label={label}
          onChange={fields => {
            setWanted(undefined)
            write({ ...fields, profile: referenceTo(wanted) })
          }}
          onStay={() => setWanted(undefined)}
          article={claim.article}
          onConverted={(converted, left) => {
            setWanted(undefined)
            setSaid(verdictWords.converted(converted, left))
          }}
        />
      )}
      <p role="status" className={styles['hint']}>
        {said}
      </p>
      <RatingScale
        profile={profile}
        label={verdict?.label}
        onChoose={one => {
          setWanted(undefined)
          write({ label: one })
        }}
      />
      {profile.scale.length === 0 && (
        <TextArea
          label={verdictWords.conclusion}
          value={verdict?.conclusion ?? ''}
          data-first=""
          onChange={event => write({ conclusion: event.target.value || undefined }, 'conclusion')}
        />
      )}
      <SelectField
        label={verdictWords.framing}
        value={verdict?.framing ?? 'none'}
        options={FRAMINGS.map(value => ({ value, label: framingWords[value] }))}
        onChoose={framing => write({ framing })}
      />
      <RichEditor
        label={verdictWords.rationale}
        hint={verdictWords.rationaleHint}
        value={verdict?.rationale}
        isReadOnly={!canWrite}
        onDone={onDone}
        onWrite={rationale => write({ rationale }, 'rationale')}
      />
      {(['whatIsRight', 'notEstablished', 'wouldChange', 'openQuestions'] as const).map(field => (
        <TextArea
          key={field}
          label={verdictWords[field]}
          value={verdict?.[field] ?? ''}
          rows={2}
          onChange={event => write({ [field]: event.target.value || undefined }, field)}
        />
      ))}
      <TextField
        label={verdictWords.evidenceAsOf}
        type="date"
        value={verdict?.evidenceAsOf ?? ''}
        onChange={event => write({ evidenceAsOf: event.target.value || undefined })}
      />
    </fieldset>
  )
}

// The latest version of each, and the one in use where it is an older one.
function offered(latest: readonly ProfileRow[], used: ProfileRow): readonly ProfileRow[] {
  return latest.flatMap(one =>
    one.profile === used.profile && one.id !== used.id ? [one, used] : [one],
  )
}
