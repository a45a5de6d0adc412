// Claims and sources over all articles: what is open, and what everything rests on.
import { CLAIM_TYPES, type ClaimState, type ClaimType } from '@claimbench/model'
import { type KeyboardEvent, useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useSession } from '../../desk/session-context.tsx'
import { ColumnPlace } from '../../shell/ColumnPlace.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import { claimWordsWords } from '../../words/claim-words.ts'
import {
  claimListWords,
  claimOrderWords,
  claimStateWords,
  claimTypeWords,
  claimWords,
} from '../../words/claims.ts'
import { dateWords } from '../../words/dates.ts'
import { relationWords } from '../../words/evidence.ts'
import { roundUpWords } from '../../words/round-up.ts'
import { useAllClaims } from '../../shell/all-claims-context.ts'
import {
  type ClaimFilter,
  type ClaimOrder,
  countStates,
  filterClaims,
  listClaims,
  type ListedClaim,
  listSources,
  type ListedSource,
  NO_FILTER,
  NOBODY,
} from './claim-list.ts'
import styles from './ClaimsView.module.css'
import { StatePill } from './StatePill.tsx'

/** The place of claims and sources. */
export function ClaimsView() {
  const desk = useAllClaims()
  const session = useSession()
  const [today] = useState(() => new Date(session.now()).toISOString().slice(0, 10))
  const claims = useMemo(() => (desk ? listClaims(desk, today) : []), [desk, today])
  const sources = useMemo(() => (desk ? listSources(desk) : []), [desk])
  const [filter, setFilter] = useState(NO_FILTER)
  const shown = useMemo(() => filterClaims(claims, filter), [claims, filter])

  return (
    <ColumnPlace
      title={claimListWords.heading}
      width="list"
      head={<Link href="/round-up">{roundUpWords.toRoundUp}</Link>}
    >
      <section>
        <h2 className={styles['heading']}>{claimListWords.claims(claims.length)}</h2>
        {claims.length > 0 && (
          <>
            <StateChoice claims={claims} filter={filter} onChange={setFilter} />
            <Filters claims={claims} filter={filter} onChange={setFilter} />
            <p className={styles['facts']}>{claimListWords.keys}</p>
          </>
        )}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys move between its links */}
        <ul className={styles['list']} onKeyDown={walk}>
          {shown.map(listed => (
            <ClaimItem key={listed.claim.id} {...listed} />
          ))}
        </ul>
        {desk && claims.length === 0 && <p>{claimListWords.empty}</p>}
        {claims.length > 0 && shown.length === 0 && <p>{claimListWords.nothingFits}</p>}
      </section>
      <section>
        <h2 className={styles['heading']}>{claimListWords.sources(sources.length)}</h2>
        {desk && sources.length === 0 && <p>{claimListWords.noSources}</p>}
        <ul className={styles['list']}>
          {sources.map(listed => (
            <SourceItem key={listed.source.id} {...listed} />
          ))}
        </ul>
      </section>
    </ColumnPlace>
  )
}

