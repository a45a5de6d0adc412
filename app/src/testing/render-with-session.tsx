// The whole app on a disk in memory: real session, real rules, real views; the worker's functions
// are called directly.
import { type AttachmentId, type Desk, EMPTY_DESK } from '@claimbench/model'
import { act, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { createIntake } from '../intake/create-intake.ts'
import type { Session } from '../session/create-session.ts'
import { App } from '../shell/App.tsx'
import { type Attachments, AttachmentsContext } from '../shell/attachments-context.ts'
import { type Backups, BackupsContext } from '../shell/backups-context.ts'
import { IntakeContext } from '../shell/intake-context.ts'
import { LibraryContext, type LibraryPort } from '../shell/library-context.ts'
import { OtherArticlesContext } from '../shell/other-articles-context.ts'
import { WorkbenchContext } from '../shell/workbench-context.ts'
import { AllClaimsContext } from '../views/claims/all-claims-context.ts'
import type { Workbench } from '../workers/call.ts'
import { readArticle } from '../workers/read-article.ts'
import { carry, compare, cutAnew, explain, suggest } from '../workers/workbench.ts'
import { type FakeDisk, fakeDisk, libraryEntries } from './fake-disk.ts'
import { NOW, openSession } from './open-session.ts'
// The places that the app loads when they are first opened are loaded before any test begins.
import '../views/report/ReportView.tsx'
import '../views/review/ReviewView.tsx'
import '../views/settings/SettingsView.tsx'
import '../views/claims/ClaimsView.tsx'
import '../views/update/UpdateView.tsx'
import '../views/amend/AmendView.tsx'
import '../views/revisions/RevisionsView.tsx'
import '../views/compare/CompareView.tsx'

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
}

/** Renders the app and answers with a person's hands. */
export async function renderApp({
  desk = EMPTY_DESK,
  disk = fakeDisk(desk),
  place = '/',
  backups = {},
}: AppOptions = {}): Promise<AppOnDisk> {
  // jsdom lays nothing out: there is nothing to scroll.
  Element.prototype.scrollIntoView = () => undefined
  const [path, search] = place.split('?')
  history.replaceState(null, '', `/${search ? `?${search}` : ''}#${path}`)
  const session = await openSession(disk)
  const library: LibraryPort = {
    observe: callback => disk.observe(now => callback(libraryEntries(now, session.reviewer))),
  }
  const attachments = memoryAttachments()
  const intake = createIntake({
    session,
    workbench,
    attachments,
    library,
    // A bug behind the intake's back ends the test that met it.
    report: error =>
      queueMicrotask(() => {
        throw error
      }),
  })
  await act(async () => {
    render(
      <WorkbenchContext value={workbench}>
        <AttachmentsContext value={attachments}>
          <BackupsContext value={{ ...idleBackups, ...backups }}>
            <LibraryContext value={library}>
              <IntakeContext value={intake}>
                <OtherArticlesContext value={{ load: async () => disk.desk() }}>
                  <AllClaimsContext value={{ observe: disk.observe }}>
                    <App session={session} greeting={undefined} watch={() => () => undefined} />
                  </AllClaimsContext>
                </OtherArticlesContext>
              </IntakeContext>
            </LibraryContext>
          </BackupsContext>
        </AttachmentsContext>
      </WorkbenchContext>,
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
  rest: () => undefined,
}

const idleBackups: Backups = {
  write: async () => new Blob(),
  check: async () => ({ ok: false, error: { code: 'malformed', path: '', found: '' } }),
  restore: async () => undefined,
  erase: async () => undefined,
  usage: async () => ({ bytes: undefined, isKept: false }),
  persist: async () => true,
}

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
