// Whether the source said it, and whether it is so: asked apart, answered apart, never merged.
import {
  ATTRIBUTION_FINDINGS,
  type AttributionFinding,
  type Chain,
  type ClaimRow,
  type EvidenceId,
  labelOf,
  misfitOf,
  saysWhatWasSaid,
} from '@claimbench/model'
import { useDesk, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { chainWords, misfitWords } from '../../words/chain.ts'
import { attributionFindingWords, verdictWords } from '../../words/verdict.ts'
import styles from './Chain.module.css'
import panel from './ClaimPanel.module.css'
import { useVerdict } from './use-verdict.ts'

interface TwoQuestionsProps {
  readonly claim: ClaimRow
  readonly chain: Chain
  readonly nameOf: (item: EvidenceId) => string | undefined
  readonly onVerdict: () => void
}

/** The finding on the attribution with what shows it, and beside it the verdict on the content. */
export function TwoQuestions({ claim, chain, nameOf, onVerdict }: TwoQuestionsProps) {
  const { verdict } = useVerdict(claim.id)
  const label = useDesk(desk => verdict && (labelOf(desk, verdict)?.name ?? verdict.conclusion))
  const isSaid = chain.hops.length > 0 || claim.speakerKind !== 'author'
  return (
    <div role="group" aria-label={chainWords.questions} className={styles['questions']}>
      <div className={panel['card']}>
        <h4 className={styles['question']}>{chainWords.didThey}</h4>
        {isSaid ? (
          <DidTheySayIt claim={claim} chain={chain} nameOf={nameOf} />
        ) : (
          <p className={panel['facts']}>{chainWords.nobodySays}</p>
        )}
      </div>
      <div className={panel['card']}>
        <h4 className={styles['question']}>{chainWords.isItSo}</h4>
        <p>{label ? <b>{label}</b> : chainWords.noVerdict}</p>
        <div className={panel['row']}>
          <Button look="quiet" onClick={onVerdict}>
            {chainWords.toVerdict}
          </Button>
        </div>
      </div>
    </div>
  )
}

function DidTheySayIt({ claim, chain, nameOf }: Omit<TwoQuestionsProps, 'onVerdict'>) {
  const { verdict, write } = useVerdict(claim.id)
  const canWrite = useSessionState(state => state.access === 'write')
  const finding = verdict?.attribution
  const misfit = misfitOf(chain, finding)
  const shown = chain.hops.flatMap(({ evidence }) => (evidence && nameOf(evidence)) || [])
  return (
    <>
      <SelectField<AttributionFinding | ''>
        label={verdictWords.attribution}
        value={finding ?? ''}
        disabled={!canWrite}
        problem={misfit && misfitWords[misfit]}
        options={[
          { value: '', label: verdictWords.notChecked },
          ...ATTRIBUTION_FINDINGS.map(value => ({
            value,
            label: attributionFindingWords[value],
          })),
        ]}
        onChoose={chosen => write({ attribution: chosen === '' ? undefined : chosen })}
      />
      {shown.length > 0 && (
        <ul className={styles['shown']}>
          {[...new Set(shown)].map(name => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {shown.length === 0 && saysWhatWasSaid(finding) && (
        <p className={panel['facts']}>{chainWords.notShown}</p>
      )}
    </>
  )
}
