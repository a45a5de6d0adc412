import { expect, test } from 'vitest'
import { nearestMark } from './nearest-mark.ts'
import type { UpdateItem } from './update-items.ts'

const item = (key: string, was: number, now?: number) =>
  ({
    key,
    was: { start: was, end: was + 10 },
    now: now === undefined ? undefined : { start: now, end: now + 10 },
  }) as UpdateItem

const ITEMS = [item('changed', 100, 300), item('lost', 140)]

test('the mark at a place of the new text is the one that was found there', () => {
  expect(nearestMark(ITEMS, { at: 305, was: undefined })?.key).toBe('changed')
})

test('where words are gone, the mark that stood on them is nearest', () => {
  expect(nearestMark(ITEMS, { at: undefined, was: 145 })?.key).toBe('lost')
})

test('between two marks the nearer one is meant, and without marks none', () => {
  expect(nearestMark(ITEMS, { at: undefined, was: 112 })?.key).toBe('changed')
  expect(nearestMark(ITEMS, { at: undefined, was: 138 })?.key).toBe('lost')
  expect(nearestMark([], { at: 1, was: 1 })).toBeUndefined()
  expect(nearestMark(ITEMS, { at: undefined, was: 112 }, 1)).toBeUndefined()
})
