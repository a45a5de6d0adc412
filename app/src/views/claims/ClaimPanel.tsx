// One claim, from its words to its sign-off.
import type { ClaimId } from '@claimbench/model'
import { useCallback, useEffect, useRef } from 'react'
import { useDesk } from '../../desk/session-context.tsx'
import { PanelHead } from '../../shell/PanelHead.tsx'
import { claimWords } from '../../words/claims.ts'
import { RepliesLedger } from '../replies/RepliesLedger.tsx'
import type { ClaimPart } from './claim-parts.ts'
import { BlindNotice } from './BlindNotice.tsx'
import { ChainSection } from './ChainSection.tsx'
import { ClaimFieldsForm } from './ClaimFieldsForm.tsx'
import styles from './ClaimPanel.module.css'
import { ClaimQuote } from './ClaimQuote.tsx'
import { EvidenceSection } from './EvidenceSection.tsx'
import { OriginsSection } from './OriginsSection.tsx'
import { OtherVerdicts, PastVerdicts } from './OtherVerdicts.tsx'
import { ReuseOffer } from './ReuseOffer.tsx'
import { SearchLog } from './SearchLog.tsx'
import { SecondOpinionSection } from './SecondOpinionSection.tsx'
import { SignOffSection } from './SignOffSection.tsx'
import { VerdictForm } from './VerdictForm.tsx'
import { WorkSection } from './WorkSection.tsx'

interface ClaimPanelProps {
  readonly claim: ClaimId
  readonly part: ClaimPart
  readonly onBack: () => void
  /** Leads to the marks that have lost their words. */
  readonly onTray: () => void
}

/** The panel of a claim; the part that was asked for is in view and has the focus. */
export function ClaimPanel({ claim: id, part, onBack, onTray }: ClaimPanelProps) {
  const claim = useDesk(desk => desk.claims.get(id))
  const byline = useDesk(desk => desk.articles.get(claim?.article ?? '')?.byline)
  const element = useRef<HTMLDivElement>(null)
  const isThere = claim !== undefined

  const goTo = useCallback((place: ClaimPart) => {
    const section = element.current?.querySelector<HTMLElement>(`[data-part="${place}"]`)
    section?.scrollIntoView({ block: 'start' })
    const first =
      section?.querySelector<HTMLElement>('[data-first]') ??
      section?.querySelector<HTMLElement>('textarea, input, select, button')
    first?.focus()
  }, [])

  useEffect(() => {
    if (isThere) goTo(part)
  }, [part, isThere, goTo])

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
          <section data-part="wording" className={styles['form']}>
            <ClaimQuote claim={claim} onTray={onTray} />
            <ReuseOffer claim={claim} />
            <ClaimFieldsForm claim={claim} />
          </section>
          <section data-part="work" className={styles['section']}>
            <WorkSection claim={claim} />
          </section>
          <section data-part="evidence" className={styles['section']}>
            <EvidenceSection claim={id} />
            <OriginsSection claim={id} />
            <SearchLog claim={id} />
          </section>
          <section data-part="chain" className={styles['section']}>
            <ChainSection claim={claim} onVerdict={() => goTo('verdict')} />
          </section>
          <section data-part="replies" className={styles['section']}>
            <RepliesLedger
              article={claim.article}
              claim={id}
              whom={(claim.speakerKind === 'named' ? claim.speaker : byline) ?? ''}
            />
          </section>
          <section data-part="verdict" className={styles['section']}>
            <BlindNotice claim={id} />
            <OtherVerdicts claim={id} />
            <VerdictForm claim={claim} onDone={onBack} />
            <PastVerdicts claim={id} />
          </section>
          <section data-part="second-opinion" className={styles['section']}>
            <SecondOpinionSection claim={id} />
          </section>
          <section data-part="sign-off" className={styles['section']}>
            <SignOffSection claim={id} onGo={goTo} />
          </section>
        </>
      )}
    </div>
  )
}
