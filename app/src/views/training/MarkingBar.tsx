// What can be done with the selected words, and on narrow screens the four tags, by mouse or finger.
import { TAGS } from '@claimbench/model'
import { Button } from '../../ui/Button.tsx'
import { Kbd } from '../../ui/Kbd.tsx'
import { Glyph } from '../../surface/Glyph.tsx'
import { useHand } from '../../surface/hand.ts'
import { exerciseWords } from '../../words/exercise.ts'
import { reviewWords, tagWords } from '../../words/review.ts'
import { usePanel } from '../review/bench-context.ts'
import barStyles from '../review/SelectionBar.module.css'
import touchStyles from '../review/TouchTags.module.css'
import { useKeyWords } from '../review/use-keys.ts'
import { giveTag } from './exercise-commands.ts'
import { useExercise } from './exercise.ts'
import { useExerciseCommands } from './use-exercise.ts'

const WALK = ['word-left', 'word-right', 'extend-right']
const ARROWS: Readonly<Record<string, string>> = {
  'word-left': '←',
  'word-right': '→',
  'extend-right': '⇧ →',
}
const ACTIONS = ['mark-source', 'mark-cue', 'mark-content', 'cut-claim', 'remove-span']

/** A bar for the selected words; without any, the tags within reach of a thumb. */
export function MarkingBar() {
  const hasSelection = useHand(hand => hand.selection !== undefined)
  const isSheetOpen = usePanel(state => state.isSheetOpen)
  const { tasks } = useExercise()
  if (hasSelection) return <Marks />
  return !isSheetOpen && tasks.includes('tag') ? <TagsAtHand /> : null
}

function Marks() {
  const exercise = useExercise()
  const commands = useExerciseCommands(exercise)
  const keyWords = useKeyWords()
  const isWalking = useHand(hand => hand.words !== undefined)
  const own = (ids: readonly string[]) =>
    ids.flatMap(id => commands.find(command => command.id === id) ?? [])
  const actions = own(ACTIONS)
  if (actions.length === 0) return null
  return (
    <div className={barStyles['bar']} role="toolbar" aria-label={reviewWords.mark}>
      {isWalking &&
        own(WALK).map(command => (
          <Button
            key={command.id}
            aria-label={command.name}
            onClick={() => command.run(exercise.bench)}
          >
            {ARROWS[command.id]}
          </Button>
        ))}
      {actions.map(command => (
        <Button key={command.id} onClick={() => command.run(exercise.bench)}>
          {exerciseWords.marks[command.id] ?? command.name}{' '}
          {keyWords(command)
            .slice(0, 1)
            .map(key => (
              <Kbd key={key}>{key}</Kbd>
            ))}
        </Button>
      ))}
    </div>
  )
}

function TagsAtHand() {
  const exercise = useExercise()
  return (
    <div className={touchStyles['tags']} role="toolbar" aria-label={exerciseWords.whatIsIt}>
      {TAGS.map(tag => (
        <Button key={tag} onClick={() => giveTag(exercise, tag)}>
          <Glyph tag={tag} />
          <span className={touchStyles['word']}>{tagWords[tag]}</span>
        </Button>
      ))}
    </div>
  )
}
