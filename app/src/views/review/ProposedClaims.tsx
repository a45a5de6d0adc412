// Claims proposed inside the sentence in hand, each with a wording that stands alone.
import { type RevisionRow, type Sentence, spansIn } from '@claimbench/model'
import { useDesk, useSessionState } from '../../desk/session-context.tsx'
import { suggestionKey, useHand } from '../../surface/hand.ts'
import { Kbd } from '../../ui/Kbd.tsx'
import { claimTypeWords } from '../../words/claims.ts'
import { suggestionWords } from '../../words/suggestions.ts'
import { useBench } from './bench-context.ts'
import { commandOf } from './commands.ts'
import styles from './ProposedClaims.module.css'
import { claimTypeOf, proposalsIn, takeProposal } from './take-suggestions.ts'
import { useKeyWords } from './use-keys.ts'

interface ProposedClaimsProps {
  readonly revision: RevisionRow
  readonly sentence: Sentence
}

/** The proposals that nobody has cut out; the key takes the first. */
export function ProposedClaims({ revision, sentence }: ProposedClaimsProps) {
  const bench = useBench()
  const canWrite = useSessionState(state => state.access === 'write')
  // What is proposed depends on what was cut and on the suggestion: both are listened to here.
  useDesk(desk => spansIn(desk, revision.id, sentence).length)
  useHand(hand => hand.suggestions.get(suggestionKey(sentence)))
  const [key] = useKeyWords()(commandOf('take-proposal'))
  const proposals = proposalsIn(bench, sentence)
  if (proposals.length === 0 || !canWrite) return null
  return (
    <ul className={styles['proposals']} aria-label={suggestionWords.proposed}>
      {proposals.map((proposal, at) => (
        <li key={proposal.start}>
          <button
            type="button"
            className={styles['proposal']}
            aria-label={suggestionWords.cutProposal(proposal.wording)}
            onClick={() => takeProposal(bench, sentence, proposal)}
          >
            <span className={styles['wording']}>{proposal.wording}</span>
            <span className={styles['row']}>
              <span>{claimTypeWords[claimTypeOf(proposal)]}</span>
              <span>
                {suggestionWords.cutIt} {at === 0 && key && <Kbd>{key}</Kbd>}
              </span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
