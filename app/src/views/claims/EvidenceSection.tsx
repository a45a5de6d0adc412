// A claim's evidence: the list, and the form for one more.
import {
  type AttachmentId,
  type ClaimId,
  evidenceOf,
  type EvidenceRow,
  removeEvidence,
} from '@claimbench/model'
import { useEffect, useRef, useState } from 'react'
import { useDesk, useDispatch, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { DropAnywhere } from '../../ui/DropAnywhere.tsx'
import { copyWords } from '../../words/copies.ts'
import { dateWords } from '../../words/dates.ts'
import { evidenceWords, relationWords } from '../../words/evidence.ts'
import { entryWords } from '../../words/evidence-entry.ts'
import { useCopyReader } from '../copies/copy-desk.ts'
import { AttachedFile } from './AttachedFile.tsx'
import { type Brought, broughtIn } from './brought-evidence.ts'
import styles from './ClaimPanel.module.css'
import { evidenceDraftKey } from './evidence-draft.ts'
import { EvidenceForm } from './EvidenceForm.tsx'
import { QuoteStandingLine } from './QuoteStandingLine.tsx'
import { hasDraft } from './use-draft.ts'

/** The evidence for, against and around a claim. */
export function EvidenceSection({ claim }: { readonly claim: ClaimId }) {
  const items = useDesk(desk => evidenceOf(desk, claim))
  const canWrite = useSessionState(state => state.access === 'write')
  const [edited, setEdited] = useState<string>()
  const addButton = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  const [brought, setBrought] = useState<Promise<Brought>>()

  // Leaving the form gives the focus to the button for the next item: the keyboard never gets lost.
  useEffect(() => {
    if (wasEditing.current && edited === undefined) addButton.current?.focus()
    wasEditing.current = edited !== undefined
  }, [edited])

  function drop(data: DataTransfer) {
    setBrought(broughtIn(data))
    setEdited('new')
  }

  function close() {
    setBrought(undefined)
    setEdited(undefined)
  }

  return (
    <div className={styles['form']}>
      {canWrite && edited === undefined && (
        <DropAnywhere words={entryWords.dropNow} onDropped={drop} />
      )}
      <h3 className={styles['heading']}>{evidenceWords.heading}</h3>
      {items.length === 0 && edited !== 'new' && (
        <p className={styles['hint']}>{evidenceWords.empty}</p>
      )}
      <ul className={styles['list']}>
        {items.map((item, index) =>
          item.id === edited ? (
            <li key={item.id}>
              <EvidenceForm claim={claim} item={item} onClose={close} />
            </li>
          ) : (
            <EvidenceItem
              key={item.id}
              item={item}
              number={index + 1}
              canWrite={canWrite}
              onEdit={() => setEdited(item.id)}
            />
          ),
        )}
      </ul>
      {edited === 'new' ? (
        <EvidenceForm claim={claim} brought={brought} onClose={close} />
      ) : (
        canWrite && (
          <Button ref={addButton} data-first="" onClick={() => setEdited('new')}>
            {hasDraft(evidenceDraftKey(claim)) ? evidenceWords.goOn : evidenceWords.add}
          </Button>
        )
      )}
    </div>
  )
}

interface EvidenceItemProps {
  readonly item: EvidenceRow
  /** Its place in the list, by which the origins speak of it. */
  readonly number: number
  readonly canWrite: boolean
  readonly onEdit: () => void
}

function EvidenceItem({ item, number, canWrite, onEdit }: EvidenceItemProps) {
  const dispatch = useDispatch()
  const source = useDesk(desk => desk.sources.get(item.source))
  const facts = [
    source?.name,
    source?.publisher,
    item.originalOutlet && evidenceWords.takenFrom(item.originalOutlet),
    item.locator,
    item.sourceDate && evidenceWords.dated(dateWords(item.sourceDate) ?? ''),
    item.seenAt && evidenceWords.seen(dateWords(item.seenAt) ?? ''),
    (source?.reliability ?? item.credibility) &&
      evidenceWords.grade(source?.reliability ?? '–', String(item.credibility ?? '–')),
  ]
  return (
    <li className={styles['card']}>
      {item.question && <p className={styles['facts']}>{item.question}</p>}
      {item.quote && <p className={styles['quote']}>“{item.quote}”</p>}
      {item.citation && <p className={styles['facts']}>{item.citation}</p>}
      {item.answer && <p>{item.answer}</p>}
      {item.unanswerable && <p>{evidenceWords.unanswerable}</p>}
      <p className={styles['facts']}>
        {number} · <span className={styles['relation']}>{relationWords[item.relation]}</span> ·{' '}
        {facts.filter(Boolean).join(' · ')}
      </p>
      {item.attachment && <AttachedFile id={item.attachment} />}
      {item.attachment && item.quote.trim() === '' && <ReadCopy id={item.attachment} />}
      {item.attachment && item.quote.trim() !== '' && (
        <QuoteStandingLine item={item} copy={item.attachment} canWrite={canWrite} />
      )}
      <div className={styles['row']}>
        {item.liveAddress && <OutsideLink href={item.liveAddress} words={evidenceWords.live} />}
        {item.archivedAddress && (
          <OutsideLink href={item.archivedAddress} words={evidenceWords.archived} />
        )}
        {canWrite && (
          <>
            <Button look="quiet" onClick={onEdit}>
              {evidenceWords.edit}
            </Button>
            <Button look="quiet" onClick={() => dispatch(removeEvidence, { id: item.id })}>
              {evidenceWords.remove}
            </Button>
          </>
        )}
      </div>
    </li>
  )
}

// Where there is a quote, the line of its standing leads into the copy.
function ReadCopy({ id }: { readonly id: AttachmentId }) {
  const openCopy = useCopyReader()
  return (
    <div className={styles['row']}>
      <Button look="quiet" onClick={() => openCopy({ id })}>
        {copyWords.read}
      </Button>
    </div>
  )
}

// Opened only when a person clicks, in a tab of its own that learns nothing about this one.
function OutsideLink({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={href}>
      {words}
    </a>
  )
}
