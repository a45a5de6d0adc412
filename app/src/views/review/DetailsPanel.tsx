// What is known about the article, to be corrected by hand. Each field is saved as it is left.
import {
  ARTICLE_DETAILS,
  type ArticleDetails,
  type ArticleRow,
  binArticle,
  editDetails,
  isLanguageTag,
  parseWebAddress,
  type RevisionRow,
} from '@claimbench/model'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useDispatch, useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/Field.tsx'
import { detailWords } from '../../words/details.ts'
import { refusalWords } from '../../words/refusals.ts'
import { AttributionList } from './AttributionList.tsx'
import styles from './DetailsPanel.module.css'
import { ProvenanceCard } from './ProvenanceCard.tsx'
import { VersionLinks } from './VersionLinks.tsx'
import { PanelHead } from '../../shell/PanelHead.tsx'

type Detail = keyof ArticleDetails

interface DetailsPanelProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
  readonly onBack: () => void
}

/** The form of an article's details. */
export function DetailsPanel({ article, revision, onBack }: DetailsPanelProps) {
  const dispatch = useDispatch()
  const canWrite = useSessionState(state => state.access === 'write')
  const [, navigate] = useLocation()
  return (
    <>
      <PanelHead title={detailWords.heading} onBack={onBack} />
      <ProvenanceCard article={article} revision={revision} />
      <AttributionList article={article} revision={revision} />
      <VersionLinks article={article} revision={revision} />
      <fieldset className={styles['fields']} disabled={!canWrite}>
        <legend className="visually-hidden">{detailWords.heading}</legend>
        {ARTICLE_DETAILS.filter(field => field !== 'foundAt' || article.foundAt).map(field => (
          <DetailField key={field} article={article} field={field} />
        ))}
        <Button
          look="danger"
          onClick={() => {
            if (dispatch(binArticle, { article: article.id }).ok) navigate('/')
          }}
        >
          {detailWords.bin}
        </Button>
      </fieldset>
    </>
  )
}

function DetailField({ article, field }: { readonly article: ArticleRow; readonly field: Detail }) {
  const dispatch = useDispatch()
  const [problem, setProblem] = useState<string>()
  const shown = wordsOf(article[field])
  const isDate = field === 'publishedAt' || field === 'republishedAt' || field === 'modifiedAt'
  const isList = field === 'region' || field === 'theme'
  const disputed = article.disagreements.find(one => one.field === field)

  function save(typed: string) {
    const value = typed.trim()
    setProblem(problemWith(field, value))
    if (problemWith(field, value) || value === shown) return
    const fields = { [field]: isList ? listFrom(value) : value === '' ? undefined : value }
    dispatch(editDetails, { article: article.id, fields })
  }

  return (
    <div>
      <TextField
        // Remade when the record changes, so that an undo shows in the field too.
        key={shown}
        label={detailWords.fields[field]}
        type={isDate ? 'date' : 'text'}
        defaultValue={shown}
        problem={problem}
        {...(isList && { hint: detailWords.listHint })}
        onBlur={event => save(event.target.value)}
      />
      {disputed && (
        <div className={styles['disputed']}>
          <p>{detailWords.disagreement(detailWords.fields[field].toLowerCase())}</p>
          <ul>
            {disputed.values.map(({ value, from }) => (
              <li key={`${from}:${value}`}>
                {value} <span className={styles['from']}>({from})</span>{' '}
                {value !== shown && (
                  <Button look="quiet" onClick={() => save(value)}>
                    {detailWords.use}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

function wordsOf(value: ArticleDetails[Detail]): string {
  return typeof value === 'string' ? value : (value ?? []).join(', ')
}

function listFrom(value: string): readonly string[] {
  return value
    .split(',')
    .map(part => part.trim())
    .filter(Boolean)
}

function problemWith(field: Detail, value: string): string | undefined {
  if (field === 'address') {
    const read = parseWebAddress(value)
    return read.ok || value === '' ? undefined : refusalWords({ code: `address-${read.error}` })
  }
  if (field !== 'language') return undefined
  return isLanguageTag(value) ? undefined : detailWords.badLanguage
}
