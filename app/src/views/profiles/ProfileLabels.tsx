import type { ProfileRow, RatingLabel } from '@claimbench/model'
import { profileWords } from '../../words/profiles.ts'
import { framingWords } from '../../words/verdict.ts'
import styles from './ProfilesView.module.css'

/** The labels of a version with their meanings, the best first, then those off the scale. */
export function ProfileLabels({ profile }: { readonly profile: ProfileRow }) {
  const { scale, extras, language } = profile
  if (scale.length + extras.length === 0) return <p>{profileWords.noScale}</p>
  const line = ({ id, name, definition, framing }: RatingLabel, place: string | undefined) => {
    const notes = [place, framing && profileWords.speaksOf(framingWords[framing])].filter(Boolean)
    return (
      <div key={id}>
        <dt lang={language}>{name}</dt>
        <dd>
          <span lang={language}>{definition}</span>
          {notes.length > 0 && <span className={styles['note']}> ({notes.join('; ')})</span>}
        </dd>
      </div>
    )
  }
  return (
    <dl className={styles['labels']}>
      {scale
        .toReversed()
        .map((label, i) =>
          line(
            label,
            i === 0 ? profileWords.best : i === scale.length - 1 ? profileWords.worst : undefined,
          ),
        )}
      {extras.map(label => line(label, profileWords.offScale))}
    </dl>
  )
}
