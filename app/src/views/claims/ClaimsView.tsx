// Claims and sources over all articles: what is open, and what everything rests on.
import { CLAIM_TYPES, type ClaimState, type ClaimType } from '@claimbench/model'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { SelectField, TextField } from '../../ui/Field.tsx'
import {
  claimListWords,
  claimOrderWords,
  claimStateWords,
  claimTypeWords,
  claimWords,
} from '../../words/claims.ts'
import { relationWords } from '../../words/evidence.ts'
import { useAllClaims } from './all-claims-context.ts'
import {
  type ClaimFilter,
  type ClaimOrder,
  filterClaims,
  listClaims,
  type ListedClaim,
  listSources,
  type ListedSource,
  NO_FILTER,
} from './claim-list.ts'
import styles from './ClaimsView.module.css'

/** The place of claims and sources. */
export function ClaimsView() {
  const desk = useAllClaims()
  const claims = useMemo(() => (desk ? listClaims(desk) : []), [desk])
  const sources = useMemo(() => (desk ? listSources(desk) : []), [desk])
  const [filter, setFilter] = useState(NO_FILTER)
  const shown = useMemo(() => filterClaims(claims, filter), [claims, filter])

  return (
    <div className={styles['place']}>
      <PlaceHeader title={claimListWords.heading} />
      <main className={styles['main']} id="content">
        <div className={styles['column']}>
          <section>
            <h2 className={styles['heading']}>{claimListWords.claims(claims.length)}</h2>
            {claims.length > 0 && <Filters claims={claims} filter={filter} onChange={setFilter} />}
            <ul className={styles['list']}>
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
        </div>
      </main>
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
      <SelectField<ClaimState | ''>
        label={claimListWords.state}
        value={filter.state}
        options={[any, ...entriesOf(claimStateWords)]}
        onChoose={state => set({ state })}
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

function ClaimItem({ claim, article, state, label, evidence, place }: ListedClaim) {
  const facts = [
    claimTypeWords[claim.type].toLowerCase(),
    claim.checkWorthiness !== undefined && claimWords.worth(claim.checkWorthiness),
    claimWords.evidenceCount(evidence),
    place === undefined && claimListWords.placeless,
  ]
  return (
    <li className={styles['item']}>
      <Link href={`/review/${claim.article}?claim=${claim.id}`} className={styles['wording'] ?? ''}>
        {claim.wording}
      </Link>
      <p className={styles['facts']}>
        <span className={styles['state']}>{claimStateWords[state]}</span>
        {label && <b>{label}</b>}
        <span>{facts.filter(Boolean).join(' · ')}</span>
      </p>
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
