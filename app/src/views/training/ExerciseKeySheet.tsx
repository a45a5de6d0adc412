import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { type KeyGroup, keyGroups } from '../../words/keys.ts'
import { exerciseWords } from '../../words/exercise.ts'
import { usePanel } from '../review/bench-context.ts'
import styles from '../review/KeySheet.module.css'
import { useKeyWords } from '../review/use-keys.ts'
import { useExercise } from './exercise.ts'
import { useExerciseCommands } from './use-exercise.ts'

/** Every key of the exercise, by group. */
export function ExerciseKeySheet() {
  const exercise = useExercise()
  const commands = useExerciseCommands(exercise)
  const keyWords = useKeyWords()
  const isOpen = usePanel(state => state.dialog === 'keys')
  const groups = (Object.keys(keyGroups) as KeyGroup[])
    .map(group => ({ group, own: commands.filter(command => command.group === group) }))
    .filter(({ own }) => own.length > 0)
  return (
    <Dialog
      title={exerciseWords.keysTitle}
      isOpen={isOpen}
      isWide
      onClose={() => exercise.bench.panel.setState({ dialog: 'none' })}
    >
      <div className={styles['groups']}>
        {groups.map(({ group, own }) => (
          <section key={group}>
            <h3 className={styles['heading']}>{keyGroups[group]}</h3>
            <dl className={styles['keys']}>
              {own.map(command => (
                <div key={command.id} className={styles['row']}>
                  <dt>
                    {keyWords(command).map(key => (
                      <Kbd key={key}>{key}</Kbd>
                    ))}
                  </dt>
                  <dd>{command.name}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
