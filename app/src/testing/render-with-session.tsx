// The whole app on a disk in memory: real session, real rules, real views; the worker's functions
// are called directly.
import { type AttachmentId, type Desk, EMPTY_DESK } from '@claimbench/model'
import { findInText, isOurFile, readQuery } from '@claimbench/storage'
import { act, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { createStore } from 'zustand/vanilla'
import { createIntake } from '../intake/create-intake.ts'
import type { Session } from '../session/create-session.ts'
import { App } from '../shell/App.tsx'
import { type Ports, PortsProvider } from '../shell/Ports.tsx'
import { type Attachments } from '../shell/attachments-context.ts'
import {
  type AutomaticBackups,
  type AutomaticBackupsState,
} from '../shell/automatic-backups-context.ts'
import { type Backups } from '../shell/backups-context.ts'
import { type LibraryPort } from '../shell/library-context.ts'
import { type SetAside, type SetAsidePort } from '../shell/set-aside-context.ts'
import type { Workbench } from '../workers/call.ts'
import { alphaInterval, gammaOfMarks } from '../workers/agreement.ts'
import { lookUpQuote } from '../workers/look-up-quote.ts'
import { makeRoundUp } from '../workers/make-round-up.ts'
import { readArticle } from '../workers/read-article.ts'
import type { SearchPort } from '../workers/search-calls.ts'
import { findInCopy, readKeptCopy } from '../workers/read-kept-copy.ts'
import { readBackup } from '../workers/read-backup.ts'
import { readPack } from '../workers/read-pack.ts'
import { readResult } from '../workers/read-result.ts'
import { readWorkOfCopy, readWorks } from '../workers/read-works.ts'
import { carry, compare, cutAnew, explain, suggest } from '../workers/workbench.ts'
import { type FakeDisk, fakeDisk, libraryEntries } from './fake-disk.ts'
import { NOW, openSession } from './open-session.ts'
import { reportWorker } from './report-worker.ts'
// The places that the app loads when they are first opened are loaded before any test begins.
import '../views/report/ReportView.tsx'
import '../views/round-up/RoundUpView.tsx'
import '../views/review/ReviewView.tsx'
import '../views/settings/SettingsView.tsx'
import '../views/restore/RestoreView.tsx'
import '../views/hand-over/HandOverView.tsx'
import '../views/history/HistoryView.tsx'
import '../views/standards/StandardsView.tsx'
import '../views/profiles/ProfilesView.tsx'
import '../views/claims/ClaimsView.tsx'
import '../views/update/UpdateView.tsx'
import '../views/amend/AmendView.tsx'
import '../views/revisions/RevisionsView.tsx'
import '../views/compare/CompareView.tsx'
import '../views/training/TrainingView.tsx'
import '../views/classroom/ClassroomView.tsx'
import '../views/agreement/AgreementView.tsx'

interface AppOnDisk {
  readonly user: UserEvent
  readonly session: Session
  readonly disk: FakeDisk
}

interface AppOptions {
  readonly desk?: Desk
  readonly disk?: FakeDisk
  /** Where in the app, such as `/settings` or `/review/article-1?claim=claim-1`. */
  readonly place?: string
  readonly backups?: Partial<Backups>
  /** What lay damaged on the disk. */
  readonly setAside?: readonly SetAside[]
}

/** Renders the app and answers with a person's hands. */
export async function renderApp({
  desk = EMPTY_DESK,
  disk = fakeDisk(desk),
  place = '/',
  backups = {},
  setAside = [],
}: AppOptions = {}): Promise<AppOnDisk> {
  // jsdom lays nothing out: there is nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined
  const [path, search] = place.split('?')
  history.replaceState(null, '', `/${search ? `?${search}` : ''}#${path}`)
  const session = await openSession(disk)
  const library: LibraryPort = {
    observe: callback => disk.observe(now => callback(libraryEntries(now, session.reviewer))),
    list: async () => libraryEntries(disk.desk(), session.reviewer),
  }
  const attachments = memoryAttachments()
  const others = { load: async () => disk.desk() }
  const intake = createIntake({
    session,
    workbench,
    attachments,
    library,
    others,
    // A bug behind the intake's back ends the test that met it.
    report: error =>
      queueMicrotask(() => {
        throw error
      }),
  })
  const ports: Ports = {
    workbench,
    startReportWorker: () => reportWorker(),
    attachments,
    backups: { ...idleBackups, ...backups },
    automaticBackups: automatic,
    history: { load: async id => disk.patches.filter(patch => patch.article === id) },
    bin: { forget: async () => undefined },
    setAside: setAsidePort(setAside),
    library,
    search: searchOver(disk),
    intake,
    otherArticles: others,
    allClaims: { observe: disk.observe },
  }
  await act(async () => {
    render(
      <PortsProvider ports={ports}>
        <App session={session} greeting={undefined} watch={() => () => undefined} />
      </PortsProvider>,
    )
  })
  return { user: userEvent.setup(), session, disk }
}

const workbench: Workbench = {
  readArticle: (input, _signal, onProgress) => readArticle(input, onProgress),
  suggest,
  explain,
  cutAnew: async text => cutAnew(text),
  carry,
  compare: async texts => compare(texts),
  readBackup: (input, _signal, onProgress) => readBackup(input, onProgress),
  readPack,
  readResult,
  readWorkOfCopy,
  readWorks,
  lookUpQuote,
  readKeptCopy: (kept, _signal, onProgress) => readKeptCopy(kept, onProgress),
  findInCopy,
  alphaInterval,
  gammaOfMarks: (marked, _signal, onProgress) => gammaOfMarks(marked, onProgress),
  makeRoundUp,
  rest: () => undefined,
}

const automatic: AutomaticBackups = {
  store: createStore<AutomaticBackupsState>(() => ({ isSupported: true, isWriting: false })),
  choose: async () => undefined,
  allow: async () => undefined,
  write: async () => undefined,
  forget: async () => undefined,
}

// The same search over the texts in memory.
function searchOver(disk: FakeDisk): SearchPort {
  return {
    async find(question) {
      const query = readQuery(question)
      if (!query) return undefined
      const found = [...disk.desk().revisions.values()].flatMap(({ id, article, text }) => {
        const places = findInText(text, query, 2)
        return places ? [{ article, revision: id, ...places }] : []
      })
      return { found, next: undefined }
    },
    prepare: () => undefined,
  }
}

const idleBackups: Backups = {
  write: async () => new Blob(),
  writeCase: async () => new Blob(),
  isOurs: isOurFile,
  lastBackupAt: async () => undefined,
  quietUntil: async () => 0,
  keepQuietUntil: async () => undefined,
  read: async () => ({ ok: false, error: 'malformed' }),
  restore: async () => undefined,
  lastRestore: async () => undefined,
  undoRestore: async () => undefined,
  erase: async () => undefined,
  usage: async () => ({ bytes: undefined, isKept: false }),
  persist: async () => true,
}

const setAsidePort = (rows: readonly SetAside[]): SetAsidePort => ({
  observe(callback) {
    callback(rows)
    return () => undefined
  },
  file: all => new Blob([JSON.stringify(all)]),
})

function memoryAttachments(): Attachments {
  const files = new Map<string, File>()
  return {
    async keep(file) {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const digest = await crypto.subtle.digest('SHA-256', bytes)
      const id: AttachmentId = Array.from(new Uint8Array(digest), byte =>
        byte.toString(16).padStart(2, '0'),
      ).join('')
      files.set(id, file)
      return {
        id,
        name: file.name,
        mediaType: file.type || 'application/octet-stream',
        size: file.size,
        addedAt: new Date(NOW).toISOString(),
      }
    },
    open: async id => files.get(id),
  }
}