// J and K, or the arrow keys, go to the next and the previous claim.
function walk(event: KeyboardEvent<HTMLUListElement>) {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key]
  const links = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-claim-link]')]
  const at = links.findIndex(link => link === document.activeElement)
  const next = step === undefined || at < 0 ? undefined : links[at + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

// The states as a row of choices, each with its count: what needs work stands first.
function StateChoice({ claims, filter, onChange }: FiltersProps) {
  const choice = (state: ClaimState | '', label: string) => (
    <button
      key={state}
      type="button"
      className={styles['choice']}
      aria-pressed={filter.state === state}
      onClick={() => onChange({ ...filter, state })}
    >
      {label}
    </button>
  )
  return (
    <div className={styles['states']} role="group" aria-label={claimListWords.states}>
      {choice('', claimListWords.allStates(claims.length))}
      {countStates(claims).map(({ state, count }) =>
        choice(state, claimListWords.stateCount(claimStateWords[state], count)),
      )}
    </div>
  )
}

interface FiltersProps {
  readonly claims: readonly ListedClaim[]
  readonly filter: ClaimFilter
  readonly onChange: (filter: ClaimFilter) => void
}

function Filters({ claims, filter, onChange }: FiltersProps) {
  const articles = new Map(
    claims.map(({ claim, article }) => [claim.article, article?.title ?? '']),
  )
  const assignees = [...new Set(claims.map(({ claim }) => claim.assignee ?? NOBODY))].sort()
  const set = (changed: Partial<ClaimFilter>) => onChange({ ...filter, ...changed })
  const any = { value: '' as const, label: claimListWords.any }
  return (
    <div className={styles['filters']} role="search">
      <TextField
        label={claimListWords.words}
        type="search"
        value={filter.words}
        onChange={event => set({ words: event.target.value })}
      />
      <SelectField
        label={claimListWords.assignee}
        value={filter.assignee}
        options={[any, ...assignees.map(value => ({ value, label: nameOfAssignee(value) }))]}
        onChoose={assignee => set({ assignee })}
      />
      <SelectField<ClaimType | ''>
        label={claimListWords.type}
        value={filter.type}
        options={[any, ...CLAIM_TYPES.map(value => ({ value, label: claimTypeWords[value] }))]}
        onChoose={type => set({ type })}
      />
      <SelectField
        label={claimListWords.article}
        value={filter.article}
        options={[any, ...[...articles].map(([value, label]) => ({ value, label }))]}
        onChoose={article => set({ article })}
      />
      <SelectField<ClaimOrder>
        label={claimListWords.order}
        value={filter.order}
        options={entriesOf(claimOrderWords)}
        onChoose={order => set({ order })}
      />
    </div>
  )
}

function nameOfAssignee(assignee: string): string {
  return assignee === NOBODY ? claimListWords.nobody : assignee
}

function ClaimItem(listed: ListedClaim) {
  const { claim, article, state, label, evidence, place, now, isOverdue, isUnanswered } = listed
  const due = dateWords(claim.due) ?? ''
  const facts = [
    claimTypeWords[claim.type].toLowerCase(),
    claim.checkWorthiness !== undefined && claimWords.worth(claim.checkWorthiness),
    claimWords.evidenceCount(evidence),
    place === undefined && claimListWords.placeless,
    claim.assignee && claimListWords.with(claim.assignee),
    claim.due && !isOverdue && claimListWords.due(due),
  ]
  return (
    <li className={styles['item']}>
      <Link
        href={`/review/${claim.article}?claim=${claim.id}`}
        className={styles['wording'] ?? ''}
        data-claim-link=""
      >
        {claim.wording}
      </Link>
      <p className={styles['facts']}>
        <StatePill state={state} />
        {label && <b>{label}</b>}
        <span>{facts.filter(Boolean).join(' · ')}</span>
        {isOverdue && <span className={styles['late']}>{claimListWords.overdue(due)}</span>}
        {isUnanswered && <span className={styles['late']}>{claimListWords.unanswered}</span>}
      </p>
      {now && (
        <p className={styles['facts']}>
          <Link
            href={`/review/${claim.article}?claim=${claim.id}`}
            className={styles['late'] ?? ''}
          >
            {claimWordsWords.differs}
          </Link>
          <q lang={article?.language}>{now}</q>
        </p>
      )}
      <p className={styles['facts']}>{article?.title}</p>
    </li>
  )
}

function SourceItem({ source, uses }: ListedSource) {
  return (
    <li className={styles['item']}>
      <p className={styles['wording']}>{source.name}</p>
      <p className={styles['facts']}>
        {[source.publisher, source.kind, source.reliability].filter(Boolean).join(' · ')}
      </p>
      <ul className={styles['uses']}>
        {uses.map(({ evidence, claim }) => (
          <li key={evidence.id}>
            {relationWords[evidence.relation]}:{' '}
            <Link href={`/review/${evidence.article}?claim=${evidence.claim}`}>
              {claim?.shortForm ?? evidence.claim}
            </Link>
          </li>
        ))}
      </ul>
    </li>
  )
}

function entriesOf<Key extends string>(words: Readonly<Record<Key, string>>) {
  // The keys of a record of words are its own, nothing else.
  return (Object.keys(words) as Key[]).map(value => ({ value, label: words[value] }))
}
