import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changed, changesBetween } from './tree-changes.ts'

const { tree } = fc.letrec(tie => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(undefined, null, 'a', 'b', 1, true),
    fc.array(tie('tree'), { maxLength: 5 }),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__', 'same', 'whole'), tie('tree'), {
      noNullPrototype: true,
    }),
  ),
}))

test('the changes lead from any tree to any other, also as a message', () => {
  fc.assert(
    fc.property(tree, tree, (before, after) => {
      expect(changed(before, structuredClone(changesBetween(before, after)))).toStrictEqual(after)
    }),
  )
})

test('trees that say the same have no change', () => {
  fc.assert(
    fc.property(tree, one => {
      expect(changesBetween(one, structuredClone(one))).toEqual({ same: true })
    }),
  )
})

test('what did not change stays the same object, wherever it moved to', () => {
  const card = (title: string, quotes: readonly string[]) => ({
    title,
    quotes: quotes.map(text => ({ text })),
  })
  const before = { head: { title: 'One' }, cards: [card('A', ['x']), card('B', ['y', 'z'])] }
  const after = {
    head: { title: 'One' },
    cards: [card('A', ['x']), card('New', []), card('B', ['y', 'z'])],
  }
  const made = changed(before, changesBetween(before, after)) as typeof before
  expect(made).toEqual(after)
  expect(made.head).toBe(before.head)
  expect(made.cards[0]).toBe(before.cards[0])
  expect(made.cards[2]).toBe(before.cards[1])

  const longer = { ...before, cards: [card('A', ['x']), card('B', ['y', 'other'])] }
  const other = changed(before, changesBetween(before, longer)) as typeof before
  expect(other.cards[1]?.quotes[0]).toBe(before.cards[1]?.quotes[0])
})

test('the change of one word is small, however large the tree is', () => {
  const cards = (word: string) =>
    Array.from({ length: 500 }, (_, i) => ({
      title: i === 250 ? word : `Card ${i}`,
      lines: [i, i],
    }))
  const { items } = changesBetween(cards('one'), cards('other')) as { items: readonly unknown[] }
  expect(items.filter(item => typeof item !== 'number')).toEqual([
    { fields: [['title', { whole: 'other' }]], gone: [] },
  ])
})
