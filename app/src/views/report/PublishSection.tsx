// Publishing: what the next version would change, the entries for it, and the versions that went out.
import {
  ARTICLE_PIECE,
  HEAD_PIECE,
  type PieceChange,
  publicationsOf,
  publishReport,
} from '@claimbench/model'
import { type FormEvent, useRef, useState } from 'react'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { momentWords } from '../../words/dates.ts'
import { publishWords } from '../../words/publish.ts'
import type { ShownReport } from '../../workers/show-report.ts'
import { useDraft } from '../claims/use-draft.ts'
import { CorrectionEntry, type EntryText } from './CorrectionEntry.tsx'
import { PublishedVersions } from './PublishedVersions.tsx'
import styles from './ReportView.module.css'

/** An entry that nobody has to make: a clarification of what stands as it stood. */
interface Extra extends EntryText {
  readonly id: string
  readonly piece: string
}

interface Drafts {
  /** By the piece that changed. */
  readonly entries: Readonly<Record<string, EntryText>>
  readonly extras: readonly Extra[]
}
const NO_DRAFTS: Drafts = { entries: {}, extras: [] }

interface PublishSectionProps {
  readonly article: string
  /** Whose tags are printed, what readers have not seen, and the claims by their numbers. */
  readonly report: Pick<ShownReport, 'reviewer' | 'unpublished' | 'claims'>
  readonly canWrite: boolean
  /** Shows a published version as it was. */
  readonly onRead: (version: string) => void
}

/** Publishes the report as it stands, with an entry for each change of what readers have seen. */
export function PublishSection(props: PublishSectionProps) {
  const { article, report, canWrite, onRead } = props
  const { reviewer, unpublished: changes, claims } = report
  const session = useSession()
  const dispatch = useDispatch()
  const section = useRef<HTMLElement>(null)
  const adder = useRef<HTMLButtonElement>(null)
  const versions = useDesk(desk => publicationsOf(desk, article))
  // What is typed outlives Escape, another place and a reload, until it is published.
  const [{ entries, extras }, write, discard] = useDraft(`corrections:${article}`, NO_DRAFTS)
  const [said, setSaid] = useState('')
  const [dropped, setDropped] = useState<Extra>()
  const latest = versions.at(-1)
  const next = versions.length + 1
  // What readers have seen: the head and the article first, then the claims as they are numbered.
  const seen = [
    HEAD_PIECE,
    ARTICLE_PIECE,
    ...claims.map(({ id }) => id).filter(id => latest?.pieces[id] !== undefined),
  ]
  const changed = changes.filter(({ kind }) => kind === 'changed')
  const entryFor = (piece: string): EntryText =>
    entries[piece] ?? {
      kind: changed.find(change => change.piece === piece)?.likely ?? 'clarification',
      note: '',
    }
  const nameOfPiece = (piece: string) => {
    if (piece === HEAD_PIECE) return publishWords.head
    if (piece === ARTICLE_PIECE) return publishWords.article
    const claim = claims.find(({ id }) => id === piece)
    return publishWords.claim(claim?.number ?? 0, claim?.shortForm ?? piece)
  }

  const replace = (extra: Extra, fields: Partial<Extra>) =>
    write({ extras: extras.map(one => (one === extra ? { ...one, ...fields } : one)) })

  function add() {
    const entry = {
      id: session.newId(),
      piece: HEAD_PIECE,
      kind: 'clarification',
      note: '',
    } as const
    write({ extras: [...extras, entry] })
    setSaid('')
  }

  function drop(extra: Extra) {
    write({ extras: extras.filter(one => one !== extra) })
    setDropped(extra)
    adder.current?.focus()
  }

  function putBack(extra: Extra) {
    write({ extras: [...extras, extra] })
    setDropped(undefined)
    adder.current?.focus()
  }

  function publish(event: FormEvent) {
    event.preventDefault()
    const corrections = [
      ...changed.map(({ piece }) => ({ ...entryFor(piece), id: session.newId(), piece })),
      ...extras,
    ]
    const wish = { id: session.newId(), article, reviewer, corrections }
    if (!dispatch(publishReport, wish).ok) return setSaid('')
    write(NO_DRAFTS)
    discard()
    setDropped(undefined)
    setSaid(publishWords.published(next))
    section.current?.focus()
  }

  return (
    <section ref={section} className={styles['section']} tabIndex={-1}>
      <h2 className={styles['heading']}>{publishWords.heading}</h2>
      <p className={styles['note']}>{publishWords.hint}</p>
      <p role="status">
        {said ||
          (latest
            ? publishWords.current(versions.length, momentWords(latest.at))
            : publishWords.first)}
      </p>
      {latest && changes.length === 0 && (
        <p className={styles['note']}>{publishWords.nothingNew}</p>
      )}
      {changes.length + extras.length > 0 && (
        <form className={styles['section']} onSubmit={publish}>
          {latest && changes.length > 0 && (
            <>
              <p className={styles['note']}>{publishWords.changes(next)}</p>
              <ul className={styles['questions']}>
                {changes.map(change => (
                  <li key={change.piece}>
                    {nameOfPiece(change.piece)}{' '}
                    <span className={styles['note']}>({CHANGE_WORDS[change.kind]})</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {canWrite &&
            changed.map(({ piece }) => (
              <CorrectionEntry
                key={piece}
                title={nameOfPiece(piece)}
                entry={entryFor(piece)}
                onWrite={entry => write({ entries: { ...entries, [piece]: entry } })}
              />
            ))}
          {canWrite &&
            extras.map((extra, i) => (
              <CorrectionEntry
                key={extra.id}
                title={publishWords.extra(i + 1)}
                entry={extra}
                onWrite={entry => replace(extra, entry)}
                before={
                  <SelectField
                    label={publishWords.about}
                    value={extra.piece}
                    options={seen.map(piece => ({ value: piece, label: nameOfPiece(piece) }))}
                    onChoose={piece => replace(extra, { piece })}
                  />
                }
                after={
                  <Button
                    look="quiet"
                    aria-label={publishWords.dropOf(i + 1)}
                    onClick={() => drop(extra)}
                  >
                    {publishWords.drop}
                  </Button>
                }
              />
            ))}
          {canWrite && (
            <Button type="submit" look="primary">
              {publishWords.publish(next)}
            </Button>
          )}
        </form>
      )}
      {canWrite && latest && (
        <div>
          <Button ref={adder} onClick={add}>
            {publishWords.add}
          </Button>
          {dropped && (
            <Button look="quiet" onClick={() => putBack(dropped)}>
              {publishWords.putBack}
            </Button>
          )}
          <p className={styles['note']}>{publishWords.addHint}</p>
        </div>
      )}
      <PublishedVersions article={article} nameOfPiece={nameOfPiece} onRead={onRead} />
    </section>
  )
}

const CHANGE_WORDS: Readonly<Record<PieceChange['kind'], string>> = {
  new: publishWords.isNew,
  changed: publishWords.isChanged,
  unsigned: publishWords.isUnsigned,
}
