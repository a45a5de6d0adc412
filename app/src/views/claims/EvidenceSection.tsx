// A claim's evidence: the list, and the form for one more.
import { type ClaimId, evidenceOf, type EvidenceRow, removeEvidence } from '@claimbench/model'
import { useEffect, useRef, useState } from 'react'
import { useDesk, useDispatch, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { dateWords } from '../../words/dates.ts'
import { evidenceWords, relationWords } from '../../words/evidence.ts'
import { AttachedFile } from './AttachedFile.tsx'
import styles from './ClaimPanel.module.css'
import { evidenceDraftKey, EvidenceForm } from './EvidenceForm.tsx'
import { hasDraft } from './use-draft.ts'

/** The evidence for, against and around a claim. */
export function EvidenceSection({ claim }: { readonly claim: ClaimId }) {
  const items = useDesk(desk => evidenceOf(desk, claim))
  const canWrite = useSessionState(state => state.access === 'write')
  const [edited, setEdited] = useState<string>()
  const addButton = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)

  // Leaving the form gives the focus to the button for the next item: the keyboard never gets lost.
  useEffect(() => {
    if (wasEditing.current && edited === undefined) addButton.current?.focus()
    wasEditing.current = edited !== undefined
  }, [edited])

  return (
    <div className={styles['form']}>
      <h3 className={styles['heading']}>{evidenceWords.heading}</h3>
      {items.length === 0 && edited !== 'new' && (
        <p className={styles['hint']}>{evidenceWords.empty}</p>
      )}
      <ul className={styles['list']}>
        {items.map(item =>
          item.id === edited ? (
            <li key={item.id}>
              <EvidenceForm claim={claim} item={item} onClose={() => setEdited(undefined)} />
            </li>
          ) : (
            <EvidenceItem
              key={item.id}
              item={item}
              canWrite={canWrite}
              onEdit={() => setEdited(item.id)}
            />
          ),
        )}
      </ul>
      {edited === 'new' ? (
        <EvidenceForm claim={claim} onClose={() => setEdited(undefined)} />
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
  readonly canWrite: boolean
  readonly onEdit: () => void
}

function EvidenceItem({ item, canWrite, onEdit }: EvidenceItemProps) {
  const dispatch = useDispatch()
  const source = useDesk(desk => desk.sources.get(item.source))
  const facts = [
    source?.name,
    source?.publisher,
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
      {item.answer && <p>{item.answer}</p>}
      {item.unanswerable && <p>{evidenceWords.unanswerable}</p>}
      <p className={styles['facts']}>
        <span className={styles['relation']}>{relationWords[item.relation]}</span> ·{' '}
        {facts.filter(Boolean).join(' · ')}
      </p>
      {item.attachment && <AttachedFile id={item.attachment} />}
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

// Opened only when a person clicks, in a tab of its own that learns nothing about this one.
function OutsideLink({ href, words }: { readonly href: string; readonly words: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer" title={href}>
      {words}
    </a>
  )
}
