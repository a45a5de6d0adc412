// Every source the article names, counted by how far it is known; each figure leads to its sentences.
import {
  type ArticleRow,
  attributionsOf,
  chainOf,
  countOrigins,
  countTraces,
  type Attribution,
  type RevisionRow,
  sentencesOf,
  sentenceFrom,
  type Trace,
  TRACES,
} from '@claimbench/model'
import { useMemo, useState } from 'react'
import { useDesk, useSession } from '../../desk/session-context.tsx'
import { attributionWords, traceWords } from '../../words/chain.ts'
import styles from './AttributionList.module.css'
import { goTo } from './bench.ts'
import { useBench } from './bench-context.ts'
import panel from './DetailsPanel.module.css'

interface AttributionListProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
}

/** The attributions of the whole article, all of them or those of one kind. */
export function AttributionList({ article, revision }: AttributionListProps) {
  const { reviewer } = useSession()
  const desk = useDesk(whole => whole)
  const [chosen, setChosen] = useState<Trace>()
  const all = useMemo(
    () => attributionsOf(desk, article.id, reviewer),
    [desk, article.id, reviewer],
  )
  const counts = countTraces(all)
  const shown = all.filter(({ trace }) => chosen === undefined || trace === chosen)

  return (
    <section className={panel['provenance']}>
      <h3>{attributionWords.heading}</h3>
      {all.length === 0 ? (
        <p>{attributionWords.empty}</p>
      ) : (
        <>
          <div className={styles['choices']} role="group" aria-label={attributionWords.choose}>
            <Choice
              words={attributionWords.all(all.length)}
              isChosen={chosen === undefined}
              onChoose={() => setChosen(undefined)}
            />
            {TRACES.map(trace => (
              <Choice
                key={trace}
                words={attributionWords.one(traceWords[trace], counts[trace])}
                isChosen={chosen === trace}
                onChoose={() => setChosen(trace)}
              />
            ))}
          </div>
          <Origins article={article} />
          <ol className={styles['list']}>
            {shown.map(attribution => (
              <Item key={attribution.mark.id} attribution={attribution} revision={revision} />
            ))}
          </ol>
          <p className={styles['facts']}>{attributionWords.hint}</p>
        </>
      )}
    </section>
  )
}

interface ChoiceProps {
  readonly words: string
  readonly isChosen: boolean
  readonly onChoose: () => void
}

function Choice({ words, isChosen, onChoose }: ChoiceProps) {
  return (
    <button type="button" className={styles['choice']} aria-pressed={isChosen} onClick={onChoose}>
      {words}
    </button>
  )
}

function Origins({ article }: Pick<AttributionListProps, 'article'>) {
  const { reviewer } = useSession()
  const desk = useDesk(whole => whole)
  const chains = [...desk.claims.values()]
    .filter(claim => claim.article === article.id && claim.status !== 'void')
    .map(claim => chainOf(desk, claim.id, reviewer))
    .filter(chain => chain.hopsToOrigin !== undefined)
  if (chains.length === 0) return null
  return <p>{attributionWords.origins(countOrigins(chains), chains.length)}</p>
}

interface ItemProps {
  readonly attribution: Attribution
  readonly revision: RevisionRow
}

function Item({ attribution, revision }: ItemProps) {
  const bench = useBench()
  const desk = useDesk(whole => whole)
  const { mark, trace, number, claims } = attribution

  function go() {
    const sentence = sentenceFrom(sentencesOf(desk, revision.id), attribution.sentence)
    if (sentence) goTo(bench, sentence)
  }

  return (
    <li>
      <button
        type="button"
        className={styles['go']}
        aria-label={attributionWords.go(mark.quote, number)}
        onClick={go}
      >
        “{mark.quote}”
      </button>{' '}
      <span className={`${styles['trace']} ${styles[trace]}`}>{traceWords[trace]}</span>
      <span className={styles['facts']}>
        {[
          trace === 'resolved' && `→ ${mark.resolvedTo}`,
          attributionWords.sentence(number),
          claims.length > 0 && attributionWords.claims(claims.length),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  )
}
