// The verdict on two axes, with its reasons. Everything is saved as it is chosen or typed.
import {
  ATTRIBUTION_FINDINGS,
  type AttributionFinding,
  type ClaimRow,
  FRAMINGS,
  giveVerdict,
  HOUSE_PROFILE,
  profileId,
  type ProfileRow,
  profilesOn,
  type VerdictFields,
  verdictOf,
} from '@claimbench/model'
import { useState } from 'react'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { RichEditor } from '../../editor/RichEditor.tsx'
import { PROFILE_SETTING } from '../../shell/settings.ts'
import { SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import { attributionFindingWords, framingWords, verdictWords } from '../../words/verdict.ts'
import styles from './ClaimPanel.module.css'
import { RatingScale } from './RatingScale.tsx'

interface VerdictFormProps {
  readonly claim: ClaimRow
  readonly onDone: () => void
}

/** The reviewer's own verdict on a claim. */
export function VerdictForm({ claim, onDone }: VerdictFormProps) {
  const { reviewer } = useSession()
  const dispatch = useDispatch()
  const canWrite = useSessionState(state => state.access === 'write')
  const verdict = useDesk(desk => verdictOf(desk, claim.id, reviewer))
  const profiles = useDesk(profilesOn)
  const preferred = useDesk(desk => desk.settings.get(PROFILE_SETTING)?.value)
  const profile = currentProfile(profiles, verdict?.profile, preferred)
  const [lost, setLost] = useState<string>()
  if (!profile) return null

  const reference = { id: profile.profile, version: profile.version }
  const write = (fields: Partial<VerdictFields>, gesture?: string) =>
    dispatch(
      giveVerdict,
      { claim: claim.id, fields: { profile: reference, ...fields } },
      gesture ? { gesture: `verdict:${claim.id}:${gesture}` } : {},
    )

  return (
    <fieldset className={styles['form']} disabled={!canWrite}>
      <legend className={styles['heading']}>{verdictWords.heading}</legend>
      <SelectField
        label={verdictWords.profile}
        value={profile.id}
        options={profiles.map(({ id, name }) => ({ value: id, label: name }))}
        {...(profile.note && { hint: profile.note })}
        onChoose={id => {
          const chosen = profiles.find(one => one.id === id)
          if (!chosen) return
          setLost(verdict?.label && verdictWords.labelLost(profile.name, chosen.name))
          write({ profile: { id: chosen.profile, version: chosen.version } })
        }}
      />
      <RatingScale
        profile={profile}
        label={verdict?.label}
        onChoose={label => {
          setLost(undefined)
          write({ label })
        }}
      />
      {lost && <p role="status">{lost}</p>}
      {profile.scale.length === 0 && (
        <TextArea
          label={verdictWords.conclusion}
          value={verdict?.conclusion ?? ''}
          data-first=""
          onChange={event => write({ conclusion: event.target.value || undefined }, 'conclusion')}
        />
      )}
      <div className={styles['pair']}>
        <SelectField
          label={verdictWords.framing}
          value={verdict?.framing ?? 'none'}
          options={FRAMINGS.map(value => ({ value, label: framingWords[value] }))}
          onChoose={framing => write({ framing })}
        />
        {claim.speakerKind !== 'author' && (
          <SelectField<AttributionFinding | ''>
            label={verdictWords.attribution}
            value={verdict?.attribution ?? ''}
            options={[
              { value: '', label: verdictWords.notChecked },
              ...ATTRIBUTION_FINDINGS.map(value => ({
                value,
                label: attributionFindingWords[value],
              })),
            ]}
            onChoose={finding => write({ attribution: finding === '' ? undefined : finding })}
          />
        )}
      </div>
      <RichEditor
        label={verdictWords.rationale}
        hint={verdictWords.rationaleHint}
        value={verdict?.rationale}
        isReadOnly={!canWrite}
        onDone={onDone}
        onWrite={rationale => write({ rationale }, 'rationale')}
      />
      <details>
        <summary className={styles['hint']}>{verdictWords.more}</summary>
        <div className={styles['form']}>
          {(['whatIsRight', 'notEstablished', 'wouldChange', 'openQuestions'] as const).map(
            field => (
              <TextArea
                key={field}
                label={verdictWords[field]}
                value={verdict?.[field] ?? ''}
                rows={2}
                onChange={event => write({ [field]: event.target.value || undefined }, field)}
              />
            ),
          )}
          <TextField
            label={verdictWords.evidenceAsOf}
            type="date"
            value={verdict?.evidenceAsOf ?? ''}
            onChange={event => write({ evidenceAsOf: event.target.value || undefined })}
          />
        </div>
      </details>
    </fieldset>
  )
}

function currentProfile(
  profiles: readonly ProfileRow[],
  used: VerdictFields['profile'] | undefined,
  preferred: unknown,
): ProfileRow | undefined {
  const id = used ? profileId(used.id, used.version) : preferred
  return (
    profiles.find(profile => profile.id === id) ??
    profiles.find(profile => profile.profile === HOUSE_PROFILE)
  )
}
