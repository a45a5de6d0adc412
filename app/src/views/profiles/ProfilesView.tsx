// Rating profiles: those there are, and some of one's own. A version that is there never changes:
// verdicts keep meaning what they meant.
import {
  addProfile,
  draftOf,
  firstVersion,
  latestProfiles,
  nextVersion,
  type ProfileRow,
  profilesOn,
  removeProfile,
} from '@claimbench/model'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { Button } from '../../ui/Button.tsx'
import { useUndoKey } from '../../ui/use-undo-key.ts'
import { profileFormWords, profileWords } from '../../words/profiles.ts'
import { standardsWords } from '../../words/standards.ts'
import { ConversionTable } from './ConversionTable.tsx'
import { ProfileForm } from './ProfileForm.tsx'
import styles from './ProfilesView.module.css'
import { ProfileVersion } from './ProfileVersion.tsx'
import { TakeInProfile } from './TakeInProfile.tsx'
import { useProfileUses } from './use-profile-uses.ts'

/** What is being written: a new profile, perhaps a copy, or the next version of one. */
type Written =
  | { readonly kind: 'new'; readonly from?: ProfileRow }
  | { readonly kind: 'next'; readonly from: ProfileRow }

/** What was done last on this page. */
interface Done {
  readonly kind: 'saved' | 'taken'
  readonly row: ProfileRow
}

/** Every profile with its versions, the form for another, files, and what a conversion would lose. */
export function ProfilesView() {
  const session = useSession()
  const dispatch = useDispatch()
  const latest = useDesk(latestProfiles)
  const all = useDesk(profilesOn)
  const uses = useProfileUses()
  const status = useRef<HTMLParagraphElement>(null)
  const [written, setWritten] = useState<Written>()
  const [done, setDone] = useState<Done>()
  const countOf = (row: ProfileRow) => uses && (uses.get(row.id) ?? 0)

  function takeBack(row: ProfileRow) {
    const wish = { id: row.id, isUsedElsewhere: countOf(row) !== 0 }
    if (dispatch(removeProfile, wish, { article: null }).ok) setDone({ kind: 'taken', row })
  }

  function bringAgain(row: ProfileRow) {
    const { clocks: _clocks, ...plain } = row
    if (dispatch(addProfile, plain, { article: null }).ok) setDone({ kind: 'saved', row })
  }

  // The buttons that were pressed may be gone: the keyboard goes on from what was done.
  useEffect(() => {
    if (done) status.current?.focus()
  }, [done])

  const undo = done && (() => (done.kind === 'saved' ? takeBack(done.row) : bringAgain(done.row)))
  useUndoKey(undo)

  function close(saved?: ProfileRow) {
    setWritten(undefined)
    if (saved) setDone({ kind: 'saved', row: saved })
  }

  const version = (row: ProfileRow, isLatest: boolean) => (
    <ProfileVersion
      profile={row}
      uses={countOf(row)}
      {...(isLatest && { onEdit: () => setWritten({ kind: 'next', from: row }) })}
      onCopy={() => setWritten({ kind: 'new', from: row })}
      onTakeBack={() => takeBack(row)}
    />
  )

  return (
    <ColumnPlace
      title={profileWords.page}
      width="text"
      head={<Link href="/settings">{standardsWords.backToSettings}</Link>}
    >
      <p>{profileWords.intro}</p>
      <div className={styles['row']}>
        <Button onClick={() => setWritten({ kind: 'new' })}>{profileWords.fresh}</Button>
        <TakeInProfile onTaken={row => setDone({ kind: 'saved', row })} />
      </div>
      <div className={styles['row']}>
        <p ref={status} role="status" tabIndex={-1} className={styles['note']}>
          {done &&
            (done.kind === 'saved' ? profileWords.saved : profileWords.taken)(
              done.row.name,
              done.row.version,
            )}
        </p>
        {undo && (
          <Button look="quiet" onClick={undo}>
            {profileWords.undo}
          </Button>
        )}
      </div>
      {written?.kind === 'new' && (
        <ProfileForm
          key={written.from?.id ?? 'new'}
          title={written.from ? profileFormWords.copyOf(written.from.name) : profileFormWords.fresh}
          save={profileFormWords.saveNew}
          draftKey={`profile:${written.from?.id ?? 'new'}`}
          initial={
            written.from
              ? { ...draftOf(written.from), name: profileWords.copyName(written.from.name) }
              : { name: '', language: 'en', scale: [], extras: [] }
          }
          rowOf={(_, draft) => firstVersion(session.newId(), draft)}
          onClose={close}
        />
      )}
      {latest.map(row => (
        <section key={row.profile} className={styles['profile']}>
          <h2>
            {row.name} <span className={styles['note']}>{profileWords.version(row.version)}</span>
          </h2>
          {written?.kind === 'next' && written.from.profile === row.profile ? (
            <ProfileForm
              title={profileFormWords.nextOf(row.name)}
              save={profileFormWords.save}
              draftKey={`profile-version:${row.profile}`}
              initial={draftOf(row)}
              rowOf={(desk, draft) => nextVersion(desk, row, draft)}
              onClose={close}
            />
          ) : (
            version(row, true)
          )}
          <Earlier versions={versionsOfRow(all, row)} show={one => version(one, false)} />
        </section>
      ))}
      <ConversionTable profiles={all} />
    </ColumnPlace>
  )
}

function versionsOfRow(all: readonly ProfileRow[], { profile, version }: ProfileRow) {
  return all
    .filter(one => one.profile === profile && one.version !== version)
    .toSorted((a, b) => b.version - a.version)
}

interface EarlierProps {
  readonly versions: readonly ProfileRow[]
  readonly show: (version: ProfileRow) => ReactNode
}

function Earlier({ versions, show }: EarlierProps) {
  if (versions.length === 0) return null
  return (
    <details>
      <summary className={styles['note']}>{profileWords.earlier(versions.length)}</summary>
      {versions.map(one => (
        <section key={one.id} className={styles['profile']}>
          <h3>
            {one.name} <span className={styles['note']}>{profileWords.version(one.version)}</span>
          </h3>
          {show(one)}
        </section>
      ))}
    </details>
  )
}
