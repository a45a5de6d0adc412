// The keys of the place of an update. They act on the mark in hand.
import { updateWords } from '../../words/update.ts'
import type { Review } from './review-context.ts'
import { acceptOthers, choose, goBy } from './update-desk.ts'
import type { UpdateItem } from './update-items.ts'

/** What the keys can do. */
export interface UpdateKeys {
  readonly review: Review
  readonly make: () => void
  readonly leave: () => void
}

type Command = (keys: UpdateKeys) => void

const COMMANDS: Readonly<Record<string, Command>> = {
  j: go(1),
  ArrowDown: go(1),
  k: go(-1),
  ArrowUp: go(-1),
  Enter: withMark(({ store, toLookAt }, item) => {
    if (item.state !== 'changed') return goBy(store, toLookAt, 1)
    choose(store, toLookAt, item.key, { kind: 'accept' }, updateWords.said.accepted)
  }),
  'Shift+Enter': ({ review: { store, toLookAt } }) =>
    acceptOthers(store, toLookAt, updateWords.said.allAccepted),
  x: withMark(({ store, toLookAt }, { key }) =>
    choose(store, toLookAt, key, { kind: 'tray' }, updateWords.said.trayed),
  ),
  f: withMark(({ store }, { key, mark }) => {
    if (mark.table !== 'cuts') store.setState({ fixing: key })
  }),
  u: withMark(({ store, toLookAt }, { key }) =>
    choose(store, toLookAt, key, undefined, updateWords.said.reset),
  ),
  'Mod+Enter': ({ make }) => make(),
  Escape: ({ leave }) => leave(),
}

/** The command of a chord; undefined where the chord is nobody's. */
export function commandForKey(chord: string): Command | undefined {
  return COMMANDS[chord]
}

function go(step: 1 | -1): Command {
  return ({ review: { store, toLookAt } }) => goBy(store, toLookAt, step)
}

function withMark(run: (review: Review, item: UpdateItem) => void): Command {
  return ({ review }) => {
    const { current } = review.store.getState()
    const item = review.toLookAt.find(one => one.key === current)
    if (item) run(review, item)
  }
}
