// Beside the article: the sentence in hand, or what a key led to. On a narrow screen a sheet.
import type { ArticleRow, RevisionRow, Sentence } from '@claimbench/model'
import { sentenceFrom } from '@claimbench/model'
import { useHand } from '../../surface/hand.ts'
import { Button } from '../../ui/Button.tsx'
import { reviewWords } from '../../words/review.ts'
import { ClaimPanel } from '../claims/ClaimPanel.tsx'
import { useBench, usePanel } from './bench-context.ts'
import { DetailsPanel } from './DetailsPanel.tsx'
import { focusSentenceInHand } from './focus-sentence.ts'
import { NotePanel } from './NotePanel.tsx'
import { SentencePanel } from './SentencePanel.tsx'
import styles from './SidePanel.module.css'
import { SuggestionsPanel } from './SuggestionsPanel.tsx'
import { TrayPanel } from './TrayPanel.tsx'

interface SidePanelProps {
  readonly article: ArticleRow
  readonly revision: RevisionRow
  readonly sentences: readonly Sentence[]
  /** Whether something lies over the panel, so that nothing in it can be reached. */
  readonly isCovered: boolean
}

/** The panel beside the article. */
export function SidePanel({ isCovered, ...props }: SidePanelProps) {
  const { panel } = useBench()
  const isSheetOpen = usePanel(state => state.isSheetOpen)
  return (
    <aside className={styles['side']} aria-label={reviewWords.inspector} inert={isCovered}>
      <Button
        look="quiet"
        className={styles['pull']}
        aria-expanded={isSheetOpen}
        onClick={() => panel.setState({ isSheetOpen: !isSheetOpen })}
      >
        {isSheetOpen ? reviewWords.hideInspector : reviewWords.showInspector}
      </Button>
      <div className={styles['content']}>
        <Content {...props} />
      </div>
    </aside>
  )
}

function Content({ article, revision, sentences }: Omit<SidePanelProps, 'isCovered'>) {
  const bench = useBench()
  const panel = usePanel(state => state.panel)
  const current = useHand(hand => hand.current)
  const sentence = sentenceFrom(sentences, current)
  const back = () => {
    bench.panel.setState({ panel: { kind: 'sentence' } })
    focusSentenceInHand(bench.hand.getState().current)
  }

  switch (panel.kind) {
    case 'claim':
      return (
        <ClaimPanel
          key={panel.claim}
          claim={panel.claim}
          part={panel.part}
          onBack={back}
          onTray={() => bench.panel.setState({ panel: { kind: 'tray' } })}
        />
      )
    case 'details':
      return <DetailsPanel article={article} revision={revision} onBack={back} />
    case 'suggestions':
      return <SuggestionsPanel article={article} onBack={back} />
    case 'tray':
      return (
        <TrayPanel
          revision={revision}
          sentences={sentences}
          language={article.language}
          onBack={back}
        />
      )
    case 'note':
      return sentence ? (
        <NotePanel key={sentence.start} revision={revision} sentence={sentence} onBack={back} />
      ) : null
    case 'sentence':
      return (
        <SentencePanel
          article={article}
          revision={revision}
          sentences={sentences}
          sentence={sentence}
        />
      )
    default:
      return panel satisfies never
  }
}
