// One step of a claim's chain: who it is, how far that is known, and where it can be read.
import { type Hop, moveHop, removeHop } from '@claimbench/model'
import { useDispatch, useSession } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { chainWords, hopLinkWords, resolvedKindWords } from '../../words/chain.ts'
import { dateWords } from '../../words/dates.ts'
import { sourceTypeWords } from '../../words/review.ts'
import styles from './Chain.module.css'
import panel from './ClaimPanel.module.css'

interface HopItemProps {
  readonly claim: string
  readonly hop: Hop
  /** Counts from 1. */
  readonly number: number
  readonly isLast: boolean
  /** The item that shows it, as it is called in the list of evidence. */
  readonly evidence: string | undefined
  readonly canWrite: boolean
  readonly onEdit: () => void
  readonly onAddAfter: () => void
  readonly onRemoved: () => void
}

/** A step, and what can be done with it. */
export function HopItem(props: HopItemProps) {
  const { hop, number, evidence } = props
  const { standing, linkCheck, address, archivedAddress } = hop
  const facts = [
    hop.from === 'mark' && chainWords.marked,
    hop.from === 'speaker' && chainWords.said,
    hopLinkWords[hop.link],
    linkCheck && chainWords.opened(dateWords(linkCheck.on) ?? '', linkCheck.isDead),
    evidence,
  ]
  return (
    <>
      <div className={styles['head']}>
        <span className="visually-hidden">{chainWords.step(number)}: </span>
        <span className={panel['quote']}>“{hop.words}”</span>{' '}
        <span className={`${styles['pill']} ${styles[hop.kind]}`}>{sourceTypeWords[hop.kind]}</span>
        {hop.isOrigin && <span className={styles['pill']}>{chainWords.origin}</span>}
      </div>
      {standing === 'resolved' && (
        <p className={styles['resolved']}>
          {chainWords.resolved(
            hop.resolvedTo ?? '',
            hop.resolvedAs && resolvedKindWords[hop.resolvedAs],
          )}
        </p>
      )}
      {standing === 'unresolved' && (
        <p className={styles['unresolved']}>
          {hop.tried ? chainWords.notResolved : chainWords.notTried}
        </p>
      )}
      {hop.tried && <p className={panel['facts']}>{chainWords.tried(hop.tried)}</p>}
      <p className={panel['facts']}>{facts.filter(Boolean).join(' · ')}</p>
      {hop.note && <p className={panel['facts']}>{hop.note}</p>}
      {(address ?? archivedAddress) && (
        <div className={panel['row']}>
          {address && <OutsideLink href={address} words={chainWords.page} />}
          {archivedAddress && <OutsideLink href={archivedAddress} words={chainWords.archived} />}
        </div>
      )}
      {props.canWrite && <HopButtons {...props} />}
    </>
  )
}

function HopButtons(props: HopItemProps) {
  const { claim, hop, number, isLast } = props
  // A mark stays in the article; a step that was added goes.
  const removeWord = hop.from === 'person' ? chainWords.remove : chainWords.leaveOut
  const session = useSession()
  const dispatch = useDispatch()

  // Moved in the page, a button loses the focus; the person goes on moving with the same key.
  function move(by: -1 | 1, button: HTMLButtonElement) {
    dispatch(moveHop, { claim, hop: hop.key, by, id: session.newId() })
    requestAnimationFrame(() => {
      const other = by === -1 ? button.nextElementSibling : button.previousElementSibling
      const next = button.disabled ? other : button
      if (next instanceof HTMLElement) next.focus()
    })
  }

  return (
    <div className={styles['buttons']}>
      <Button look="quiet" aria-label={chainWords.editStep(hop.words)} onClick={props.onEdit}>
        {chainWords.edit}
      </Button>
      <Button
        look="quiet"
        aria-label={chainWords.addAfterStep(hop.words)}
        onClick={props.onAddAfter}
      >
        {chainWords.addAfter}
      </Button>
      <Button
        look="quiet"
        aria-label={chainWords.upStep(hop.words)}
        disabled={number === 1}
        onClick={event => move(-1, event.currentTarget)}
      >
        {chainWords.up}
      </Button>
      <Button
        look="quiet"
        aria-label={chainWords.downStep(hop.words)}
        disabled={isLast}
        onClick={event => move(1, event.currentTarget)}
      >
        {chainWords.down}
      </Button>
      <Button
        look="quiet"
        aria-label={chainWords.removeStep(removeWord, hop.words)}
        onClick={() => {
          dispatch(removeHop, { claim, hop: hop.key, id: session.newId() })
          props.onRemoved()
        }}
      >
        {removeWord}
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
