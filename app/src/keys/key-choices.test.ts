import { EMPTY_DESK, saveSetting } from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import { expect, test } from 'vitest'
import { keyChoicesOf, KEYS_SETTING, keysFor, SHIPPED_KEYS, withKey } from './key-choices.ts'

const commands = [
  { id: 'next', keys: ['j', 'ArrowDown'], mode: 'sentence' },
  { id: 'claim', keys: ['c'], mode: 'sentence' },
  { id: 'cue', keys: ['q'], mode: 'words' },
  { id: 'undo', keys: ['u', 'Mod+z'], mode: 'any' },
] as const

const [next, claim, cue, undo] = commands

test('a command has its first keys until somebody chooses others', () => {
  expect(keysFor(next, SHIPPED_KEYS)).toEqual(['j', 'ArrowDown'])
  expect(keysFor(next, withKey(SHIPPED_KEYS, commands, 'next', 'g'))).toEqual(['g'])
})

test('with single keys off, only named keys and those with Ctrl are left', () => {
  const off = { ...SHIPPED_KEYS, singleKeys: false }
  expect(keysFor(next, off)).toEqual(['ArrowDown'])
  expect(keysFor(claim, off)).toEqual([])
  expect(keysFor(undo, off)).toEqual(['Mod+z'])
})

test('a key that is taken is taken away from whoever had it', () => {
  const choices = withKey(SHIPPED_KEYS, commands, 'next', 'c')
  expect(keysFor(next, choices)).toEqual(['c'])
  expect(keysFor(claim, choices)).toEqual([])
})

test('the word cursor may use the keys of the sentence', () => {
  const choices = withKey(SHIPPED_KEYS, commands, 'cue', 'c')
  expect(keysFor(cue, choices)).toEqual(['c'])
  expect(keysFor(claim, choices)).toEqual(['c'])
})

test('choices survive being saved, and what is no choice is ignored', () => {
  const chosen = withKey(SHIPPED_KEYS, commands, 'next', 'g')
  const save = (value: unknown) =>
    after(EMPTY_DESK, saveSetting(EMPTY_DESK, { setting: KEYS_SETTING, value }))
  expect(keyChoicesOf(save(chosen))).toEqual(chosen)
  expect(keyChoicesOf(save('nonsense'))).toEqual(SHIPPED_KEYS)
  expect(keyChoicesOf(save({ own: { next: 7 } }))).toEqual(SHIPPED_KEYS)
})
