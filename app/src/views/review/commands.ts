// Every action of the review place, once: the keys, the sheet of keys, the command palette and the
// buttons are all made from this table.
import {
  acceptWords,
  type CheckWorthiness,
  type ClaimId,
  clearTag,
  cutClaim,
  markSpan,
  mergeWithNext,
  removeSpan,
  setCheckWorthiness,
  setFlag,
  spansIn,
  splitSentence,
  type SpanKind,
  type Tag,
  tagOf,
  tagSentence,
  wordsOfClaim,
} from '@claimbench/model'
import { navigate } from 'wouter/use-hash-location'
import { type KeyChoices, keysFor } from '../../keys/key-choices.ts'
import type { Outcome } from '../../session/create-session.ts'
import { moveCursor, selectionOf, type WordMove } from '../../surface/word-cursor.ts'
import type { KeyGroup } from '../../words/keys.ts'
import { reviewWords } from '../../words/review.ts'
import {
  type Bench,
  claimsInHand,
  goBy,
  goOn,
  goTo,
  goToNextOpen,
  goToTeachNext,
  openArticle,
  sentenceInHand,
  wordsInHand,
} from './bench.ts'
import type { ClaimPart } from '../claims/claim-parts.ts'
import {
  takeNextProposal,
  takeSuggestionInHand,
  takeSuggestionsDownToHere,
} from './take-suggestions.ts'

export interface ReviewCommand {
  readonly id: string
  /** What it does, as the palette and the sheet of keys name it. */
  readonly name: string
  readonly group: KeyGroup
  /** Chords as `chordFrom` writes them. */
  readonly keys: readonly string[]
  /** Whether it belongs to the sentence or to the word cursor; the latter is asked first. */
  readonly mode: 'sentence' | 'words' | 'any'
  /** Whether it changes records: such a command is not for a reader. */
  readonly isEdit: boolean
  readonly run: (bench: Bench) => void
}

type Line = readonly [
  id: string,
  name: string,
  group: KeyGroup,
  keys: readonly string[],
  run: (bench: Bench) => void,
]

const reading: readonly Line[] = [
  ['next', 'Next sentence', 'move', ['j', 'ArrowDown'], bench => void goBy(bench, 1)],
  ['previous', 'Previous sentence', 'move', ['k', 'ArrowUp'], bench => void goBy(bench, -1)],
  ['next-open', 'Next open sentence', 'move', ['.'], nextOpen],
  ['teach-next', 'Review next: what suggestions learn most from', 'move', ['r'], reviewNext],
  ['first', 'First sentence', 'move', ['Home'], bench => goToEdge(bench, 1)],
  ['last', 'Last sentence', 'move', ['End'], bench => goToEdge(bench, -1)],
  ['claim-next', 'Open the next claim of the sentence', 'claim', ['l'], openNextClaim],
  ['why', 'Why this suggestion, or why not', 'tag', ['y'], toggleWhy],
  ['details', 'About this article', 'app', ['i'], showDetails],
  ['suggestions', 'How right suggestions are', 'app', ['b'], showSuggestions],
  ['tray', 'Marks that have lost their words', 'app', ['g'], showTray],
  ['revisions', 'Versions of this article', 'app', ['Shift+r'], goToPlace('revisions')],
  ['history', 'History: who did what, when', 'app', ['Shift+i'], goToPlace('history')],
  ['hand-over', 'Hand over as a case file …', 'app', ['Shift+p'], goToPlace('hand-over')],
  ['compare', 'Compare with its original', 'app', ['Shift+l'], goToPlace('compare')],
]

