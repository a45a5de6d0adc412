// The session owns the open article. Every wish of a person goes through `dispatch`: a rule of the
// core decides, the patch changes memory and so the screen, and the disk gets the same patch.
import {
  apply,
  type ArticleId,
  type Change,
  type Context,
  countArticle,
  type Decision,
  type Desk,
  type DeviceId,
  EMPTY_HISTORY,
  EPOCH,
  type History,
  historyFrom,
  type HybridClock,
  isIdle,
  isStep,
  nextRedo,
  nextUndo,
  type NoStep,
  type Patch,
  record,
  type Refusal,
  reviewerOf,
  type ReviewerId,
  seenBy,
  type Step,
  tick,
  workAs,
} from '@claimbench/model'
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ArticleHold, Disk } from './disk.ts'
import type { SaveStatus } from './saver.ts'

/** What the session keeps in memory; views read it through selectors. */
export interface SessionState {
  readonly desk: Desk
  readonly history: History
  /** The open article; undefined between articles. */
  readonly article: ArticleId | undefined
  readonly access: ArticleHold['access']
  readonly status: SaveStatus
  /** Who works here now: what is done is theirs, and what others keep from them is not shown. */
  readonly reviewer: ReviewerId
}

/** A rule of the core. */
export type Rule<Wish> = (desk: Desk, wish: Wish, context: Context) => Decision

/** What became of a wish. */
export type Outcome =
  | { readonly ok: true; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly refusal: Refusal }

export interface DispatchOptions {
  /** Wishes of one gesture, such as typing in one field, are one step of undo. */
  readonly gesture?: string
  /**
   * The article in whose history the change stands; the open one unless it is said. Null: no
   * article's, so that undo in the open one passes it by.
   */
  readonly article?: ArticleId | null
}

export interface Session {
  readonly store: StoreApi<SessionState>
  readonly reviewer: ReviewerId
  /** The desk as whoever works here may see it. */
  readonly seenDesk: () => Desk
  readonly newId: () => string
  readonly now: () => number
  readonly dispatch: <Wish>(rule: Rule<Wish>, wish: Wish, options?: DispatchOptions) => Outcome
  readonly undo: () => Outcome
  readonly redo: () => Outcome
  /** Opens an article; false when there is none of that id. */
  readonly open: (id: ArticleId) => Promise<boolean>
  /** Lets go of the open article. Its changes are on their way to the disk already. */
  readonly close: () => void
  /**
   * Hands the keyboard to another person. What is being typed is written first, as its writer's;
   * the open article is let go of, in every tab.
   */
  readonly workAs: (reviewer: ReviewerId) => Outcome
  /** Takes the right to write the open article over from another tab. */
  readonly takeOver: () => Promise<void>
  /** Resolves when everything done so far is on the disk, or surely is not. */
  readonly settled: () => Promise<void>
  /**
   * Calls back when the article is about to be let go of, here or to another tab: whoever holds
   * words that are being typed writes them then. Answers with the end of it.
   */
  readonly beforeLeaving: (write: () => void) => () => void
}

export interface SessionPorts {
  readonly disk: Disk
  readonly device: DeviceId
  /** Makes this tab's clock unlike that of the device's other tabs. */
  readonly clockName: string
  /** Who works here, as long as the workspace does not know. */
  readonly newReviewer: ReviewerId
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly newId: () => string
}

