// How many independent origins a claim's evidence has, why items are one, and a person's word on it.
import {
  type ClaimId,
  evidenceOf,
  type EvidenceId,
  forgetOriginLink,
  originLinksOf,
} from '@claimbench/model'
import { explainOrigins } from '@claimbench/report'
import { useMemo, useRef, useState } from 'react'
import { useDesk, useDispatch, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { bondWords, originWords } from '../../words/origins.ts'
import panel from './ClaimPanel.module.css'
import { OriginsForm } from './OriginsForm.tsx'

/** The origins of a claim's evidence; nothing before there are two items to compare. */
export function OriginsSection({ claim }: { readonly claim: ClaimId }) {
  const desk = useDesk(whole => whole)
  const canWrite = useSessionState(state => state.access === 'write')
  const [isJudging, setIsJudging] = useState(false)
  const judgeButton = useRef<HTMLButtonElement>(null)
  const items = useMemo(() => evidenceOf(desk, claim), [desk, claim])
  const origins = explainOrigins(desk, claim)
  if (items.length < 2) return null

  const counted = origins.flatMap(origin => origin.items)
  // Items are numbered as they stand in the list above.
  const nameOf = (id: EvidenceId) => {
    const index = items.findIndex(item => item.id === id)
    const item = items[index]
    return originWords.item(index + 1, (item && desk.sources.get(item.source)?.name) ?? '–')
  }

  return (
    <section className={panel['form']} aria-label={originWords.heading}>
      <h3 className={panel['heading']}>{originWords.heading}</h3>
      <div role="status" className={panel['hint']}>
        <p>{originWords.count(counted.length, origins.length)}</p>
        {counted.length < items.length && (
          <p>{originWords.uncounted(items.length - counted.length)}</p>
        )}
      </div>
      <ul className={panel['list']}>
        {origins.map((origin, index) => (
          <li key={origin.items.join()} className={panel['card']}>
            <b>{originWords.origin(index + 1)}</b>
            <span>{origin.items.map(nameOf).join(' + ')}</span>
            {origin.bonds.map(({ a, b, because }) => (
              <span key={`${a}:${b}`} className={panel['facts']}>
                {originWords.pair(nameOf(a), nameOf(b))}: {bondWords[because]}
              </span>
            ))}
          </li>
        ))}
      </ul>
      <JudgedOrigins claim={claim} nameOf={nameOf} canWrite={canWrite} />
      {isJudging && counted.length > 1 ? (
        <OriginsForm
          items={counted.map(id => ({ id, name: nameOf(id) }))}
          origins={origins.map(origin => origin.items)}
          onClose={() => {
            setIsJudging(false)
            // The button is back with the next paint.
            requestAnimationFrame(() => judgeButton.current?.focus())
          }}
        />
      ) : (
        canWrite &&
        counted.length > 1 && (
          <div className={panel['row']}>
            <Button ref={judgeButton} onClick={() => setIsJudging(true)}>
              {originWords.judge}
            </Button>
          </div>
        )
      )}
    </section>
  )
}

interface JudgedOriginsProps {
  readonly claim: ClaimId
  readonly nameOf: (id: EvidenceId) => string
  readonly canWrite: boolean
}

function JudgedOrigins({ claim, nameOf, canWrite }: JudgedOriginsProps) {
  const dispatch = useDispatch()
  const desk = useDesk(whole => whole)
  const links = originLinksOf(desk, claim)
  if (links.length === 0) return null
  const areTogether = (a: EvidenceId, b: EvidenceId) =>
    explainOrigins(desk, claim).some(({ items }) => items.includes(a) && items.includes(b))
  return (
    <div className={panel['form']}>
      <p className={panel['hint']}>{originWords.judged}</p>
      <ul className={panel['list']}>
        {links.map(({ id, a, b, joined, reason }) => (
          <li key={id} className={panel['card']}>
            <span>
              {originWords.pair(nameOf(a), nameOf(b))}:{' '}
              {joined ? originWords.joined(reason) : originWords.parted(reason)}
            </span>
            {!joined && areTogether(a, b) && (
              <span className={panel['facts']}>{originWords.stillBound}</span>
            )}
            {canWrite && (
              <div className={panel['row']}>
                <Button
                  look="quiet"
                  aria-label={`${originWords.takeBack}: ${originWords.pair(nameOf(a), nameOf(b))}`}
                  onClick={() => dispatch(forgetOriginLink, { id })}
                >
                  {originWords.takeBack}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
