import { EXERCISE_TASKS, type ExerciseTask } from '@claimbench/model'
import { aPack } from '@claimbench/model/testing'
import { expect, test } from 'vitest'
import { commandOfChord, commandsOf } from './exercise-commands.ts'
import type { Exercise } from './exercise.ts'

const [packed] = aPack().articles

/** The part of an exercise that its table of commands is made from. */
const exerciseWith = (tasks: readonly ExerciseTask[]) =>
  ({ tasks, mode: 'guided', lesson: { packed } }) as unknown as Exercise
const shipped = { singleKeys: true, own: {} }
const commandAt = (tasks: readonly ExerciseTask[], chord: string, hasWords = false) =>
  commandOfChord(commandsOf(exerciseWith(tasks)), chord, hasWords, shipped)?.id

test.each([[['tag']], [['spans']], [['tag', 'fragments', 'verdict']], [EXERCISE_TASKS]] as const)(
  'with the tasks %j no key does two things, and no command comes twice',
  tasks => {
    const commands = commandsOf(exerciseWith(tasks))
    for (const mode of ['sentence', 'words']) {
      const chords = commands
        .filter(command => command.mode === mode || command.mode === 'any')
        .flatMap(command => command.keys)
      expect(chords.filter((chord, i) => chords.indexOf(chord) !== i)).toEqual([])
    }
    const ids = commands.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  },
)

test('only what is asked has a key', () => {
  expect(commandAt(['tag'], 'c')).toBe('tag-claim')
  expect(commandAt(['tag'], 'w')).toBeUndefined()
  expect(commandAt(['spans'], 'c')).toBeUndefined()
  expect(commandAt(['spans'], 's', true)).toBe('mark-source')
  expect(commandAt(['fragments'], 's', true)).toBeUndefined()
  expect(commandAt(['fragments'], 'f', true)).toBe('cut-claim')
})

test('sentences are neither split nor merged, and nothing is suggested', () => {
  const ids = commandsOf(exerciseWith(EXERCISE_TASKS)).map(({ id }) => id)
  for (const id of ['split', 'merge', 'take-down', 'why', 'update', 'amend']) {
    expect(ids).not.toContain(id)
  }
})

test('a key that was chosen for a command of the review place is its key here as well', () => {
  const commands = commandsOf(exerciseWith(['tag']))
  const own = { singleKeys: true, own: { 'tag-claim': ['q'] } }
  expect(commandOfChord(commands, 'q', false, own)?.id).toBe('tag-claim')
  expect(commandOfChord(commands, 'c', false, own)).toBeUndefined()
})
