// Beside the article: the answer to the sentence in hand, the guideline, the source documents.
import { type Sentence, sentenceFrom } from '@claimbench/model'
import { type KeyboardEvent } from 'react'
import { useHand } from '../../surface/hand.ts'
import { Button } from '../../ui/Button.tsx'
import { exerciseWords } from '../../words/exercise.ts'
import { usePanel } from '../review/bench-context.ts'
import { focusSentenceInHand } from '../review/focus-sentence.ts'
import sideStyles from '../review/SidePanel.module.css'
import { AnswerPane } from './AnswerPane.tsx'
import { DocumentsPane } from './DocumentsPane.tsx'
import { type Panes, useExercise, usePanes } from './exercise.ts'
import styles from './ExercisePanel.module.css'
import { Guideline } from './Guideline.tsx'

interface ExercisePanelProps {
  readonly sentences: readonly Sentence[]
}

/** The panel beside an exercise. Escape and Ctrl Enter lead from its fields back to the article. */
export function ExercisePanel({ sentences }: ExercisePanelProps) {
  const { bench } = useExercise()
  const isSheetOpen = usePanel(state => state.isSheetOpen)
  const current = useHand(hand => hand.current)
  const tab = usePanes(panes => panes.tab)
  const sentence = sentenceFrom(sentences, current)
  const total = sentences.findLast(one => one.number !== undefined)?.number ?? 0

  function backToArticle(event: KeyboardEvent) {
    const isBack =
      event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
    if (!isBack) return
    event.preventDefault()
    event.stopPropagation()
    focusSentenceInHand(current)
  }

  return (
    <aside
      className={sideStyles['side']}
      aria-label={exerciseWords.panel}
      onKeyDown={backToArticle}
    >
      <Button
        look="quiet"
        className={sideStyles['pull']}
        aria-expanded={isSheetOpen}
        onClick={() => bench.panel.setState({ isSheetOpen: !isSheetOpen })}
      >
        {isSheetOpen ? exerciseWords.hidePanel : exerciseWords.showPanel}
      </Button>
      <div className={sideStyles['content']}>
        <Tabs />
        {tab === 'guideline' && <Guideline />}
        {tab === 'documents' && <DocumentsPane />}
        {tab === 'sentence' && sentence && (
          <AnswerPane key={sentence.start} sentence={sentence} total={total} />
        )}
      </div>
    </aside>
  )
}

function Tabs() {
  const { panes, lesson } = useExercise()
  const tab = usePanes(state => state.tab)
  const tabs: readonly Panes['tab'][] =
    lesson.packed.sheets.size > 0
      ? ['sentence', 'guideline', 'documents']
      : ['sentence', 'guideline']
  return (
    <div className={styles['tabs']}>
      {tabs.map(one => (
        <button
          key={one}
          type="button"
          className={styles['tab']}
          aria-pressed={tab === one}
          onClick={() => panes.setState({ tab: one })}
        >
          {exerciseWords.tabs[one]}
        </button>
      ))}
    </div>
  )
}
