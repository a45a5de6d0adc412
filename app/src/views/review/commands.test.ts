import { expect, test } from 'vitest'
import { reviewCommands } from './commands.ts'

const chordsOf = (mode: 'sentence' | 'words') =>
  reviewCommands
    .filter(command => command.mode === mode || command.mode === 'any')
    .flatMap(command => command.keys)

test.each(['sentence', 'words'] as const)('no key does two things in the mode of %s', mode => {
  const chords = chordsOf(mode)
  expect(chords.filter((chord, i) => chords.indexOf(chord) !== i)).toEqual([])
})

test('no two commands share an id or a name', () => {
  for (const field of ['id', 'name'] as const) {
    const values = reviewCommands.map(command => command[field])
    expect(new Set(values).size).toBe(values.length)
  }
})
