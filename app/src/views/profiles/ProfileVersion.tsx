import { profileFile, type ProfileRow, SHIPPED_PROFILES } from '@claimbench/model'
import { Button } from '../../ui/Button.tsx'
import { downloadFile } from '../../ui/download.ts'
import { profileWords } from '../../words/profiles.ts'
import { ProfileLabels } from './ProfileLabels.tsx'
import styles from './ProfilesView.module.css'

interface ProfileVersionProps {
  readonly profile: ProfileRow
  /** How many verdicts were judged by it; undefined while that is not known. */
  readonly uses: number | undefined
  /** Missing: a later version is the one to go on from. */
  readonly onEdit?: () => void
  readonly onCopy: () => void
  readonly onTakeBack: () => void
}

/** One version of a profile: whose it is, its labels, and what can be done with it. */
export function ProfileVersion(props: ProfileVersionProps) {
  const { profile, uses, onEdit, onCopy, onTakeBack } = props
  const { name, version, note, language } = profile
  const isShipped = SHIPPED_PROFILES.some(({ id }) => id === profile.id)
  const facts = [
    profileWords.language(language),
    isShipped && profileWords.shipped,
    uses !== undefined && profileWords.uses(uses),
  ].filter(Boolean)
  return (
    <>
      <p className={styles['note']}>{facts.join(' · ')}</p>
      {note && <p className={styles['note']}>{note}</p>}
      <ProfileLabels profile={profile} />
      <div className={styles['row']}>
        {onEdit && (
          <Button aria-label={profileWords.editOf(name, version)} onClick={onEdit}>
            {profileWords.edit}
          </Button>
        )}
        <Button look="quiet" aria-label={profileWords.copyOf(name, version)} onClick={onCopy}>
          {profileWords.copy}
        </Button>
        <Button
          look="quiet"
          aria-label={profileWords.downloadOf(name, version)}
          onClick={() =>
            downloadFile(fileNameOf(profile), 'application/json', profileFile(profile))
          }
        >
          {profileWords.download}
        </Button>
        {!isShipped && uses === 0 && (
          <Button
            look="quiet"
            aria-label={profileWords.takeBackOf(name, version)}
            onClick={onTakeBack}
          >
            {profileWords.takeBack}
          </Button>
        )}
      </div>
    </>
  )
}

function fileNameOf({ name, version }: ProfileRow): string {
  const slug = name
    .normalize('NFKD')
    .toLocaleLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${slug || 'profile'}-v${version}.profile.json`
}
