// A rating profile from a file: looked at before it is added.
import { addProfile, type ProfileRow, profileTakenIn, readProfileFile } from '@claimbench/model'
import { useEffect, useRef, useState } from 'react'
import { useDesk, useDispatch } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { profileFaultWords, profileFileWords } from '../../words/profiles.ts'
import { ProfileLabels } from './ProfileLabels.tsx'
import styles from './ProfilesView.module.css'

/** The way to choose a file, and what is in it. Calls back with the version that was added. */
export function TakeInProfile({ onTaken }: { readonly onTaken: (row: ProfileRow) => void }) {
  const picker = useRef<HTMLInputElement>(null)
  const [found, setFound] = useState<ProfileRow>()
  const [problem, setProblem] = useState('')

  async function look(file: File) {
    setFound(undefined)
    setProblem('')
    const text = await file.text().catch(() => undefined)
    if (text === undefined) return setProblem(profileFileWords.unreadable)
    const read = readProfileFile(text)
    if (read.ok) setFound(read.value)
    else setProblem(profileFaultWords(read.error))
  }

  return (
    <>
      <Button onClick={() => picker.current?.click()}>{profileFileWords.choose}</Button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={profileFileWords.choose}
        onChange={event => {
          const [file] = event.target.files ?? []
          // The same file can be chosen again.
          event.target.value = ''
          if (file) void look(file)
        }}
      />
      {problem && (
        <p role="alert" className={styles['problem']}>
          {problem}
        </p>
      )}
      {found && (
        <FoundProfile
          found={found}
          onClose={row => {
            setFound(undefined)
            if (row) onTaken(row)
          }}
        />
      )}
    </>
  )
}

interface FoundProfileProps {
  readonly found: ProfileRow
  readonly onClose: (added?: ProfileRow) => void
}

function FoundProfile({ found, onClose }: FoundProfileProps) {
  const dispatch = useDispatch()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const desk = useDesk(whole => whole)
  const row = profileTakenIn(desk, found)
  const fate = !row
    ? profileFileWords.already
    : row.version === found.version
      ? profileFileWords.asItIs
      : profileFileWords.asNext(found.version, row.version)
  const title = profileFileWords.found(found.name, found.version)
  return (
    <section className={styles['found']} aria-label={title}>
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p role="status">{fate}</p>
      {found.note && <p className={styles['note']}>{found.note}</p>}
      <ProfileLabels profile={found} />
      <div className={styles['row']}>
        {row && (
          <Button
            look="primary"
            onClick={() => {
              if (dispatch(addProfile, row, { article: null }).ok) onClose(row)
            }}
          >
            {profileFileWords.take}
          </Button>
        )}
        <Button onClick={() => onClose()}>{profileFileWords.leave}</Button>
      </div>
    </section>
  )
}
