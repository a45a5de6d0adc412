// What is needed again and again, for mouse and finger: undo, redo, the next open sentence.
import { ChevronsRight, Redo2, Sparkles, Undo2 } from 'lucide-react'
import { useSessionState } from '../../desk/session-context.tsx'
import { Button } from '../../ui/Button.tsx'
import { useBench } from './bench-context.ts'
import { commandOf } from './commands.ts'
import styles from './ReviewView.module.css'
import { useKeyWords } from './use-keys.ts'

const TOOLS = [
  ['undo', Undo2],
  ['redo', Redo2],
  ['next-open', ChevronsRight],
  ['suggestions', Sparkles],
] as const

/** The buttons in the head of the review place. */
export function ReviewTools() {
  const bench = useBench()
  const keyWords = useKeyWords()
  const canUndo = useSessionState(state => state.history.done.length > 0)
  const canRedo = useSessionState(state => state.history.undone.length > 0)
  const canWrite = useSessionState(state => state.access === 'write')
  const isOff = {
    undo: !canUndo || !canWrite,
    redo: !canRedo || !canWrite,
    'next-open': false,
    suggestions: false,
  }
  return (
    <span className={styles['tools']} data-review-bar="">
      {TOOLS.map(([id, Icon]) => {
        const command = commandOf(id)
        const { name } = command
        return (
          <Button
            key={id}
            look="quiet"
            aria-label={name}
            title={[name, ...keyWords(command)].join(' · ')}
            disabled={isOff[id]}
            onClick={() => commandOf(id).run(bench)}
          >
            <Icon size={17} strokeWidth={1.7} aria-hidden="true" />
          </Button>
        )
      })}
    </span>
  )
}
