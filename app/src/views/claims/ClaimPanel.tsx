// One claim, from its words to its verdict.
import type { ClaimId } from '@claimbench/model'
import { useDesk } from '../../desk/session-context.tsx'
import { PanelHead } from '../../shell/PanelHead.tsx'
import { claimWords } from '../../words/claims.ts'
import { ClaimFieldsForm } from './ClaimFieldsForm.tsx'

/** The part of a claim that a key led to. */
export type ClaimPart = 'wording' | 'evidence' | 'verdict'

interface ClaimPanelProps {
  readonly claim: ClaimId
  readonly part: ClaimPart
  readonly onBack: () => void
}

/** The panel of a claim. */
export function ClaimPanel({ claim: id, onBack }: ClaimPanelProps) {
  const claim = useDesk(desk => desk.claims.get(id))
  if (!claim) return <PanelHead title={claimWords.heading} onBack={onBack} />
  return (
    <>
      <PanelHead title={claimWords.heading} onBack={onBack} />
      <ClaimFieldsForm claim={claim} />
    </>
  )
}
