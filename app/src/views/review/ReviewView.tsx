// The review place: the article in the middle, the sentence or claim in hand beside it.
import {
  fragmentsOf,
  progressOf,
  type RevisionRow,
  sentenceAt,
  sentencesOf,
} from '@claimbench/model'
import { useEffect, useMemo, useState } from 'react'
import { Link, useSearchParams } from 'wouter'
import { useDesk, useSession, useSessionState, useTell } from '../../desk/session-context.tsx'
import { useOpenArticle } from '../../desk/use-open-article.ts'
import { chordFrom } from '../../keys/chord.ts'
import { keyChoicesOf } from '../../keys/key-choices.ts'
import { HeldElsewhere } from '../../shell/HeldElsewhere.tsx'
import { PlaceHeader } from '../../shell/PlaceHeader.tsx'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { Article } from '../../surface/Article.tsx'
import { createHand, HandContext } from '../../surface/hand.ts'
import { Progress } from '../../ui/Progress.tsx'
import { reviewWords } from '../../words/review.ts'
import { CopyDeskContext, createCopyDesk, useOpenCopy } from '../copies/copy-desk.ts'
import { CopyReader } from '../copies/CopyReader.tsx'
import { useIsNarrow } from '../copies/use-is-narrow.ts'
import { CLAIM_PARTS } from '../claims/claim-parts.ts'
import { ArticleHead } from './ArticleHead.tsx'
import { type Bench, goTo, openArticle } from './bench.ts'
import { BenchContext, usePanel } from './bench-context.ts'
import { commandFor, commandOf } from './commands.ts'
import { focusSentenceInHand } from './focus-sentence.ts'
import { KeyLine } from './KeyLine.tsx'
import { KeySheet } from './KeySheet.tsx'
import { Palette } from './Palette.tsx'
import { createPanel } from './panel.ts'
import { LateMarks } from './LateMarks.tsx'
import { ResplitOffer } from './ResplitOffer.tsx'
import { ReviewTools } from './ReviewTools.tsx'
import styles from './ReviewView.module.css'
import { SelectionBar } from './SelectionBar.tsx'
import { SidePanel } from './SidePanel.tsx'
import { TouchTags } from './TouchTags.tsx'
import { TrayNotice } from './TrayNotice.tsx'
import { useLessons } from './use-lessons.ts'
import { useSuggestions } from './use-suggestions.ts'

/** Opens an article and shows it for review. Keyed by the article: another one is another view. */
export function ReviewView({ id }: { readonly id: string }) {
  const state = useOpenArticle(id)
  if (state === 'opening') return <p className={styles['notice']}>{reviewWords.loading}</p>
  if (state === 'gone') {
    return (
      <div className={styles['notice']}>
        <p>{reviewWords.gone}</p>
        <Link href="/">{reviewWords.toLibrary}</Link>
      </div>
    )
  }
  return <OpenReview key={id} />
}

function OpenReview() {
  const session = useSession()
  const tell = useTell()
  const [stores] = useState(() => ({ hand: createHand(), panel: createPanel() }))
  const [copies] = useState(createCopyDesk)
  const bench = useMemo<Bench>(
    () => ({
      session,
      ...stores,
      tell: code => tell({ code }),
      dispatch: (rule, wish) => {
        const outcome = session.dispatch(rule, wish)
        tell(outcome.ok ? undefined : outcome.refusal)
        return outcome
      },
    }),
    [session, stores, tell],
  )
  return (
    <HandContext value={stores.hand}>
      <BenchContext value={bench}>
        <CopyDeskContext value={copies}>
          <Place bench={bench} />
        </CopyDeskContext>
      </BenchContext>
    </HandContext>
  )
}

function Place({ bench }: { readonly bench: Bench }) {
  const id = useSessionState(state => state.article ?? '')
  const article = useDesk(desk => desk.articles.get(id))
  const revision = useDesk(desk => desk.revisions.get(article?.revision ?? ''))
  const sentences = useDesk(desk => sentencesOf(desk, article?.revision ?? ''))
  const isSheetOpen = usePanel(state => state.isSheetOpen)
  const said = usePanel(state => state.said)
  const isReading = useOpenCopy() !== undefined
  const isNarrow = useIsNarrow()
  const hasSentences = sentences.length > 0
  useSuggestions(useWorkbench(), article, revision, sentences)
  useLessons(bench, revision)
  useFirstSentence(bench, hasSentences)
  useClaimOfAddress(bench, hasSentences)
  usePlaceOfAddress(bench, hasSentences)

  useKeysWithoutFocus(bench, isReading)

  if (!article || !revision) return null

  return (
    <div className={styles['place']} data-sheet={isSheetOpen ? 'open' : 'closed'}>
      <PlaceHeader title={article.title}>
        <ReviewTools />
        <ReviewProgress revision={revision} />
      </PlaceHeader>
      <HeldElsewhere />
      <main className={styles['main']} id="content" inert={isReading}>
        <Article
          // Another revision is another article to paint.
          key={revision.id}
          revision={revision}
          sentences={sentences}
          language={article.language}
          onKeyDown={event => runKey(bench, event.nativeEvent)}
          head={
            <>
              <ArticleHead article={article} revision={revision} />
              <LateMarks article={article} revision={revision} />
              <TrayNotice revision={revision} />
              <ResplitOffer article={article} revision={revision} />
            </>
          }
        />
      </main>
      {isReading ? (
        <CopyReader />
      ) : (
        <>
          <SelectionBar />
          <TouchTags />
        </>
      )}
      <SidePanel
        article={article}
        revision={revision}
        sentences={sentences}
        isCovered={isReading && isNarrow}
      />
      <KeyLine />
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <KeySheet />
      <Palette />
    </div>
  )
}

