// Where a claim comes from: the steps from the article's sentence back to whoever said it first, and
// the two questions that are asked apart.
import {
  type Chain,
  chainOf,
  type ClaimRow,
  evidenceOf,
  type EvidenceId,
  type Hop,
  isTraced,
  takeHopIn,
} from '@claimbench/model'
import { useMemo, useRef, useState } from 'react'
import { useDesk, useDispatch, useSession, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { chainWords } from '../../words/chain.ts'
import styles from './Chain.module.css'
import panel from './ClaimPanel.module.css'
import { hopDraftKey } from './hop-draft.ts'
import { HopForm } from './HopForm.tsx'
import { HopItem } from './HopItem.tsx'
import { TwoQuestions } from './TwoQuestions.tsx'
import { hasDraft } from './use-draft.ts'

interface ChainSectionProps {
  readonly claim: ClaimRow
  readonly onVerdict: () => void
}

/** Which form is open: of a step, or of a new one after another. */
type Editing = { readonly hop: string } | { readonly after: string | undefined }

/** The chain of a claim's attribution, drawn as a line of steps. */
export function ChainSection({ claim, onVerdict }: ChainSectionProps) {
  const { reviewer } = useSession()
  const desk = useDesk(whole => whole)
  const canWrite = useSessionState(state => state.access === 'write')
  const chain = useMemo(() => chainOf(desk, claim.id, reviewer), [desk, claim.id, reviewer])
  const [editing, setEditing] = useState<Editing>()
  const section = useRef<HTMLElement>(null)
  const nameOf = useMemo(() => itemNames(desk, claim), [desk, claim])

  const close = (hop?: string) => {
    setEditing(undefined)
    focusLater(section.current, hop)
  }
  const isNew = (after: string | undefined) =>
    editing !== undefined && 'after' in editing && editing.after === after

  return (
    <section ref={section} className={panel['form']} aria-label={chainWords.heading}>
      <h3 className={panel['heading']}>{chainWords.heading}</h3>
      <p className={panel['hint']}>{chainWords.hint}</p>
      <p role="status" className={chain.break ? styles['broken'] : panel['hint']}>
        {summaryOf(chain)}
      </p>
      {chain.hops.length > 0 && (
        <ol className={styles['chain']} aria-label={chainWords.list}>
          {chain.hops.map((hop, i) => (
            <li
              key={hop.key}
              data-hop={hop.key}
              className={hop === chain.break ? styles['breaks'] : undefined}
            >
              {editing && 'hop' in editing && editing.hop === hop.key ? (
                <HopForm claim={claim.id} hop={hop} onClose={() => close(hop.key)} />
              ) : (
                <HopItem
                  claim={claim.id}
                  hop={hop}
                  number={i + 1}
                  isLast={i === chain.hops.length - 1}
                  evidence={hop.evidence && nameOf(hop.evidence)}
                  canWrite={canWrite}
                  onEdit={() => setEditing({ hop: hop.key })}
                  onAddAfter={() => setEditing({ after: hop.key })}
                  onRemoved={() => focusLater(section.current)}
                />
              )}
              {isNew(hop.key) && (
                <HopForm claim={claim.id} after={hop.key} onClose={() => close(hop.key)} />
              )}
            </li>
          ))}
        </ol>
      )}
      {isNew(undefined) ? (
        <HopForm claim={claim.id} onClose={() => close()} />
      ) : (
        canWrite && (
          <div className={panel['row']}>
            <Button
              data-add=""
              {...(chain.hops.length === 0 && { 'data-first': '' })}
              onClick={() => setEditing({ after: undefined })}
            >
              {hasDraft(hopDraftKey(claim.id)) ? chainWords.goOn : chainWords.add}
            </Button>
          </div>
        )
      )}
      <LeftOut claim={claim} hops={chain.leftOut} canWrite={canWrite} />
      <TwoQuestions claim={claim} chain={chain} nameOf={nameOf} onVerdict={onVerdict} />
    </section>
  )
}

interface LeftOutProps {
  readonly claim: ClaimRow
  readonly hops: readonly Hop[]
  readonly canWrite: boolean
}

function LeftOut({ claim, hops, canWrite }: LeftOutProps) {
  const session = useSession()
  const dispatch = useDispatch()
  if (hops.length === 0) return null
  return (
    <div>
      <p className={panel['hint']}>{chainWords.leftOut}</p>
      <ul className={styles['leftOut']}>
        {hops.map(({ key, words }) => (
          <li key={key}>
            “{words}”{' '}
            {canWrite && (
              <Button
                look="quiet"
                aria-label={chainWords.takeInStep(words)}
                onClick={() =>
                  dispatch(takeHopIn, { claim: claim.id, hop: key, id: session.newId() })
                }
              >
                {chainWords.takeIn}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

function summaryOf(chain: Chain): string {
  const { hops, hopsToOrigin, break: broken } = chain
  if (hops.length === 0) return chainWords.empty
  if (broken) return chainWords.broken(hops.indexOf(broken) + 1, broken.words, broken.kind)
  return isTraced(chain) && hopsToOrigin !== undefined
    ? chainWords.traced(hopsToOrigin)
    : chainWords.openEnd
}

/** How the items of a claim's evidence are called: by their place in the list, and their source. */
function itemNames(desk: Parameters<typeof evidenceOf>[0], claim: ClaimRow) {
  const items = evidenceOf(desk, claim.id)
  return (id: EvidenceId): string | undefined => {
    const index = items.findIndex(item => item.id === id)
    const item = items[index]
    return item && chainWords.shownBy(index + 1, desk.sources.get(item.source)?.name ?? '–')
  }
}

// After a form or a step is gone, the keyboard is where the work goes on: at the step, else at the
// button for the next one.
function focusLater(section: HTMLElement | null, hop?: string): void {
  requestAnimationFrame(() => {
    const item =
      hop && section?.querySelector<HTMLElement>(`[data-hop="${CSS.escape(hop)}"] button`)
    const next = item || section?.querySelector<HTMLElement>('[data-add]')
    next?.focus()
  })
}
