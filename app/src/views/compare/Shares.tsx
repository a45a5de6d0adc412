import type { Comparison, PassageKind, Shares as SharesOfKinds } from '@claimbench/text'
import { compareWords } from '../../words/compare.ts'
import styles from './CompareView.module.css'

const KINDS = ['copied', 'altered', 'own'] as const satisfies readonly PassageKind[]

/** How much was copied, altered and added, on both sides, as a table. */
export function Shares({ comparison }: { readonly comparison: Comparison }) {
  const { article, original, shares } = comparison
  const moved = article.filter(passage => passage.isMoved).length
  const count = (list: Comparison['article'], kind: PassageKind) =>
    list.filter(passage => passage.kind === kind).length
  return (
    <table className={styles['shares']}>
      <caption>{compareWords.counts}</caption>
      <thead>
        <tr>
          <th scope="col">{compareWords.kind}</th>
          <th scope="col">{compareWords.here}</th>
          <th scope="col">{compareWords.there}</th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map(kind => (
          <tr key={kind}>
            <th scope="row">
              <span className={styles['passage']} data-kind={kind}>
                {compareWords.kinds[kind]}
              </span>
            </th>
            <td>
              {count(article, kind)} · {compareWords.percent(shares.article[kind])}
            </td>
            <td>
              {count(original, kind)} · {compareWords.percent(shares.original[kind])}
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">
            <span className={styles['passage']} data-kind="copied" data-moved="true">
              {compareWords.moved}
            </span>
          </th>
          <td colSpan={2}>{moved}</td>
        </tr>
      </tbody>
    </table>
  )
}

/** The shares of the article as one bar; the words around it say the same. */
export function SharesBar({ shares }: { readonly shares: SharesOfKinds }) {
  return (
    <div className={styles['bar']} aria-hidden="true">
      {KINDS.filter(kind => shares[kind] > 0).map(kind => (
        <span key={kind} data-kind={kind} style={{ flexGrow: shares[kind] }}>
          {compareWords.percent(shares[kind])} {compareWords.short[kind]}
        </span>
      ))}
    </div>
  )
}
