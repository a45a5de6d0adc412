import { Kbd } from '../../ui/Kbd.tsx'
import { Button } from '../../ui/Button.tsx'
import { exerciseWords } from '../../words/exercise.ts'
import styles from '../review/KeyLine.module.css'
import { useKeyWords } from '../review/use-keys.ts'
import { useExercise } from './exercise.ts'
import { useExerciseCommands } from './use-exercise.ts'

const LINE: readonly (readonly [commands: readonly string[], words: string])[] = [
  [['next', 'previous'], exerciseWords.line.move],
  [['tag-claim', 'tag-opinion', 'tag-attribution', 'tag-none'], exerciseWords.line.tag],
  [['take'], ''],
  [['words'], exerciseWords.line.words],
  [['fragment-words'], exerciseWords.line.claim],
  [['undo'], exerciseWords.line.takeBack],
  [['exercise-guideline'], exerciseWords.tabs.guideline],
  [['evidence'], exerciseWords.tabs.documents],
]

/** The keys one needs first, at the bottom of the exercise. */
export function ExerciseKeyLine() {
  const exercise = useExercise()
  const commands = useExerciseCommands(exercise)
  const keyWords = useKeyWords()
  return (
    <footer className={styles['line']}>
      {LINE.map(([ids, words]) => {
        const own = ids.flatMap(id => commands.find(command => command.id === id) ?? [])
        const keys = own.flatMap(command => keyWords(command).slice(0, 1))
        return (
          own.length > 0 && (
            <span key={ids[0]} className={styles['item']}>
              {keys.map(key => (
                <Kbd key={key}>{key}</Kbd>
              ))}
              {words || own[0]?.name}
            </span>
          )
        )
      })}
      <Button
        look="quiet"
        className={styles['all']}
        onClick={() => exercise.bench.panel.setState({ dialog: 'keys' })}
      >
        <Kbd>?</Kbd> {exerciseWords.keys}
      </Button>
    </footer>
  )
}