/** Opens the workspace and answers with a session that has no article open. */
export async function createSession(ports: SessionPorts): Promise<Session> {
  const { disk, device, clockName, now, newId } = ports
  const workspace = await disk.loadWorkspace()
  const store = createStore<SessionState>(() => ({
    desk: workspace,
    history: EMPTY_HISTORY,
    article: undefined,
    access: 'write',
    status: disk.status(),
    reviewer: reviewerOf(workspace) ?? ports.newReviewer,
  }))
  const whoWorks = () => store.getState().reviewer
  let clock = await disk.lastClock()
  let hold: ArticleHold | undefined
  const typing = new Set<() => void>()
  // Opening is asynchronous: an answer for an article that is no longer wanted is dropped.
  let opening = 0

  disk.onStatus(() => store.setState({ status: disk.status() }))
  disk.onElsewhere(patch => {
    clock = tick(laterOf(clock, patch.clock), now(), clockName)
    const { article, desk } = store.getState()
    if (patch.article === undefined || patch.article === article) {
      store.setState({ desk: apply(desk, patch) })
    }
    const next = reviewerOf(store.getState().desk)
    if (next !== undefined && next !== whoWorks()) turnTo(next)
  })

  function turnTo(reviewer: ReviewerId) {
    letGo()
    store.setState({ reviewer, article: undefined, access: 'write', history: EMPTY_HISTORY })
  }

  function commit(
    decision: Extract<Decision, { ok: true }>,
    extra: Partial<Patch>,
    moveHistory: boolean,
  ): Outcome {
    const changes = decision.changes.filter(change => !isIdle(change))
    if (changes.length === 0) return { ok: true, changes }
    const { desk, history } = store.getState()
    clock = tick(clock, now(), clockName)
    const patch: Patch = {
      id: newId(),
      device,
      clock,
      epoch: EPOCH,
      name: decision.name,
      at: new Date(now()).toISOString(),
      by: whoWorks(),
      changes,
      ...extra,
    }
    const next = apply(desk, patch)
    store.setState({ desk: next, ...(moveHistory && { history: record(history, patch) }) })
    disk.save(patch, countsAfter(next, patch))
    return { ok: true, changes }
  }

  function countsAfter(desk: Desk, { article }: Patch) {
    return article ? countArticle(desk, article, whoWorks()) : undefined
  }

  const dispatch: Session['dispatch'] = (rule, wish, options = {}) => {
    const { desk, article: open, access } = store.getState()
    const article = options.article === null ? undefined : (options.article ?? open)
    if (access === 'read-only' && article === open && open !== undefined) {
      return { ok: false, refusal: { code: 'read-only' } }
    }
    const decision = rule(desk, wish, { by: whoWorks(), at: new Date(now()).toISOString() })
    if (!decision.ok) return { ok: false, refusal: decision.refusal }
    const extra = {
      ...(article !== undefined && { article }),
      ...(options.gesture !== undefined && { gesture: options.gesture }),
    }
    return commit(decision, extra, article !== undefined && article === open)
  }

  function travel(step: Step | NoStep, direction: 'undoes' | 'redoes'): Outcome {
    const { article, access } = store.getState()
    if (access === 'read-only') return { ok: false, refusal: { code: 'read-only' } }
    if (!isStep(step)) {
      const code = step.code === 'nothing-left' ? `nothing-to-${direction}` : step.code
      return { ok: false, refusal: { code } }
    }
    const extra = { [direction]: step.patches, ...(article !== undefined && { article }) }
    return commit({ ok: true, name: step.name, changes: step.changes }, extra, true)
  }

  function writeWhatIsTyped() {
    for (const write of typing) write()
  }

  function letGo() {
    writeWhatIsTyped()
    opening++
    hold?.release()
    hold = undefined
  }

  return {
    store,
    get reviewer() {
      return whoWorks()
    },
    seenDesk: () => seenBy(store.getState().desk, whoWorks()),
    newId,
    now,
    dispatch,
    undo: () => travel(nextUndo(store.getState().history, store.getState().desk), 'undoes'),
    redo: () => travel(nextRedo(store.getState().history, store.getState().desk), 'redoes'),

    async open(id) {
      letGo()
      const turn = opening
      await disk.settled()
      const taken = await disk.hold(
        id,
        access => {
          if (turn === opening) store.setState({ access })
        },
        writeWhatIsTyped,
      )
      const loaded = await disk.loadArticle(id)
      if (turn !== opening) {
        taken.release()
        return false
      }
      hold = taken
      if (!loaded) {
        letGo()
        store.setState({ article: undefined })
        return false
      }
      store.setState({
        desk: loaded.desk,
        history: historyFrom(loaded.patches, device, whoWorks()),
        article: id,
        access: taken.access,
      })
      clock = loaded.patches.reduce((latest, patch) => laterOf(latest, patch.clock), clock)
      return true
    },

    close() {
      letGo()
      store.setState({ article: undefined, access: 'write', history: EMPTY_HISTORY })
    },

    workAs(reviewer) {
      const done = dispatch(workAs, { reviewer }, { article: null })
      if (done.ok) turnTo(reviewer)
      return done
    },

    async takeOver() {
      const { article } = store.getState()
      if (!hold || article === undefined) return
      await hold.takeOver()
      const loaded = await disk.loadArticle(article)
      if (!loaded || store.getState().article !== article) return
      store.setState({
        desk: loaded.desk,
        history: historyFrom(loaded.patches, device, whoWorks()),
        access: 'write',
      })
    },

    settled: () => disk.settled(),

    beforeLeaving(write) {
      typing.add(write)
      return () => void typing.delete(write)
    },
  }
}

function laterOf(a: HybridClock | undefined, b: HybridClock): HybridClock {
  return a === undefined || b > a ? b : a
}
