// What the texts of all articles hold of a question: the articles, and the words around each place.
import { Link } from 'wouter'
import type { LibraryEntry } from '../../shell/library-context.ts'
import { Button } from '../../ui/Button.tsx'
import { searchWords } from '../../words/search.ts'
import { ArticleItem } from './ArticleItem.tsx'
import styles from './ArticleList.module.css'
import type { Finding, FoundArticle } from './use-text-search.ts'

interface FoundInTextsProps {
  readonly question: string
  readonly finding: Finding
  /** The articles that are not in the bin. */
  readonly entries: readonly LibraryEntry[]
  /** True when nothing else was found. */
  readonly isAlone: boolean
  readonly onGoOn: () => void
}

/** The articles whose texts hold all words, with a link to every place. */
export function FoundInTexts(props: FoundInTextsProps) {
  const { question, finding, entries, isAlone, onGoOn } = props
  if (finding.at === 'idle') return null
  const byId = new Map(entries.map(entry => [entry.article.id, entry]))
  const shown = finding.found.flatMap(found => {
    const entry = byId.get(found.article)
    return entry ? [{ found, entry }] : []
  })
  const isAll = finding.at === 'done' && finding.next === undefined
  const isNothing = isAll && shown.length === 0
  return (
    <>
      {shown.length > 0 && <h3 className={styles['heading']}>{searchWords.inText}</h3>}
      <ul className={styles['list']}>
        {shown.map(({ found, entry }) => (
          <ArticleItem key={found.article} entry={entry}>
            <Places found={found} />
          </ArticleItem>
        ))}
      </ul>
      <p role="status" className={styles['status']}>
        {statusWords(finding, shown.length, isAll)}
        {isNothing && isAlone && searchWords.nothing(question)}
      </p>
      {finding.at === 'done' && finding.next !== undefined && (
        <Button onClick={onGoOn}>{searchWords.goOn}</Button>
      )}
    </>
  )
}

function statusWords(finding: Finding, shown: number, isAll: boolean): string {
  if (finding.at === 'failed') return searchWords.failed
  if (finding.at === 'looking')
    return finding.preparing
      ? searchWords.preparing(finding.preparing.done, finding.preparing.total)
      : searchWords.looking
  return shown > 0 ? searchWords.found(shown, isAll) : ''
}

function Places({ found }: { readonly found: FoundArticle }) {
  const shown = found.excerpts.flatMap(({ pieces }) => pieces.filter(piece => piece.isMatch)).length
  return (
    <>
      <ul className={styles['places']}>
        {found.excerpts.map(({ start, pieces }) => (
          <li key={start}>
            <Link href={`/review/${found.article}?at=${start}`}>
              {pieces.map(({ text, isMatch }, i) => (isMatch ? <mark key={i}>{text}</mark> : text))}
            </Link>
          </li>
        ))}
      </ul>
      {found.places > shown && (
        <p className={styles['facts']}>{searchWords.places(found.places)}</p>
      )}
    </>
  )
}
