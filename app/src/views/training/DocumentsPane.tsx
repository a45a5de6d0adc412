// The source documents of an article, to read and to quote from.
import { addEvidence, claimsIn, sentenceFrom, sentencesOf } from '@claimbench/model'
import { EXERCISE_REVISION } from '@claimbench/model/training'
import { useEffect, useState } from 'react'
import { useDesk, useDispatch, useSession } from '../../desk/session-context.tsx'
import { useHand } from '../../surface/hand.ts'
import { Button } from '../../ui/Button.tsx'
import { SelectField } from '../../ui/Field.tsx'
import { exerciseWords } from '../../words/exercise.ts'
import styles from './DocumentsPane.module.css'
import { useExercise, usePanes } from './exercise.ts'

/** Every document, paragraph by paragraph; each can be quoted for a claim of the sentence in hand. */
export function DocumentsPane() {
  const { lesson, tasks } = useExercise()
  const quote = useQuoting()
  const { article, sheets } = lesson.packed
  return (
    <div className={styles['documents']}>
      {tasks.includes('verdict') && <ClaimChoice />}
      {article.sheets.map(({ name, title }, i) => (
        <details key={name} open={i === 0}>
          <summary className={styles['title']}>{title}</summary>
          <Sheet name={name} words={sheets.get(name) ?? ''} onQuote={quote} />
        </details>
      ))}
    </div>
  )
}

/** The claims of the sentence in hand, and the one that is quoted for. */
function useClaims() {
  const current = useHand(hand => hand.current)
  const claims = useDesk(desk => {
    const sentence = sentenceFrom(sentencesOf(desk, EXERCISE_REVISION), current)
    return sentence ? claimsIn(desk, EXERCISE_REVISION, sentence) : []
  })
  const wanted = usePanes(panes => panes.quoteFor)
  return { claims, chosen: claims.find(({ id }) => id === wanted) ?? claims[0] }
}

function ClaimChoice() {
  const { panes } = useExercise()
  const { claims, chosen } = useClaims()
  if (!chosen) return <p className={styles['hint']}>{exerciseWords.chooseClaim}</p>
  return (
    <SelectField
      label={exerciseWords.quoteFor}
      value={chosen.id}
      options={claims.map(({ id, quote }) => ({ value: id, label: quote }))}
      onChoose={quoteFor => panes.setState({ quoteFor })}
    />
  )
}

type Quote = ((sheet: string, words: string) => void) | undefined

function useQuoting(): Quote {
  const { bench, tasks } = useExercise()
  const session = useSession()
  const dispatch = useDispatch()
  const { chosen } = useClaims()
  if (!chosen || !tasks.includes('verdict')) return undefined
  return (sheet, words) => {
    const outcome = dispatch(addEvidence, {
      id: session.newId(),
      claim: chosen.id,
      source: sheet,
      fields: { quote: words, relation: 'context', medium: 'document' },
    })
    if (outcome.ok) bench.panel.setState({ said: exerciseWords.quoted(words) })
  }
}

interface SheetProps {
  readonly name: string
  readonly words: string
  readonly onQuote: Quote
}

function Sheet({ name, words, onQuote }: SheetProps) {
  const paragraphs = words
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  const selected = useSelectedWords(name)
  return (
    <div className={styles['sheet']} data-sheet-name={name}>
      {onQuote && selected && (
        <Button look="primary" onClick={() => onQuote(name, selected)}>
          {exerciseWords.quoteSelected}
        </Button>
      )}
      {paragraphs.map((paragraph, i) => (
        // The text of a document never changes: its paragraphs keep their places.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={i} className={styles['paragraph']}>
          <p>{paragraph.replace(/^#+\s*/, '')}</p>
          {onQuote && (
            <Button
              look="quiet"
              aria-label={exerciseWords.quoteThis(paragraph)}
              onClick={() => onQuote(name, paragraph)}
            >
              {exerciseWords.quoteShort}
            </Button>
          )}
        </div>
      ))}
    </div>
  )
}

/** Words that are selected inside one paragraph of a document, by mouse or finger. */
function useSelectedWords(name: string): string | undefined {
  const [words, setWords] = useState<string>()
  useEffect(() => {
    function look() {
      const selection = getSelection()
      const node = selection?.anchorNode
      const element = node instanceof Element ? node : node?.parentElement
      const paragraph = element?.closest('p')
      const isInside =
        paragraph?.closest<HTMLElement>('[data-sheet-name]')?.dataset['sheetName'] === name &&
        paragraph.contains(selection?.focusNode ?? null)
      const chosen = isInside ? selection?.toString().trim() : undefined
      setWords(chosen || undefined)
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [name])
  return words
}
