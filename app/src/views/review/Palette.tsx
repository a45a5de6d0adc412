// Every command by name. Type, choose, done.
import {
  Autocomplete,
  Input,
  ListBox,
  ListBoxItem,
  SearchField,
  useFilter,
} from 'react-aria-components'
import { Dialog } from '../../ui/Dialog.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { reviewWords } from '../../words/review.ts'
import { useBench, usePanel } from './bench-context.ts'
import { commandOf, reviewCommands } from './commands.ts'
import styles from './Palette.module.css'
import { useKeyWords } from './use-keys.ts'

// Commands of the word cursor come last: they mean nothing before words are selected.
const COMMANDS = [
  ...reviewCommands.filter(({ mode }) => mode !== 'words'),
  ...reviewCommands.filter(({ mode }) => mode === 'words'),
].filter(({ id }) => id !== 'palette' && id !== 'out')

/** The command palette. */
export function Palette() {
  const bench = useBench()
  const keyWords = useKeyWords()
  const isOpen = usePanel(state => state.dialog === 'palette')
  const { contains } = useFilter({ sensitivity: 'base' })
  const close = () => bench.panel.setState({ dialog: 'none' })

  return (
    <Dialog title={reviewWords.paletteTitle} isOpen={isOpen} onClose={close}>
      {/* The whole scrolls, not the list alone: the field in it gives the keyboard a way in. */}
      <div className={styles['palette']}>
        <Autocomplete filter={contains}>
          <SearchField
            className={styles['search'] ?? ''}
            aria-label={reviewWords.palettePlaceholder}
            autoFocus
          >
            <Input className={styles['input'] ?? ''} placeholder={reviewWords.palettePlaceholder} />
          </SearchField>
          <ListBox
            aria-label={reviewWords.paletteTitle}
            className={styles['list'] ?? ''}
            items={COMMANDS}
            renderEmptyState={() => reviewWords.noCommand}
            onAction={id => {
              close()
              commandOf(String(id)).run(bench)
            }}
          >
            {command => (
              <ListBoxItem
                id={command.id}
                textValue={command.name}
                className={styles['item'] ?? ''}
              >
                <span>{command.name}</span>
                {keyWords(command)
                  .slice(0, 1)
                  .map(key => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
              </ListBoxItem>
            )}
          </ListBox>
        </Autocomplete>
      </div>
    </Dialog>
  )
}
