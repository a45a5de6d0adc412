// A second verdict, given without sight of the first; then both side by side.
import {
  askSecondOpinion,
  type ClaimId,
  compareVerdicts,
  dropSecondOpinion,
  firstVerdictOf,
  isDecided,
  labelOf,
  OPINION_OUTCOMES,
  type OpinionOutcome,
  peopleOn,
  plainFromRichText,
  reconcileVerdicts,
  revealVerdicts,
  type SecondOpinionRow,
  secondVerdictOf,
  type VerdictRow,
  verdictOf,
} from '@claimbench/model'
import { useId, useMemo, useState } from 'react'
import { Link } from 'wouter'
import {
  useDesk,
  useDispatch,
  useSession,
  useSessionState,
  useTell,
} from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { SelectField, TextArea, TextField } from '../../ui/Field.tsx'
import { momentWords } from '../../words/dates.ts'
import { agreementWords, opinionWords, outcomeWords } from '../../words/second-opinion.ts'
import { attributionFindingWords, framingWords, verdictWords } from '../../words/verdict.ts'
import panel from './ClaimPanel.module.css'
import styles from './Workflow.module.css'

/** Asks for a second opinion, waits for it, compares and settles it. */
export function SecondOpinionSection({ claim }: { readonly claim: ClaimId }) {
  const opinion = useDesk(desk => desk.secondOpinions.get(claim))
  const { reviewer } = useSession()
  return (
    <div className={panel['form']}>
      <h3 className={panel['heading']}>{opinionWords.heading}</h3>
      {!opinion && <Ask claim={claim} />}
      {opinion && opinion.revealedAt === undefined && (
        <>
          {opinion.askedBy === reviewer ? (
            <Waiting opinion={opinion} />
          ) : (
            <p>{opinionWords.toGive}</p>
          )}
          <Reveal claim={claim} />
        </>
      )}
      {opinion?.revealedAt !== undefined && <Compared opinion={opinion} />}
    </div>
  )
}

