// The frame around the places: the rail, the route, and the line that tells of refusals.
import type { Refusal } from '@claimbench/model'
import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { SessionProvider } from '../desk/session-context.tsx'
import { useStore } from 'zustand'
import type { Session } from '../session/create-session.ts'
import { LibraryView } from '../views/library/LibraryView.tsx'
import { refusalWords } from '../words/refusals.ts'
import { shellWords } from '../words/shell.ts'
import styles from './App.module.css'
import { Notice, type NoticeMessage } from './Notice.tsx'
import { NewVersion } from './NewVersion.tsx'
import { Rail } from './Rail.tsx'
import { useTheme } from './use-theme.ts'

const loadReview = async () => ({
  default: (await import('../views/review/ReviewView.tsx')).ReviewView,
})
const ReviewView = lazy(loadReview)
const ClaimsView = lazy(async () => ({
  default: (await import('../views/claims/ClaimsView.tsx')).ClaimsView,
}))
const UpdateView = lazy(async () => ({
  default: (await import('../views/update/UpdateView.tsx')).UpdateView,
}))
const AmendView = lazy(async () => ({
  default: (await import('../views/amend/AmendView.tsx')).AmendView,
}))
const RevisionsView = lazy(async () => ({
  default: (await import('../views/revisions/RevisionsView.tsx')).RevisionsView,
}))
const CompareView = lazy(async () => ({
  default: (await import('../views/compare/CompareView.tsx')).CompareView,
}))
const AgreementView = lazy(async () => ({
  default: (await import('../views/agreement/AgreementView.tsx')).AgreementView,
}))
const ReportView = lazy(async () => ({
  default: (await import('../views/report/ReportView.tsx')).ReportView,
}))
const RoundUpView = lazy(async () => ({
  default: (await import('../views/round-up/RoundUpView.tsx')).RoundUpView,
}))
const TrainingView = lazy(async () => ({
  default: (await import('../views/training/TrainingView.tsx')).TrainingView,
}))
const HistoryView = lazy(async () => ({
  default: (await import('../views/history/HistoryView.tsx')).HistoryView,
}))
const HandOverView = lazy(async () => ({
  default: (await import('../views/hand-over/HandOverView.tsx')).HandOverView,
}))
const RestoreView = lazy(async () => ({
  default: (await import('../views/restore/RestoreView.tsx')).RestoreView,
}))
const ProfilesView = lazy(async () => ({
  default: (await import('../views/profiles/ProfilesView.tsx')).ProfilesView,
}))
const StandardsView = lazy(async () => ({
  default: (await import('../views/standards/StandardsView.tsx')).StandardsView,
}))
const SettingsView = lazy(async () => ({
  default: (await import('../views/settings/SettingsView.tsx')).SettingsView,
}))

/** How long after the start the files of the review are read, in milliseconds. */
const REVIEW_AHEAD = 500

interface AppProps {
  readonly session: Session
  /** What is to be told at the start: what was recovered, what changed. */
  readonly greeting: string | undefined
  /** Calls back with sentences that nobody asked for; answers with the end of it. */
  readonly watch: (tell: (text: string) => void) => () => void
}

/** The app: one rail, one place at a time. */
export function App({ session, greeting, watch }: AppProps) {
  const [notice, setNotice] = useState<NoticeMessage | undefined>(
    greeting === undefined ? undefined : { text: greeting, turn: 0 },
  )
  const tell = useCallback((refusal: Refusal | undefined) => {
    // The same sentence twice is said twice: each turn is another message.
    setNotice(
      last =>
        refusal && {
          text: refusalWords(refusal),
          turn: (last?.turn ?? 0) + 1,
          isOfThisPlace: true,
        },
    )
  }, [])
  useEffect(() => {
    const leave = () => setNotice(last => (last?.isOfThisPlace ? undefined : last))
    addEventListener('hashchange', leave)
    return () => removeEventListener('hashchange', leave)
  }, [])
  useEffect(
    () => watch(text => setNotice(last => ({ text, turn: (last?.turn ?? 0) + 1 }))),
    [watch],
  )

  // Whoever takes the keyboard over finds every place anew: nothing of the one before is left in it.
  const reviewer = useStore(session.store, state => state.reviewer)
  // Nearly everybody goes there next: its files are read while the library is looked at.
  useEffect(() => {
    const timer = setTimeout(() => void loadReview().catch(() => undefined), REVIEW_AHEAD)
    return () => clearTimeout(timer)
  }, [])

  return (
    <SessionProvider session={session} tell={tell}>
      {/* oxlint-disable-next-line react/hooks -- wouter takes its location as a hook */}
      <Router hook={useHashLocation}>
        <div className={styles['app']}>
          <a className={styles['skip']} href="#content" onClick={skipToContent}>
            {shellWords.skip}
          </a>
          <Themed />
          <Rail />
          <div key={reviewer} className={styles['place']}>
            <Suspense>
              <Switch>
                <Route path="/" component={LibraryView} />
                <Route path="/review/:id">{({ id }) => <ReviewView key={id} id={id} />}</Route>
                <Route path="/update/:id">{({ id }) => <UpdateView key={id} id={id} />}</Route>
                <Route path="/amend/:id">{({ id }) => <AmendView key={id} id={id} />}</Route>
                <Route path="/revisions/:id/:number?">
                  {({ id, number }) => (
                    <RevisionsView key={id} id={id} {...(number && { number })} />
                  )}
                </Route>
                <Route path="/compare/:id/:other?">
                  {({ id, other }) => <CompareView key={id} id={id} {...(other && { other })} />}
                </Route>
                <Route path="/agreement/:id/:part?">
                  {({ id, part }) => <AgreementView key={id} id={id} {...(part && { part })} />}
                </Route>
                <Route path="/claims" component={ClaimsView} />
                <Route path="/report/:id">{({ id }) => <ReportView key={id} id={id} />}</Route>
                <Route path="/round-up" component={RoundUpView} />
                <Route path="/training/*?" component={TrainingView} />
                <Route path="/settings" component={SettingsView} />
                <Route path="/restore" component={RestoreView} />
                <Route path="/history/:id">{({ id }) => <HistoryView key={id} id={id} />}</Route>
                <Route path="/hand-over/:id/:kind?">
                  {({ id, kind }) => <HandOverView key={id} id={id} isBlind={kind === 'blind'} />}
                </Route>
                <Route path="/standards" component={StandardsView} />
                <Route path="/profiles" component={ProfilesView} />
                <Route component={LibraryView} />
              </Switch>
            </Suspense>
          </div>
          <div className={styles['notices']}>
            <NewVersion />
            <Notice message={notice} onDismiss={() => setNotice(undefined)} />
          </div>
        </div>
      </Router>
    </SessionProvider>
  )
}

// With routes in the hash, a link to an element would leave the place.
function skipToContent(event: { preventDefault: () => void }) {
  event.preventDefault()
  const content = document.querySelector<HTMLElement>('#content')
  content?.setAttribute('tabindex', '-1')
  content?.focus()
}

function Themed() {
  useTheme()
  return null
}
