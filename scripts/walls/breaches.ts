// One deliberate breach for each wall, and the words with which its check has to answer.

export interface Breach {
  /** What the wall promises, as a sentence. */
  readonly wall: string
  readonly check: Check
  /** Where the breach is planted. Nothing lies there otherwise. */
  readonly file: string
  readonly source: string
  /** A part of the complaint; a check that is red for another reason has not seen the breach. */
  readonly complaint: string
}

export type Check = 'types' | 'lint' | 'dead-code' | 'format'

/** A blameless file, in which its check must find nothing. */
export type Blameless = Pick<Breach, 'check' | 'file' | 'source'>

const PURE = ['text', 'model', 'suggest', 'agreement', 'report']

/** What each package must not know: arrows point inwards only. */
const STRANGERS: readonly (readonly [from: string, to: string])[] = [
  ['text', '@claimbench/model'],
  ['model', '@claimbench/storage'],
  ['model', 'react'],
  ['model', 'dexie'],
  ['suggest', '@claimbench/model'],
  ['agreement', '@claimbench/text'],
  ['report', '@claimbench/storage'],
  ['report', 'react'],
  ['storage', '@claimbench/report'],
  ['storage', 'react'],
]

const unknownPackages = STRANGERS.map(([from, to], i): Breach => ({
  wall: `${from} does not know ${to}`,
  check: 'types',
  file: `packages/${from}/src/breach-stranger-${i}.ts`,
  source: `export * as stranger from '${to}'\n`,
  complaint: 'TS2307',
}))

const noBrowser = PURE.flatMap(name =>
  ['document', 'window', 'localStorage'].map((word): Breach => ({
    wall: `${name} has no ${word}`,
    check: 'types',
    file: `packages/${name}/src/breach-${word}.ts`,
    source: `export const page: unknown = ${word}\n`,
    complaint: `'${word}'`,
  })),
)

// Project references refuse only a neighbour that is not referenced; lint refuses every one.
const noWayOut = [
  ['text', '../../model/src/ids.ts'],
  ['report', '../../model/src/ids.ts'],
  ['suggest', '../../text/src/span.ts'],
  ['storage', '../../../app/src/main.tsx'],
].map(([name, path]) =>
  lintBreach(
    `${name} has no relative way out to ${path}`,
    `packages/${name}/src/breach-way-out.ts`,
    `export * as neighbour from '${path}'\n`,
    `'${path}' import is restricted`,
  ),
)

const noWayOutByTypes: Breach = {
  wall: 'text has no relative way out to a package it does not know',
  check: 'types',
  file: 'packages/text/src/breach-way-out-types.ts',
  source: "export * as neighbour from '../../model/src/ids.ts'\n",
  complaint: 'TS6',
}

// A dependency's types can bring Node's types in, so that lint has to know it too.
const noNode = PURE.map(name =>
  lintBreach(
    `${name} has no process`,
    `packages/${name}/src/breach-process.ts`,
    'export const platform: unknown = process\n',
    "'process'",
  ),
)

const noClock = PURE.flatMap(name => [
  lintBreach(
    `${name} does not read the clock`,
    `packages/${name}/src/breach-clock.ts`,
    'export const now = Date.now()\n',
    "'Date.now' is restricted",
  ),
  lintBreach(
    `${name} does not throw dice`,
    `packages/${name}/src/breach-chance.ts`,
    'export const chance = Math.random()\n',
    "'Math.random' is restricted",
  ),
])

