import { Button } from '../ui/Button.tsx'
import { panelWords } from '../words/panel.ts'
import styles from './PanelHead.module.css'

interface PanelHeadProps {
  readonly title: string
  readonly onBack: () => void
}

/** The head of a panel that a key or a click led to: its name, and the way back. */
export function PanelHead({ title, onBack }: PanelHeadProps) {
  return (
    <div className={styles['head']}>
      <h2 className={styles['title']}>{title}</h2>
      <Button look="quiet" onClick={onBack}>
        {panelWords.back}
      </Button>
    </div>
  )
}