function ReviewProgress({ revision }: { readonly revision: RevisionRow }) {
  const { reviewer } = useSession()
  const { tagged, total } = useDesk(desk => progressOf(desk, revision.id, reviewer))
  return (
    <span className={styles['progress']}>
      <Progress value={tagged} total={total} label={reviewWords.progress(tagged, total)} />
      <span>{reviewWords.progressShort(tagged, total)}</span>
    </span>
  )
}

// On opening, the first open sentence is in hand and has the focus: the first key already works.
function useFirstSentence(bench: Bench, hasSentences: boolean) {
  useEffect(() => {
    if (!hasSentences || bench.hand.getState().current !== -1) return
    commandOf('next-open').run(bench)
    if (bench.hand.getState().current === -1) commandOf('first').run(bench)
    const start = bench.hand.getState().current
    const sentence = document.querySelector<HTMLElement>(`[data-sentence="${start}"]`)
    sentence?.focus({ preventScroll: true })
  }, [bench, hasSentences])
}

// `?claim=…&part=…` leads to a claim: its sentence is in hand and its panel open.
function useClaimOfAddress(bench: Bench, hasSentences: boolean) {
  const [parameters] = useSearchParams()
  const claim = parameters.get('claim')
  const part = CLAIM_PARTS.find(one => one === parameters.get('part')) ?? 'wording'
  useEffect(() => {
    if (!hasSentences || !claim) return
    const { desk, sentences } = openArticle(bench)
    const place = fragmentsOf(desk, claim)[0]
    const sentence = place && sentenceAt(sentences, place.start)
    if (sentence) goTo(bench, sentence)
    if (desk.claims.has(claim)) {
      bench.panel.setState({ panel: { kind: 'claim', claim, part }, isSheetOpen: true })
    }
  }, [bench, claim, part, hasSentences])
}

// `?at=…` leads to a place in the text: its sentence is in hand.
function usePlaceOfAddress(bench: Bench, hasSentences: boolean) {
  const [parameters] = useSearchParams()
  const place = Number(parameters.get('at') ?? Number.NaN)
  useEffect(() => {
    if (!hasSentences || Number.isNaN(place)) return
    const sentence = sentenceAt(openArticle(bench).sentences, place)
    if (sentence) goTo(bench, sentence)
  }, [bench, place, hasSentences])
}

// When what had the focus is gone (a card that was removed), nothing has it; and a click on a button
// beside or around the article leaves the focus there. The keys are the article's again, instead of
// nobody's.
function useKeysWithoutFocus(bench: Bench, isReading: boolean) {
  useEffect(() => {
    // While a captured copy lies over the article, nobody sees what its keys would do.
    if (isReading) return undefined
    function onKeyDown(event: KeyboardEvent) {
      if (!isFree(event, bench)) return
      focusSentenceInHand(bench.hand.getState().current)
      runKey(bench, event)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [bench, isReading])
}

/** Keys that a focused button, or the page, has a use of its own for. */
const BUTTONS_OWN = /^(Tab|Enter| |Shift|Control|Alt|Meta|F\d+)$/

/** The bars of the review place: what is clicked there is done to the article. */
const BARS = '[data-review-bar]'

function isFree({ key }: KeyboardEvent, bench: Bench): boolean {
  const active = document.activeElement
  if (!active || active === document.body) return true
  if (BUTTONS_OWN.test(key)) return false
  // Of the other panels, forms among them, the keys stay away.
  const isForm = bench.panel.getState().panel.kind !== 'sentence'
  const places = isForm ? BARS : `${BARS}, aside`
  return active.closest(places) !== null && active.matches('button, a, summary')
}

function runKey(bench: Bench, event: KeyboardEvent): void {
  if (event.isComposing || event.defaultPrevented) return
  const target = event.target as Element
  if (target.closest('input, textarea, select, [contenteditable="true"]')) return
  const chord = chordFrom(event)
  // A focused button or link keeps its own keys.
  if (target.closest('button, a') && /^(Enter|Space)$/.test(chord)) return
  const { words, selection } = bench.hand.getState()
  const choices = keyChoicesOf(bench.session.store.getState().desk)
  const command = commandFor(chord, words !== undefined || selection !== undefined, choices)
  if (!command) return
  event.preventDefault()
  command.run(bench)
}
