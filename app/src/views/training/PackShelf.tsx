// The packs that were taken in, each with its articles, and where it comes from.
import { addKeyFile, keepPack, type PackRow, removePack } from '@claimbench/model'
import { useState } from 'react'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { Button } from '../../ui/Button.tsx'
import { momentWords } from '../../words/dates.ts'
import { packWords } from '../../words/packs.ts'
import { ExerciseCard } from './ExerciseCard.tsx'
import { LoadPack } from './LoadPack.tsx'
import styles from './PackShelf.module.css'
import type { PackIntake } from './use-pack-intake.ts'

/** The packs, and the ways to load one. */
export function PackShelf({ intake }: { readonly intake: PackIntake }) {
  const packs = useDesk(desk =>
    [...desk.packs.values()].sort((a, b) => (a.addedAt < b.addedAt ? 1 : -1)),
  )
  const [lastRemoved, setRemoved] = useState<PackRow>()
  // It may have come back by another way.
  const removed = packs.some(({ id }) => id === lastRemoved?.id) ? undefined : lastRemoved
  return (
    <section className={styles['shelf']}>
      <h2 className={styles['heading']}>{packWords.heading(packs.length)}</h2>
      {packs.length === 0 && <p className={styles['note']}>{packWords.empty}</p>}
      <LoadPack intake={intake} />
      {removed && <Removed pack={removed} onBack={() => setRemoved(undefined)} />}
      {packs.map(pack => (
        <Pack key={pack.id} pack={pack} onRemove={() => setRemoved(pack)} />
      ))}
    </section>
  )
}

interface PackProps {
  readonly pack: PackRow
  readonly onRemove: () => void
}

function Pack({ pack, onRemove }: PackProps) {
  const dispatch = useDispatch()
  const { id, title, cards, hasKey, keyFile, licence, madeBy, addedAt } = pack
  const facts = [
    madeBy !== undefined && packWords.madeBy(madeBy),
    packWords.licence(licence),
    hasKey ? packWords.withKey : keyFile ? packWords.keyCame : packWords.withoutKey,
    packWords.loaded(momentWords(addedAt)),
  ]
  return (
    <article className={styles['pack']}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>{title}</h3>
        <Button
          look="quiet"
          aria-label={packWords.remove(title)}
          onClick={() => {
            if (dispatch(removePack, { pack: id }, { article: null }).ok) onRemove()
          }}
        >
          ×
        </Button>
      </div>
      <p className={styles['note']}>{facts.filter(Boolean).join(' · ')}</p>
      <Origin pack={pack} />
      <ul className={styles['grid']}>
        {cards.map(({ id: exercise, ...card }) => (
          <li key={exercise}>
            <ExerciseCard {...card} href={`/training/start/${id}/${exercise}`} />
          </li>
        ))}
      </ul>
    </article>
  )
}

/** Hashes, and the terms of the licence, which lie in the file. */
function Origin({ pack }: { readonly pack: PackRow }) {
  const workbench = useWorkbench()
  const attachments = useAttachments()
  const name = useDesk(desk => desk.attachments.get(pack.file)?.name)
  const [terms, setTerms] = useState<string>()

  async function readTerms() {
    const file = await attachments.open(pack.file)
    const read = file && (await workbench.readPack({ file }))
    if (read?.ok && read.value.kind === 'pack') setTerms(read.value.pack.licence.terms)
  }

  return (
    <details
      className={styles['origin']}
      onToggle={event => {
        if (event.currentTarget.open && terms === undefined) void readTerms()
      }}
    >
      <summary>{packWords.terms} · SHA-256</summary>
      {terms !== undefined && <p className={styles['terms']}>{terms}</p>}
      <dl>
        <dt>{packWords.hash}</dt>
        <dd>
          <code className={styles['hash']}>{pack.id}</code>
          <br />
          {packWords.hashHint}
        </dd>
        <dt>{packWords.fileHash}</dt>
        <dd>
          <code className={styles['hash']}>{pack.file}</code>
          <br />
          {name}
        </dd>
      </dl>
    </details>
  )
}

interface RemovedProps {
  readonly pack: PackRow
  readonly onBack: () => void
}

function Removed({ pack, onBack }: RemovedProps) {
  const session = useSession()
  const dispatch = useDispatch()

  function putBack() {
    const { attachments } = session.store.getState().desk
    const { file: id, keyFile: keyId, addedAt: _addedAt, clocks: _clocks, ...fields } = pack
    const [file, keyFile] = [attachments.get(id), attachments.get(keyId ?? '')]
    if (!file) return
    dispatch(keepPack, { pack: fields, file }, { article: null })
    if (keyFile) dispatch(addKeyFile, { pack: pack.id, file: keyFile }, { article: null })
    onBack()
  }

  return (
    <p className={styles['removed']} role="status">
      {packWords.removed(pack.title)} <Button onClick={putBack}>{packWords.undo}</Button>
    </p>
  )
}
