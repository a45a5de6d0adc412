// The articles of the library, a page at a time, and the search over all of them.
import { useMemo, useState } from 'react'
import type { LibraryEntry } from '../../shell/library-context.ts'
import { useSearchPort } from '../../shell/search-context.ts'
import { Button } from '../../ui/Button.tsx'
import { libraryWords } from '../../words/library.ts'
import { searchWords } from '../../words/search.ts'
import { ArticleItem } from './ArticleItem.tsx'
import styles from './ArticleList.module.css'
import { FoundClaims, useFoundClaims } from './FoundClaims.tsx'
import { FoundInTexts } from './FoundInTexts.tsx'
import { holdsEvery } from './holds-every.ts'
import { useTextSearch } from './use-text-search.ts'

/** Every article, the one changed last first; with a question, those that hold what is asked for. */
export function ArticleList({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const [query, setQuery] = useState('')
  const question = query.trim()
  const search = useSearchPort()
  const { finding, goOn } = useTextSearch(question)
  const here = entries.filter(({ article }) => article.binnedAt === undefined)
  const byTitle = useMemo(
    () => here.filter(entry => question !== '' && fits(entry, question)),
    [here, question],
  )
  const claims = useFoundClaims(question)

  return (
    <section>
      <div className={styles['head']}>
        <h2 className={styles['heading']}>{libraryWords.articles}</h2>
        {here.length > 0 && (
          <input
            type="search"
            className={styles['search']}
            aria-label={searchWords.label}
            placeholder={searchWords.short}
            value={query}
            onFocus={search.prepare}
            onChange={event => setQuery(event.target.value)}
          />
        )}
      </div>
      {question === '' ? (
        <Pages entries={here} />
      ) : (
        <>
          {byTitle.length > 0 && (
            <>
              <h3 className={styles['heading']}>{searchWords.byTitle}</h3>
              <Pages entries={byTitle} />
            </>
          )}
          <FoundClaims claims={claims} />
          <FoundInTexts
            question={question}
            finding={finding}
            entries={here}
            isAlone={byTitle.length === 0 && claims?.length === 0}
            onGoOn={goOn}
          />
        </>
      )}
    </section>
  )
}

/** How many articles are shown at first, and with every wish for more. */
const PAGE = 50

function Pages({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const [pages, setPages] = useState(1)
  const left = entries.length - pages * PAGE
  return (
    <>
      <ul className={styles['list']}>
        {entries.slice(0, pages * PAGE).map(entry => (
          <ArticleItem key={entry.article.id} entry={entry} />
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

function fits({ article }: LibraryEntry, question: string): boolean {
  const words = [article.title, article.byline, article.outlet, article.originalOutlet]
  return holdsEvery(words.filter(Boolean).join(' '), question)
}
