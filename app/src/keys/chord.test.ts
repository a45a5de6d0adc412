import { expect, test } from 'vitest'
import { chordFrom, type KeyPress } from './chord.ts'

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

test('letters are named in lower case, with Shift when it is held', () => {
  expect(chordFrom(press('c', 'KeyC'))).toBe('c')
  expect(chordFrom(press('C', 'KeyC', { shiftKey: true }))).toBe('Shift+c')
})

test('Caps Lock is not Shift', () => {
  expect(chordFrom(press('C', 'KeyC'))).toBe('c')
})

test('punctuation and digits are the character, however a layout produces it', () => {
  expect(chordFrom(press('?', 'Slash', { shiftKey: true }))).toBe('?')
  expect(chordFrom(press('?', 'KeyM', { shiftKey: true }))).toBe('?')
  expect(chordFrom(press('/', 'Digit7', { shiftKey: true }))).toBe('/')
  expect(chordFrom(press('1', 'Digit1', { shiftKey: true }))).toBe('1')
  expect(chordFrom(press('.', 'Comma', { shiftKey: true }))).toBe('.')
})

test('on a German layout Y and Z are where they are printed', () => {
  expect(chordFrom(press('z', 'KeyY', { ctrlKey: true }))).toBe('Mod+z')
})

test('on a Russian layout the place of the key counts', () => {
  expect(chordFrom(press('с', 'KeyC'))).toBe('c')
  expect(chordFrom(press('Щ', 'KeyO', { shiftKey: true }))).toBe('Shift+o')
  expect(chordFrom(press('ю', 'Period'))).toBe('.')
})

test('Ctrl and Cmd are one, and AltGr is neither', () => {
  expect(chordFrom(press('k', 'KeyK', { metaKey: true }))).toBe('Mod+k')
  expect(chordFrom(press('{', 'Digit7', { ctrlKey: true, altKey: true }))).toBe('{')
})

test('keys without a character keep their name', () => {
  expect(chordFrom(press('Enter', 'Enter', { shiftKey: true }))).toBe('Shift+Enter')
  expect(chordFrom(press('ArrowDown', 'ArrowDown'))).toBe('ArrowDown')
  expect(chordFrom(press(' ', 'Space'))).toBe('Space')
})
