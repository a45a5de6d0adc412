// The scale as positions on a line, each with its word: no traffic light, no colour that decides.
import type { ProfileRow, RatingLabel } from '@claimbench/model'
import { useId } from 'react'
import { verdictWords } from '../../words/verdict.ts'
import styles from './RatingScale.module.css'

interface RatingScaleProps {
  readonly profile: ProfileRow
  readonly label: string | undefined
  readonly onChoose: (label: string | undefined) => void
}

/** One label of a profile, chosen by arrow keys, mouse or finger. */
export function RatingScale({ profile, label, onChoose }: RatingScaleProps) {
  const name = useId()
  const chosen = [...profile.scale, ...profile.extras].find(one => one.id === label)
  const choice = (one: RatingLabel, isFirst: boolean) => (
    <label key={one.id} className={styles['choice']} title={one.definition}>
      <input
        type="radio"
        name={name}
        value={one.id}
        checked={label === one.id}
        {...(isFirst && { 'data-first': '' })}
        onChange={() => onChoose(one.id)}
      />
      <span lang={profile.language}>{one.name}</span>
    </label>
  )

  return (
    <div className={styles['rating']}>
      {profile.scale.length > 0 && (
        <div className={styles['group']} role="radiogroup" aria-label={verdictWords.accuracy}>
          <span className={styles['axis']}>{verdictWords.accuracy}</span>
          <div className={styles['scale']}>
            {profile.scale.map((one, i) => choice(one, i === 0))}
          </div>
        </div>
      )}
      {profile.extras.length > 0 && (
        <div className={styles['group']} role="radiogroup" aria-label={verdictWords.offScale}>
          <span className={styles['axis']}>{verdictWords.offScale}</span>
          <div className={styles['extras']}>{profile.extras.map(one => choice(one, false))}</div>
        </div>
      )}
      <p className={styles['definition']} lang={chosen ? profile.language : undefined}>
        {chosen?.definition ?? verdictWords.noLabel}
      </p>
    </div>
  )
}