const editing: readonly Line[] = [
  ['tag-claim', 'Claim, and go on', 'tag', ['c'], tagAndGoOn('claim')],
  ['tag-opinion', 'Opinion, and go on', 'tag', ['o'], tagAndGoOn('opinion')],
  ['tag-attribution', 'Attribution, and go on', 'tag', ['a'], tagAndGoOn('attribution')],
  ['tag-none', 'None, and go on', 'tag', ['n'], tagAndGoOn('none')],
  ['tag-claim-stay', 'Claim, and stay', 'tag', ['Shift+c'], tagAndStay('claim')],
  ['tag-opinion-stay', 'Opinion, and stay', 'tag', ['Shift+o'], tagAndStay('opinion')],
  ['tag-attribution-stay', 'Attribution, and stay', 'tag', ['Shift+a'], tagAndStay('attribution')],
  ['tag-none-stay', 'None, and stay', 'tag', ['Shift+n'], tagAndStay('none')],
  ['take', 'Take the suggestion and go on', 'tag', ['Enter'], takeAndGoOn],
  [
    'take-down',
    'Take all suggestions down to here',
    'tag',
    ['Shift+Enter'],
    takeSuggestionsDownToHere,
  ],
  ['clear', 'Clear the tag', 'tag', ['x'], clear],
  ['worth-0', 'Check-worthiness 0', 'tag', ['0'], worth(0)],
  ['worth-1', 'Check-worthiness 1', 'tag', ['1'], worth(1)],
  ['worth-2', 'Check-worthiness 2', 'tag', ['2'], worth(2)],
  ['worth-3', 'Check-worthiness 3', 'tag', ['3'], worth(3)],
  ['also-claim', 'Also holds a claim', 'tag', ['h'], toggleFlag('hasClaim')],
  ['also-opinion', 'Also holds an opinion', 'tag', ['Shift+h'], toggleFlag('hasOpinion')],
  ['words', 'Word cursor', 'words', ['w'], enterWords],
  ['fragment-words', 'Word cursor, to cut out a claim', 'words', ['f'], fragmentOrWords],
  ['take-proposal', 'Cut out the proposed claim', 'claim', ['p'], takeNextProposal],
  ['merge', 'Merge with the next sentence', 'sentence', ['m'], merge],
  ['evidence', 'Evidence for the claim', 'claim', ['e'], openClaim('evidence')],
  ['chain', 'Where the claim comes from', 'claim', ['Shift+s'], openClaim('chain')],
  ['verdict', 'Verdict on the claim', 'claim', ['v'], openClaim('verdict')],
  [
    'accept-words',
    'Stand the claim on the article’s new words',
    'claim',
    ['Shift+d'],
    acceptNewWords,
  ],
  ['standing', 'Where the claim stands', 'claim', ['z'], openClaim('work')],
  ['replies', 'Right of reply for the claim', 'claim', ['Shift+z'], openClaim('replies')],
  ['opinion', 'Second opinion on the claim', 'claim', ['Shift+w'], openClaim('second-opinion')],
  ['sign-off', 'Sign the claim off', 'claim', ['Shift+v'], openClaim('sign-off')],
  ['note', 'Note on the sentence', 'sentence', ['t'], showNote],
  ['update', 'Update article …', 'app', ['d'], goToPlace('update')],
  ['amend', 'Amend the text by hand', 'app', ['Shift+e'], goToPlace('amend')],
]

const history: readonly Line[] = [
  ['undo', 'Undo', 'history', ['u', 'Mod+z'], bench => travel(bench, 'undo')],
  ['redo', 'Redo', 'history', ['Shift+u', 'Mod+Shift+z', 'Mod+y'], bench => travel(bench, 'redo')],
]

const everywhere: readonly Line[] = [
  [
    'palette',
    'Every command by name',
    'app',
    ['Mod+k'],
    bench => bench.panel.setState({ dialog: 'palette' }),
  ],
  ['keys', 'The keys', 'app', ['?'], bench => bench.panel.setState({ dialog: 'keys' })],
  ['out', 'One level out', 'app', ['Escape'], oneLevelOut],
]

