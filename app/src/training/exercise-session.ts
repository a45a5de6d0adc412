// A session of its own for an exercise: the review place works on it as on an article, and each answer
// goes to the workspace as soon as it is given. Nothing of the library is touched.
import {
  type AnswerRow,
  apply,
  type Change,
  type Decision,
  type Desk,
  EMPTY_HISTORY,
  EPOCH,
  equal,
  giveAnswer,
  type HybridClock,
  isIdle,
  isStep,
  nextRedo,
  nextUndo,
  type NoStep,
  type Patch,
  record,
  sentenceAt,
  type Sentence,
  sentencesOf,
  type Step,
  tick,
} from '@claimbench/model'
import {
  answerOnDesk,
  EXERCISE_ARTICLE,
  EXERCISE_REVISION,
  exerciseDesk,
  type PackedArticle,
  takeBackAnswer,
} from '@claimbench/model/training'
import type { TextOffset } from '@claimbench/text'
import { createStore } from 'zustand/vanilla'
import type { Outcome, Session, SessionState } from '../session/create-session.ts'

interface ExerciseOf {
  /** The session of the workspace, which keeps the answers. */
  readonly workspace: Session
  readonly attempt: string
  readonly packed: PackedArticle
  /** Milliseconds that a sentence was in hand since the exercise was opened. */
  readonly spentOn: (sentence: TextOffset) => number
}

export interface ExerciseSession extends Session {
  /** Follows the workspace from now on: names, settings, and answers given in other tabs. */
  readonly follow: () => () => void
}

/** Opens the exercise of an attempt as far as it was answered. */
export function createExerciseSession(exercise: ExerciseOf): ExerciseSession {
  const { workspace, attempt, packed, spentOn } = exercise
  const { reviewer, newId, now } = workspace
  const before = new Map(answersTo(workspace, attempt).map(row => [row.sentence, row.milliseconds]))
  let clock: HybridClock | undefined
  let isWriting = false

  const deskNow = () =>
    exerciseDesk({
      packed,
      answers: answersTo(workspace, attempt),
      trainee: reviewer,
      workspace: workspace.store.getState().desk,
      newId,
    })
  const store = createStore<SessionState>(() => ({
    desk: deskNow(),
    history: EMPTY_HISTORY,
    article: EXERCISE_ARTICLE,
    access: 'write',
    status: workspace.store.getState().status,
    reviewer,
  }))

  function take(state: SessionState, old: SessionState) {
    if (state.status !== old.status) store.setState({ status: state.status })
    const { settings, reviewers, answers } = state.desk
    if (settings !== old.desk.settings || reviewers !== old.desk.reviewers) {
      store.setState(({ desk }) => ({ desk: { ...desk, settings, reviewers } }))
    }
    // Answers that were given in another tab.
    if (!isWriting && answers !== old.desk.answers && isChanged(attempt, old.desk, state.desk)) {
      store.setState({ desk: deskNow(), history: EMPTY_HISTORY })
    }
  }

  function keep(desk: Desk, sentence: Sentence, gesture: string | undefined): Outcome {
    const milliseconds = (before.get(sentence.start) ?? 0) + spentOn(sentence.start)
    const answer = { ...answerOnDesk(desk, sentence, reviewer), milliseconds }
    const options = { article: null, ...(gesture !== undefined && { gesture }) }
    return workspace.dispatch(giveAnswer, { attempt, answer }, options)
  }

  function commit(decision: Extract<Decision, { ok: true }>, extra: Partial<Patch>): Outcome {
    const changes = decision.changes.filter(change => !isIdle(change))
    if (changes.length === 0) return { ok: true, changes }
    const { desk, history } = store.getState()
    clock = tick(clock, now(), 'exercise')
    const patch: Patch = {
      id: newId(),
      device: 'exercise',
      clock,
      epoch: EPOCH,
      name: decision.name,
      at: new Date(now()).toISOString(),
      by: reviewer,
      changes,
      ...extra,
    }
    const next = apply(desk, patch)
    const touched = touchedBy(changes, desk, next)
    const rows = workspace.store.getState().desk.answers
    const isFixed = answersIn(rows, attempt).some(
      row => row.isShown && touched.some(({ start }) => start === row.sentence),
    )
    if (touched.some(({ isFurniture }) => isFurniture)) {
      return { ok: false, refusal: { code: 'furniture-not-asked' } }
    }
    if (isFixed) return { ok: false, refusal: { code: 'answer-shown' } }
    isWriting = true
    try {
      for (const sentence of touched) {
        const kept = keep(next, sentence, patch.gesture)
        if (!kept.ok) return kept
      }
    } finally {
      isWriting = false
    }
    store.setState({ desk: next, history: record(history, patch) })
    return { ok: true, changes }
  }

  function travel(step: Step | NoStep, direction: 'undoes' | 'redoes'): Outcome {
    if (!isStep(step)) return { ok: false, refusal: { code: `nothing-to-${direction}` } }
    return commit(
      { ok: true, name: step.name, changes: step.changes },
      { [direction]: step.patches },
    )
  }

  // What was answered before a reload is in no history: it is taken back as a whole.
  function takeBackLast(): Outcome {
    const { desk } = store.getState()
    const last = answersTo(workspace, attempt)
      .filter(row => !row.isShown && (row.tag || row.spans.length + row.fragments.length > 0))
      .toSorted((a, b) => (a.at < b.at ? 1 : -1))[0]
    const sentence = last && sentenceAt(sentencesOf(desk, EXERCISE_REVISION), last.sentence)
    if (!sentence) return { ok: false, refusal: { code: 'nothing-to-undoes' } }
    return dispatch(takeBackAnswer, { sentence })
  }

  const dispatch: Session['dispatch'] = (rule, wish, { gesture } = {}) => {
    const { desk } = store.getState()
    const decision = rule(desk, wish, { by: reviewer, at: new Date(now()).toISOString() })
    if (!decision.ok) return { ok: false, refusal: decision.refusal }
    return commit(decision, gesture === undefined ? {} : { gesture })
  }

  return {
    store,
    reviewer,
    newId,
    now,
    dispatch,
    undo() {
      const { history, desk } = store.getState()
      const step = nextUndo(history, desk)
      return isStep(step) ? travel(step, 'undoes') : takeBackLast()
    },
    redo() {
      const { history, desk } = store.getState()
      return travel(nextRedo(history, desk), 'redoes')
    },
    // One exercise is open as long as this session lives.
    open: async id => id === EXERCISE_ARTICLE,
    close: () => undefined,
    takeOver: async () => undefined,
    seenDesk: () => store.getState().desk,
    // Whose turn it is at the keyboard is the workspace's affair; an exercise belongs to one person.
    workAs: workspace.workAs,
    settled: workspace.settled,
    beforeLeaving: workspace.beforeLeaving,
    follow: () => workspace.store.subscribe(take),
  }
}

