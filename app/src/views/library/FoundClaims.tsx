// The claims whose wording, or the words they were cut from, hold a question.
import type { ClaimRow } from '@claimbench/model'
import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import { useAllClaimsOnce } from '../../shell/all-claims-context.ts'
import { Button } from '../../ui/Button.tsx'
import { searchWords } from '../../words/search.ts'
import styles from './ArticleList.module.css'
import { holdsEvery } from './holds-every.ts'

/** How many claims are shown at first, and with every wish for more. */
const PAGE = 20

/** The claims of articles that are not in the bin; undefined until they are known. */
export function useFoundClaims(question: string): readonly ClaimRow[] | undefined {
  const desk = useAllClaimsOnce(question !== '')
  return useMemo(() => {
    if (!desk || question === '') return undefined
    return [...desk.claims.values()].filter(({ article, wording, quote }) => {
      const row = desk.articles.get(article)
      return row && row.binnedAt === undefined && holdsEvery(`${wording} ${quote}`, question)
    })
  }, [desk, question])
}

/** A link to every claim that was found. */
export function FoundClaims({
  claims = [],
}: {
  readonly claims?: readonly ClaimRow[] | undefined
}) {
  const [pages, setPages] = useState(1)
  const left = claims.length - pages * PAGE
  if (claims.length === 0) return null
  return (
    <>
      <h3 className={styles['heading']}>{searchWords.inClaims}</h3>
      <ul className={styles['places']}>
        {claims.slice(0, pages * PAGE).map(({ id, article, wording }) => (
          <li key={id}>
            <Link href={`/review/${article}?claim=${id}`}>{wording}</Link>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button onClick={() => setPages(pages + 1)}>
          {searchWords.more(Math.min(PAGE, left), left)}
        </Button>
      )}
    </>
  )
}