const words: readonly Line[] = [
  ['word-left', 'Word to the left', 'words', ['ArrowLeft'], moveWord('left', false)],
  ['word-right', 'Word to the right', 'words', ['ArrowRight'], moveWord('right', false)],
  ['extend-left', 'Extend to the left', 'words', ['Shift+ArrowLeft'], moveWord('left', true)],
  ['extend-right', 'Extend to the right', 'words', ['Shift+ArrowRight'], moveWord('right', true)],
  ['word-first', 'First word', 'words', ['Home'], moveWord('first', false)],
  ['word-last', 'Last word', 'words', ['End'], moveWord('last', false)],
  ['extend-first', 'Extend to the first word', 'words', ['Shift+Home'], moveWord('first', true)],
  ['extend-last', 'Extend to the last word', 'words', ['Shift+End'], moveWord('last', true)],
  ['mark-source', 'Source (again: next type)', 'words', ['s'], mark('source')],
  ['mark-cue', 'Cue', 'words', ['q'], mark('cue')],
  ['mark-content', 'Content', 'words', ['i'], mark('content')],
  ['cut-claim', 'Cut out a claim', 'words', ['f'], cutSelected],
  ['split', 'Split before this word', 'words', ['/'], splitHere],
  ['remove-span', 'Remove the mark', 'words', ['Backspace', 'Delete'], removeMark],
]

const OPENS_A_PART = new Set([
  'evidence',
  'chain',
  'verdict',
  'standing',
  'replies',
  'opinion',
  'sign-off',
])

/** Every command of the review place. */
export const reviewCommands: readonly ReviewCommand[] = [
  ...words.map((line, i) => fromLine(line, 'words', i > 7)),
  ...reading.map(line => fromLine(line, 'sentence', false)),
  ...editing.map(line =>
    // What only opens a part of the claim's panel may be looked at by whoever reads along.
    fromLine(line, 'sentence', !OPENS_A_PART.has(line[0])),
  ),
  ...history.map(line => fromLine(line, 'any', true)),
  ...everywhere.map(line => fromLine(line, 'any', false)),
]

/** The command of a chord: with words selected, those of the word cursor come first. */
export function commandFor(
  chord: string,
  hasWords: boolean,
  choices: KeyChoices,
): ReviewCommand | undefined {
  return reviewCommands.find(
    command =>
      // Escape always leads out, whatever the keys are.
      (keysFor(command, choices).includes(chord) || (command.id === 'out' && chord === 'Escape')) &&
      (command.mode !== 'words' || hasWords),
  )
}

/** The command of an id. Throws when there is none: ids are written in this file. */
export function commandOf(id: string): ReviewCommand {
  const command = reviewCommands.find(one => one.id === id)
  if (!command) throw new Error(`There is no command "${id}"`)
  return command
}

function fromLine(
  [id, name, group, keys, run]: Line,
  mode: ReviewCommand['mode'],
  isEdit: boolean,
): ReviewCommand {
  return { id, name, group, keys, mode, isEdit, run }
}

function reference(bench: Bench) {
  return { revision: openArticle(bench).revision.id, start: bench.hand.getState().current }
}

function tagAndStay(tag: Tag) {
  return (bench: Bench): Outcome => bench.dispatch(tagSentence, { ...reference(bench), tag })
}

function tagAndGoOn(tag: Tag) {
  return (bench: Bench) => {
    if (tagAndStay(tag)(bench).ok) goOn(bench)
  }
}

function takeAndGoOn(bench: Bench) {
  const { desk, revision } = openArticle(bench)
  const sentence = sentenceInHand(bench)
  if (!sentence) return
  const isTagged = tagOf(desk, revision.id, sentence, bench.session.reviewer) !== undefined
  if (isTagged) goBy(bench, 1)
  else if (takeSuggestionInHand(bench)) goOn(bench)
}

function clear(bench: Bench) {
  bench.dispatch(clearTag, reference(bench))
}

function worth(value: CheckWorthiness) {
  return (bench: Bench) => void bench.dispatch(setCheckWorthiness, { ...reference(bench), value })
}