/** The answers of an attempt so far, in reading order. */
export function answersTo({ store }: Pick<Session, 'store'>, attempt: string): AnswerRow[] {
  return answersIn(store.getState().desk.answers, attempt)
}

/** The answers of an attempt among all, in reading order. */
export function answersIn(answers: Desk['answers'], attempt: string): AnswerRow[] {
  return [...answers.values()]
    .filter(row => row.attempt === attempt)
    .sort((a, b) => a.sentence - b.sentence)
}

// That the key was shown, or more time was spent, changes nothing that is on the desk.
function isChanged(attempt: string, before: Desk, after: Desk): boolean {
  const said = (desk: Desk) =>
    answersIn(desk.answers, attempt).map(({ sentence, tag, spans, fragments }) => ({
      sentence,
      tag,
      spans,
      fragments,
    }))
  return !equal(said(before), said(after))
}

/** The sentences whose answers changes are about. */
function touchedBy(changes: readonly Change[], before: Desk, after: Desk): readonly Sentence[] {
  const sentences = sentencesOf(after, EXERCISE_REVISION)
  const starts = changes.flatMap(change => startsOf(change, before, after))
  const touched = starts.map(start => sentenceAt(sentences, start))
  return [...new Set(touched.filter(sentence => sentence !== undefined))]
}

function startsOf({ table, id }: Change, before: Desk, after: Desk): readonly TextOffset[] {
  switch (table) {
    case 'tags':
    case 'spans': {
      const row = after[table].get(id) ?? before[table].get(id)
      return row ? [row.start] : []
    }
    case 'claims':
      return startsOfClaim(id, before, after)
    case 'verdicts':
    case 'evidence': {
      const row = after[table].get(id) ?? before[table].get(id)
      return row ? startsOfClaim(row.claim, before, after) : []
    }
    default:
      return []
  }
}

function startsOfClaim(claim: string, before: Desk, after: Desk): readonly TextOffset[] {
  return [...after.spans.values(), ...before.spans.values()]
    .filter(span => span.claim === claim)
    .map(span => span.start)
}
