// Every action of an exercise, once: the keys, the sheet of keys and the buttons are made from this
// table. What the review place can do as well is its command, under its key.
import { removeSpan, spansIn, type Tag, tagSentence } from '@claimbench/model'
import { dropClaim, EXERCISE_REVISION } from '@claimbench/model/training'
import { type KeyChoices, keysFor } from '../../keys/key-choices.ts'
import { exerciseWords } from '../../words/exercise.ts'
import { type Bench } from '../review/bench.ts'
import { commandOf, type ReviewCommand } from '../review/commands.ts'
import { enter, type Exercise, goOnInExercise, revealKey } from './exercise.ts'

const MOVING = ['next', 'previous', 'first', 'last']
const WALKING = [
  'words',
  'word-left',
  'word-right',
  'extend-left',
  'extend-right',
  'word-first',
  'word-last',
  'extend-first',
  'extend-last',
]
const TAGGING = ['claim', 'opinion', 'attribution', 'none'] as const satisfies readonly Tag[]

/** The commands of an exercise, those of the word cursor first. */
export function commandsOf(exercise: Exercise): readonly ReviewCommand[] {
  const { tasks, lesson } = exercise
  const asksSpans = tasks.includes('spans')
  const asksClaims = tasks.includes('fragments')
  const isMarking = asksSpans || asksClaims
  const words = [
    ...(isMarking ? WALKING.slice(1) : []),
    ...(asksSpans ? ['mark-source', 'mark-cue', 'mark-content'] : []),
    ...(asksClaims ? ['cut-claim'] : []),
  ]
  const sentence = [
    ...MOVING,
    ...(isMarking ? ['words'] : []),
    ...(asksClaims ? ['fragment-words'] : []),
  ]
  return [
    ...words.map(commandOf),
    ...(isMarking ? [removeMark()] : []),
    ...sentence.map(commandOf),
    ...(tasks.includes('tag')
      ? [...TAGGING.map(tag => tagCommand(exercise, tag)), own('clear')]
      : []),
    nextOpen(exercise),
    enterCommand(exercise),
    guidelineCommand(exercise),
    ...(lesson.packed.sheets.size > 0 ? [documentsCommand(exercise)] : []),
    ...(asksClaims ? [toField(exercise, 'claim-next', 'textarea, select, button')] : []),
    ...(tasks.includes('verdict') ? [toField(exercise, 'verdict', 'select')] : []),
    { ...own('undo'), name: exerciseWords.takeBack },
    own('redo'),
    finishCommand(exercise),
    own('keys'),
    { ...own('out'), run: bench => leave(exercise, bench) },
  ]
}

/** The command of a chord, the word cursor's first while words are selected. */
export function commandOfChord(
  commands: readonly ReviewCommand[],
  chord: string,
  hasWords: boolean,
  choices: KeyChoices,
): ReviewCommand | undefined {
  return commands.find(
    command =>
      (keysFor(command, choices).includes(chord) || (command.id === 'out' && chord === 'Escape')) &&
      (command.mode !== 'words' || hasWords),
  )
}

function own(id: string): ReviewCommand {
  return commandOf(id)
}

function tagCommand(exercise: Exercise, tag: Tag): ReviewCommand {
  const command = commandOf(`tag-${tag}`)
  return { ...command, run: () => giveTag(exercise, tag) }
}

/** Gives the sentence in hand a tag. What comes then depends on the exercise and on what else is asked. */
export function giveTag(exercise: Exercise, tag: Tag): void {
  const { bench, mode, tasks } = exercise
  const start = bench.hand.getState().current
  const outcome = bench.dispatch(tagSentence, { revision: EXERCISE_REVISION, start, tag })
  // With more to be done in the sentence it stays in hand.
  if (!outcome.ok || tasks.length > 1) return
  if (mode === 'guided') revealKey(exercise)
  else commandOf('next').run(bench)
}

function nextOpen(exercise: Exercise): ReviewCommand {
  return { ...commandOf('next-open'), run: () => goOnInExercise(exercise) }
}

function enterCommand(exercise: Exercise): ReviewCommand {
  const name =
    exercise.mode === 'guided'
      ? `${exerciseWords.showKey}; ${exerciseWords.goOn.toLowerCase()}`
      : exerciseWords.goOn
  return { ...commandOf('take'), name, run: () => enter(exercise) }
}

function guidelineCommand(exercise: Exercise): ReviewCommand {
  return {
    id: 'exercise-guideline',
    name: exerciseWords.tabs.guideline,
    group: 'app',
    keys: ['g'],
    mode: 'sentence',
    isEdit: false,
    run: bench => togglePane(exercise, bench, 'guideline'),
  }
}

// Where the review place leads to the evidence, an exercise leads to what it can be quoted from.
function documentsCommand(exercise: Exercise): ReviewCommand {
  return {
    ...commandOf('evidence'),
    name: exerciseWords.tabs.documents,
    run: bench => togglePane(exercise, bench, 'documents'),
  }
}

function togglePane({ panes }: Exercise, { panel }: Bench, tab: 'guideline' | 'documents') {
  const isThere = panes.getState().tab === tab && panel.getState().isSheetOpen
  panes.setState({ tab: isThere ? 'sentence' : tab })
  panel.setState({ isSheetOpen: true })
}

/** Leads into the first field of its kind in the claims of the sentence in hand. */
function toField({ panes }: Exercise, id: string, field: string): ReviewCommand {
  return {
    ...commandOf(id),
    run({ panel, tell }) {
      panes.setState({ tab: 'sentence' })
      panel.setState({ isSheetOpen: true })
      // The pane is painted first.
      queueMicrotask(() => {
        const found = document.querySelector<HTMLElement>(`[data-claims] :is(${field})`)
        if (found) found.focus()
        else tell('no-claim-here')
      })
    },
  }
}

// Of marks that lie in each other the innermost is the one a person means.
function removeMark(): ReviewCommand {
  return {
    ...commandOf('remove-span'),
    run(bench) {
      const { selection } = bench.hand.getState()
      const { desk } = bench.session.store.getState()
      const span =
        selection &&
        spansIn(desk, EXERCISE_REVISION, selection).toSorted(
          (a, b) => a.end - a.start - (b.end - b.start),
        )[0]
      if (!span) bench.tell('no-such-span')
      else if (span.claim !== undefined) bench.dispatch(dropClaim, { claim: span.claim })
      else bench.dispatch(removeSpan, { span: span.id })
    },
  }
}

function finishCommand({ panes }: Exercise): ReviewCommand {
  return {
    id: 'exercise-finish',
    name: exerciseWords.finish,
    group: 'app',
    keys: ['Mod+Enter'],
    mode: 'any',
    isEdit: false,
    run: () => panes.setState({ isFinishing: true }),
  }
}

function leave({ panes }: Exercise, bench: Bench) {
  const { words, selection } = bench.hand.getState()
  if (!words && !selection) panes.setState({ tab: 'sentence' })
  commandOf('out').run(bench)
}
