// The ways to load a pack or a key, and what became of it.
import { type FormEvent, useRef, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/Field.tsx'
import { packWords } from '../../words/packs.ts'
import styles from './PackShelf.module.css'
import type { PackIntake, WaitingKey } from './use-pack-intake.ts'

/** A file, or an address on this site. */
export function LoadPack({ intake }: { readonly intake: PackIntake }) {
  const { isBusy, news, waitingKey } = intake
  const picker = useRef<HTMLInputElement>(null)
  const [address, setAddress] = useState('')

  function loadAddress(event: FormEvent) {
    event.preventDefault()
    if (address.trim() !== '') void intake.takeAddress(address)
  }

  return (
    <>
      <div className={styles['load']}>
        <Button disabled={isBusy} onClick={() => picker.current?.click()}>
          {packWords.choose}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".zip,application/zip"
          multiple
          hidden
          aria-label={packWords.choose}
          onChange={event => {
            const files = [...(event.target.files ?? [])]
            // The same file can be chosen again.
            event.target.value = ''
            if (files.length > 0) void intake.takeFiles(files)
          }}
        />
        <form className={styles['address']} onSubmit={loadAddress}>
          <TextField
            label={packWords.address}
            inputMode="url"
            value={address}
            title={packWords.addressHint(location.origin)}
            onChange={event => setAddress(event.target.value)}
          />
          <Button type="submit" disabled={isBusy}>
            {packWords.load}
          </Button>
        </form>
      </div>
      {isBusy && (
        <p className={styles['removed']} role="status">
          {packWords.reading} <Button onClick={intake.cancel}>{packWords.cancel}</Button>
        </p>
      )}
      {news && (
        <p
          className={news.isProblem ? styles['problem'] : styles['note']}
          role={news.isProblem ? 'alert' : 'status'}
        >
          {news.text}
        </p>
      )}
      {waitingKey && <AskForKey waiting={waitingKey} intake={intake} />}
    </>
  )
}

interface AskForKeyProps {
  readonly waiting: WaitingKey
  readonly intake: PackIntake
}

function AskForKey({ waiting, intake }: AskForKeyProps) {
  return (
    <Dialog title={packWords.keyTitle(waiting.pack.title)} isOpen onClose={intake.leaveKey}>
      <p>{packWords.keyText}</p>
      {waiting.underWay > 0 && <p>{packWords.keyUnderWay(waiting.underWay)}</p>}
      <div className={styles['actions']}>
        <Button look="primary" autoFocus onClick={() => void intake.takeKey()}>
          {packWords.keyNow}
        </Button>
        <Button onClick={intake.leaveKey}>{packWords.notNow}</Button>
      </div>
    </Dialog>
  )
}