function Ask({ claim }: { readonly claim: ClaimId }) {
  const { reviewer } = useSession()
  const dispatch = useDispatch()
  const canWrite = useSessionState(state => state.access === 'write')
  const isJudged = useDesk(desk => isDecided(verdictOf(desk, claim, reviewer)))
  const names = useDesk(desk =>
    peopleOn(desk).flatMap(({ id, name }) => (id === reviewer ? [] : [name])),
  )
  const [of, setOf] = useState('')
  const list = useId()
  if (!canWrite) return null
  return (
    <>
      <p className={panel['hint']}>{isJudged ? opinionWords.hint : opinionWords.judgeFirst}</p>
      {isJudged && (
        <>
          <TextField
            label={opinionWords.of}
            list={list}
            value={of}
            onChange={event => setOf(event.target.value)}
          />
          <datalist id={list}>
            {names.map(name => (
              <option key={name}>{name}</option>
            ))}
          </datalist>
          <div className={panel['row']}>
            <Button onClick={() => dispatch(askSecondOpinion, { claim, of })}>
              {opinionWords.ask}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

function Waiting({ opinion }: { readonly opinion: SecondOpinionRow }) {
  const { claim, askedOf, askedAt } = opinion
  const session = useSession()
  const dispatch = useDispatch()
  const tell = useTell()
  const canWrite = useSessionState(state => state.access === 'write')
  // That there is a second verdict may be known; what it says is in nobody's hands here.
  const isGiven = useSessionState(state => secondVerdictOf(state.desk, claim) !== undefined)
  const person = useDesk(desk =>
    peopleOn(desk).find(({ name, id }) => name === askedOf && id !== session.reviewer),
  )
  return (
    <>
      <p>{opinionWords.asked(askedOf, momentWords(askedAt))}</p>
      <p role="status">{isGiven ? opinionWords.given : opinionWords.waiting}</p>
      {canWrite && (
        <div className={panel['row']}>
          {person && !isGiven && (
            <Button
              onClick={() => {
                const turned = session.workAs(person.id)
                if (!turned.ok) tell(turned.refusal)
              }}
            >
              {opinionWords.handOver(person.name)}
            </Button>
          )}
          {!isGiven && (
            <Link href={`/hand-over/${opinion.article}/blind`}>{opinionWords.packet}</Link>
          )}
          <Button look="quiet" onClick={() => dispatch(dropSecondOpinion, { claim })}>
            {opinionWords.drop}
          </Button>
        </div>
      )}
    </>
  )
}

function Reveal({ claim }: { readonly claim: ClaimId }) {
  const dispatch = useDispatch()
  const canWrite = useSessionState(state => state.access === 'write')
  const isReady = useSessionState(({ desk }) => {
    const opinion = desk.secondOpinions.get(claim)
    const first = opinion && firstVerdictOf(desk, opinion)
    return isDecided(first) && secondVerdictOf(desk, claim) !== undefined
  })
  if (!canWrite) return null
  return (
    <div className={panel['row']}>
      <Button
        look="primary"
        disabled={!isReady}
        onClick={() => dispatch(revealVerdicts, { claim })}
      >
        {opinionWords.reveal}
      </Button>
    </div>
  )
}

function Compared({ opinion }: { readonly opinion: SecondOpinionRow }) {
  const { claim, revealedAt, outcome, reconciliation, reconciledAt } = opinion
  const desk = useDesk(whole => whole)
  const canWrite = useSessionState(state => state.access === 'write')
  const [isOpen, setIsOpen] = useState(false)
  const first = firstVerdictOf(desk, opinion)
  const second = secondVerdictOf(desk, claim)
  const compared = useMemo(
    () => first && second && compareVerdicts(desk, first, second),
    [desk, first, second],
  )
  if (!first || !second || !compared) return <p>{opinionWords.firstMissing}</p>

  const label = (verdict: VerdictRow) => labelOf(desk, verdict)?.name ?? verdict.conclusion ?? '–'
  const name = (verdict: VerdictRow) =>
    desk.reviewers.get(verdict.reviewer)?.name || opinionWords.noName
  const rows = [
    [opinionWords.accuracy, label(first), label(second), compared.sameAccuracy],
    [
      opinionWords.framing,
      framingWords[first.framing],
      framingWords[second.framing],
      compared.sameFraming,
    ],
    ...(first.attribution || second.attribution
      ? [
          [
            opinionWords.attribution,
            first.attribution
              ? attributionFindingWords[first.attribution]
              : verdictWords.notChecked,
            second.attribution
              ? attributionFindingWords[second.attribution]
              : verdictWords.notChecked,
            compared.sameAttribution,
          ] as const,
        ]
      : []),
  ] as const
  return (
    <>
      <p role="status">
        {revealedAt && opinionWords.revealed(momentWords(revealedAt))} {agreementWords(compared)}
      </p>
      <table className={styles['compared']}>
        <thead>
          <tr>
            <th scope="col">{opinionWords.axis}</th>
            <th scope="col">{`${opinionWords.first}: ${name(first)}`}</th>
            <th scope="col">{`${opinionWords.second}: ${name(second)}`}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([axis, one, other, isSame]) => (
            <tr key={axis}>
              <th scope="row">
                {axis}: {isSame ? opinionWords.same : opinionWords.apart}
              </th>
              <td>{one}</td>
              <td>{other}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{opinionWords.rationale}</th>
            <td className={styles['reasons']}>{plainFromRichText(first.rationale)}</td>
            <td className={styles['reasons']}>{plainFromRichText(second.rationale)}</td>
          </tr>
        </tbody>
      </table>
      {outcome && !isOpen ? (
        <>
          <p>
            <b>{outcomeWords[outcome]}.</b>{' '}
            {reconciledAt && opinionWords.reconciled(momentWords(reconciledAt))}
          </p>
          {reconciliation && <p className={styles['rationale']}>{reconciliation}</p>}
          {canWrite && (
            <div className={panel['row']}>
              <Button look="quiet" onClick={() => setIsOpen(true)}>
                {opinionWords.reopen}
              </Button>
            </div>
          )}
        </>
      ) : (
        canWrite && (
          <Settle opinion={opinion} agrees={compared.agrees} onSettled={() => setIsOpen(false)} />
        )
      )}
    </>
  )
}

interface SettleProps {
  readonly opinion: SecondOpinionRow
  readonly agrees: boolean
  readonly onSettled: () => void
}

function Settle({ opinion, agrees, onSettled }: SettleProps) {
  const dispatch = useDispatch()
  const [outcome, setOutcome] = useState<OpinionOutcome>(opinion.outcome ?? 'first-stands')
  const [reconciliation, setReconciliation] = useState(opinion.reconciliation ?? '')
  return (
    <form
      className={panel['box']}
      onSubmit={event => {
        event.preventDefault()
        const wish = { claim: opinion.claim, outcome, reconciliation }
        if (dispatch(reconcileVerdicts, wish).ok) onSettled()
      }}
    >
      {!agrees && (
        <SelectField
          label={opinionWords.outcome}
          value={outcome}
          options={OPINION_OUTCOMES.map(value => ({ value, label: outcomeWords[value] }))}
          onChoose={setOutcome}
        />
      )}
      <TextArea
        label={opinionWords.reconciliation}
        hint={opinionWords.reconciliationHint}
        value={reconciliation}
        onChange={event => setReconciliation(event.target.value)}
      />
      <div className={panel['row']}>
        <Button type="submit" look="primary">
          {agrees ? opinionWords.agreed : opinionWords.reconcile}
        </Button>
      </div>
    </form>
  )
}