function toggleFlag(flag: 'hasClaim' | 'hasOpinion') {
  return (bench: Bench) => {
    const { desk, revision } = openArticle(bench)
    const sentence = sentenceInHand(bench)
    const row = sentence && tagOf(desk, revision.id, sentence, bench.session.reviewer)
    bench.dispatch(setFlag, { ...reference(bench), flag, value: !row?.[flag] })
  }
}

function nextOpen(bench: Bench) {
  if (!goToNextOpen(bench)) bench.panel.setState({ said: reviewWords.allTagged })
}

function reviewNext(bench: Bench) {
  if (!goToTeachNext(bench)) bench.panel.setState({ said: reviewWords.allTagged })
}

function toggleWhy({ hand, panel }: Bench) {
  const isWhyShown = !hand.getState().isWhyShown
  hand.setState({ isWhyShown })
  panel.setState({ panel: { kind: 'sentence' }, ...(isWhyShown && { isSheetOpen: true }) })
}

function goToEdge(bench: Bench, step: 1 | -1) {
  bench.hand.setState({ current: -1, words: undefined, selection: undefined })
  goBy(bench, step)
}

function merge(bench: Bench) {
  bench.dispatch(mergeWithNext, reference(bench))
}

function enterWords(bench: Bench) {
  const first = { anchor: 0, head: 0 }
  bench.hand.setState({ words: first, selection: selectionOf(first, wordsInHand(bench)) })
  bench.panel.setState({ said: reviewWords.wordMode })
}

function fragmentOrWords(bench: Bench) {
  if (bench.hand.getState().selection) cutSelected(bench)
  else enterWords(bench)
}

function moveWord(move: WordMove, extend: boolean) {
  return (bench: Bench) => {
    const list = wordsInHand(bench)
    const { words: cursor, selection } = bench.hand.getState()
    // A selection made by hand becomes a cursor as soon as a key moves it.
    const from = cursor ?? cursorFor(list, selection)
    const next = moveCursor(from, move, extend, list.length)
    const chosen = selectionOf(next, list)
    bench.hand.setState({ words: next, selection: chosen })
    if (chosen) {
      const { text } = openArticle(bench).revision
      bench.panel.setState({ said: text.slice(chosen.start, chosen.end) })
    }
  }
}

function cursorFor(
  list: ReturnType<typeof wordsInHand>,
  selection: { readonly start: number; readonly end: number } | undefined,
) {
  const anchor = Math.max(
    0,
    list.findIndex(word => word.start >= (selection?.start ?? 0)),
  )
  const head = Math.max(
    anchor,
    list.findLastIndex(word => word.end <= (selection?.end ?? 0)),
  )
  return { anchor, head }
}

function mark(kind: Exclude<SpanKind, 'fragment'>) {
  return (bench: Bench) => {
    const { selection } = bench.hand.getState()
    if (!selection) return bench.tell('no-words')
    const { session } = bench
    const revision = openArticle(bench).revision.id
    bench.dispatch(markSpan, { id: session.newId(), revision, ...selection, kind })
  }
}

function cutSelected(bench: Bench) {
  const { selection, words: cursor } = bench.hand.getState()
  if (!selection) return bench.tell('no-words')
  const { session } = bench
  const claim = session.newId()
  const revision = openArticle(bench).revision.id
  const { ok } = bench.dispatch(cutClaim, { span: session.newId(), claim, revision, ...selection })
  // A selection by mouse would lie over the claim that came of it; the word cursor walks on.
  if (ok && !cursor) bench.hand.setState({ selection: undefined })
  // Another claim that is still open would pass for the one that was just cut.
  if (ok && bench.panel.getState().panel.kind === 'claim') {
    bench.panel.setState({ panel: { kind: 'sentence' } })
  }
}

function splitHere(bench: Bench) {
  const { selection } = bench.hand.getState()
  if (!selection) return bench.tell('no-words')
  const outcome = bench.dispatch(splitSentence, { ...reference(bench), at: selection.start })
  if (outcome.ok) bench.hand.setState({ words: undefined, selection: undefined })
}

