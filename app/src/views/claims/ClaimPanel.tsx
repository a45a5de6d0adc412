// One claim, from its words to its sign-off.
import type { ClaimId } from '@claimbench/model'
import { useEffect, useRef } from 'react'
import { useDesk } from '../../desk/session-context.tsx'
import { PanelHead } from '../../shell/PanelHead.tsx'
import { claimWords } from '../../words/claims.ts'
import { ClaimFieldsForm } from './ClaimFieldsForm.tsx'
import styles from './ClaimPanel.module.css'
import { EvidenceSection } from './EvidenceSection.tsx'
import { SearchLog } from './SearchLog.tsx'
import { SignOffSection } from './SignOffSection.tsx'
import { VerdictForm } from './VerdictForm.tsx'

/** The part of a claim that a key leads to. */
export type ClaimPart = 'wording' | 'evidence' | 'verdict'

interface ClaimPanelProps {
  readonly claim: ClaimId
  readonly part: ClaimPart
  readonly onBack: () => void
}

/** The panel of a claim; the part that was asked for is in view and has the focus. */
export function ClaimPanel({ claim: id, part, onBack }: ClaimPanelProps) {
  const claim = useDesk(desk => desk.claims.get(id))
  const element = useRef<HTMLDivElement>(null)
  const isThere = claim !== undefined

  useEffect(() => {
    if (!isThere) return
    const section = element.current?.querySelector<HTMLElement>(`[data-part="${part}"]`)
    section?.scrollIntoView({ block: 'start' })
    const first =
      section?.querySelector<HTMLElement>('[data-first]') ??
      section?.querySelector<HTMLElement>('textarea, input, select')
    first?.focus()
  }, [part, isThere])

  return (
    <div
      ref={element}
      className={styles['panel']}
      onKeyDown={event => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack()
      }}
    >
      <PanelHead title={claimWords.heading} onBack={onBack} />
      {claim && (
        <>
          <section data-part="wording">
            <ClaimFieldsForm claim={claim} />
          </section>
          <section data-part="evidence" className={styles['section']}>
            <EvidenceSection claim={id} />
            <SearchLog claim={id} />
          </section>
          <section data-part="verdict" className={styles['section']}>
            <VerdictForm claim={claim} onDone={onBack} />
            <SignOffSection claim={id} />
          </section>
        </>
      )}
    </div>
  )
}