/** What each room of the app must not import, from a file of that room. */
const ROOMS: readonly (readonly [room: string, strangers: readonly string[]])[] = [
  ['ui', ['../words/shell.ts', '@claimbench/model', 'zustand', 'wouter', '@tiptap/react']],
  ['session', ['react', 'zustand', '../views/review/panel.ts', '../ui/Button.tsx', '../main.tsx']],
  ['surface', ['../views/review/bench.ts', '../session/create-session.ts', '@claimbench/storage']],
  ['surface', ['../editor/RichEditor.tsx', '@tiptap/core', 'prosemirror-model']],
  ['editor', ['prosemirror-state', '../views/review/bench.ts', '../session/create-session.ts']],
  ['desk', ['../views/review/bench.ts', '../surface/hand.ts', '../main.tsx']],
  ['keys', ['../words/keys.ts']],
  ['words', ['react', '../ui/Button.tsx', '../views/review/bench.ts']],
  ['workers', ['react', '../session/create-session.ts', '../views/review/bench.ts']],
  ['shell', ['../views/review/bench.ts', '../surface/hand.ts', '../main.tsx', '@tiptap/core']],
  ['views/review', ['@tiptap/react', '@claimbench/storage', 'dexie', '../../main.tsx']],
]

const roomsOfTheApp = ROOMS.flatMap(([room, strangers], i) =>
  strangers.map((stranger, j) =>
    lintBreach(
      `app/src/${room} does not import ${stranger}`,
      `app/src/${room}/breach-${i}-${j}.ts`,
      `export * from '${stranger}'\n`,
      `'${stranger}' import is restricted`,
    ),
  ),
)

const otherChecks: readonly Breach[] = [
  lintBreach(
    'nothing imports in a circle',
    'app/src/session/breach-circle.ts',
    "import { there } from './breach-circle-back.ts'\nexport const here: unknown = there\n",
    'import(no-cycle)',
  ),
  lintBreach(
    'nothing imports in a circle, seen from the other end',
    'app/src/session/breach-circle-back.ts',
    "import { here } from './breach-circle.ts'\nexport const there: unknown = here\n",
    'import(no-cycle)',
  ),
  lintBreach(
    'nothing is said to the console',
    'app/src/session/breach-console.ts',
    "console.log('here')\n",
    'no-console',
  ),
  {
    wall: 'an export that nobody imports is dead',
    check: 'dead-code',
    file: 'packages/model/src/breach-dead.ts',
    source: 'export const dead = 1\n',
    complaint: 'packages/model/src/breach-dead.ts',
  },
  {
    wall: 'every file is formatted',
    check: 'format',
    file: 'app/src/session/breach-format.ts',
    source: 'export const  wide = "quotes";\n',
    complaint: 'app/src/session/breach-format.ts',
  },
]

export const BREACHES: readonly Breach[] = [
  ...unknownPackages,
  ...noBrowser,
  ...noWayOut,
  noWayOutByTypes,
  ...noNode,
  ...noClock,
  ...roomsOfTheApp,
  ...otherChecks,
]

/** A wall that stops everything is no wall: these must pass. */
export const BLAMELESS: readonly Blameless[] = [
  ...PURE.map((name): Blameless => ({
    check: 'types',
    file: `packages/${name}/src/blameless.ts`,
    source: 'export const one = 1\n',
  })),
  {
    check: 'types',
    file: 'packages/model/src/blameless-import.ts',
    source: "export type { Span } from '@claimbench/text'\n",
  },
  {
    check: 'lint',
    file: 'packages/model/src/blameless-date.ts',
    source: "export const day = Date.parse('2024-03-12')\n",
  },
  {
    check: 'lint',
    file: 'app/src/session/blameless.ts',
    source: "export { createStore } from 'zustand/vanilla'\n",
  },
  {
    check: 'lint',
    file: 'app/src/editor/blameless.ts',
    source: "export { Editor } from '@tiptap/core'\nexport { Plugin } from '@tiptap/pm/state'\n",
  },
  {
    check: 'lint',
    file: 'app/src/views/review/blameless.ts',
    source: "export { Button } from '../../ui/Button.tsx'\n",
  },
  {
    check: 'format',
    file: 'app/src/session/blameless-format.ts',
    source: "export const narrow = 'quotes'\n",
  },
]

function lintBreach(wall: string, file: string, source: string, complaint: string): Breach {
  return { wall, check: 'lint', file, source, complaint }
}