function removeMark(bench: Bench) {
  const { desk, revision } = openArticle(bench)
  const { selection } = bench.hand.getState()
  // The innermost mark is the one a person means.
  const span = selection && spansIn(desk, revision.id, selection).toSorted(byLength)[0]
  if (!span) return bench.tell('no-such-span')
  bench.dispatch(removeSpan, { span: span.id })
}

function byLength(a: { start: number; end: number }, b: { start: number; end: number }): number {
  return a.end - a.start - (b.end - b.start)
}

function openNextClaim(bench: Bench) {
  const claims = claimsInHand(bench)
  const { panel } = bench.panel.getState()
  const at = panel.kind === 'claim' ? claims.findIndex(claim => claim.id === panel.claim) : -1
  const next = claims[(at + 1) % Math.max(claims.length, 1)]
  if (!next) return bench.tell('no-claim-here')
  bench.panel.setState({
    panel: { kind: 'claim', claim: next.id, part: 'wording' },
    isSheetOpen: true,
  })
}

function openClaim(part: ClaimPart) {
  return (bench: Bench) => {
    const claim = claimMeant(bench)
    if (!claim) return bench.tell('no-claim-here')
    bench.panel.setState({ panel: { kind: 'claim', claim, part }, isSheetOpen: true })
  }
}

// The claim that is open beside the article, unless the sentence in hand has others of its own: evidence
// must not come to a claim that somebody has read on from.
function claimMeant(bench: Bench): ClaimId | undefined {
  const { panel } = bench.panel.getState()
  const inHand = claimsInHand(bench).map(({ id }) => id)
  const isMeant = panel.kind === 'claim' && (inHand.length === 0 || inHand.includes(panel.claim))
  return isMeant ? panel.claim : inHand[0]
}

function acceptNewWords(bench: Bench) {
  const { panel } = bench.panel.getState()
  const { desk } = openArticle(bench)
  const meant = claimMeant(bench)
  const isOpen = panel.kind === 'claim' && panel.claim === meant
  const claims = isOpen ? [panel.claim] : claimsInHand(bench).map(({ id }) => id)
  const claim = claims.find(id => wordsOfClaim(desk, id).state === 'changed') ?? claims[0]
  if (!claim) return bench.tell('no-claim-here')
  bench.dispatch(acceptWords, { claim })
}

function showNote(bench: Bench) {
  bench.panel.setState({ panel: { kind: 'note' }, isSheetOpen: true })
}

function showDetails(bench: Bench) {
  bench.panel.setState({ panel: { kind: 'details' }, isSheetOpen: true })
}

function showSuggestions(bench: Bench) {
  bench.panel.setState({ panel: { kind: 'suggestions' }, isSheetOpen: true })
}

function showTray(bench: Bench) {
  bench.panel.setState({ panel: { kind: 'tray' }, isSheetOpen: true })
}

function goToPlace(place: 'update' | 'amend' | 'revisions' | 'compare' | 'hand-over' | 'history') {
  return (bench: Bench) => navigate(`/${place}/${openArticle(bench).article.id}`)
}

function travel(bench: Bench, direction: 'undo' | 'redo') {
  const outcome = bench.session[direction]()
  if (!outcome.ok) return bench.tell(outcome.refusal.code)
  // Undo shows what it did: the sentence that changed is taken in hand.
  const row = outcome.changes
    .map(({ after, before }) => after?.['start'] ?? before?.['start'])
    .find(start => typeof start === 'number')
  const sentence = openArticle(bench).sentences.find(one => one.start === row)
  if (sentence) goTo(bench, sentence)
}

function oneLevelOut(bench: Bench) {
  const { words: cursor, selection } = bench.hand.getState()
  if (cursor || selection) bench.hand.setState({ words: undefined, selection: undefined })
  else bench.panel.setState({ panel: { kind: 'sentence' }, isSheetOpen: false })
}
