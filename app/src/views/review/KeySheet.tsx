import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { keyGroups, type KeyGroup } from '../../words/keys.ts'
import { reviewWords } from '../../words/review.ts'
import { useBench, usePanel } from './bench-context.ts'
import { reviewCommands } from './commands.ts'
import styles from './KeySheet.module.css'
import { useKeyWords } from './use-keys.ts'

/** Every key, by group: the same table that the keys are read from. */
export function KeySheet() {
  const { panel } = useBench()
  const keyWords = useKeyWords()
  const isOpen = usePanel(state => state.dialog === 'keys')
  return (
    <Dialog
      title={reviewWords.keysTitle}
      isOpen={isOpen}
      isWide
      onClose={() => panel.setState({ dialog: 'none' })}
    >
      <div className={styles['groups']}>
        {(Object.keys(keyGroups) as KeyGroup[]).map(group => (
          <section key={group}>
            <h3 className={styles['heading']}>{keyGroups[group]}</h3>
            <dl className={styles['keys']}>
              {reviewCommands
                .filter(command => command.group === group)
                .map(command => (
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
