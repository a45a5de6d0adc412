// The composition root: the only file that knows everybody. It wires and decides nothing.
import '@fontsource-variable/inter/index.css'
import '@fontsource-variable/source-serif-4/index.css'
import './ui/tokens.css'
import './ui/base.css'
import { type Desk, uuidV7, WORKSPACE_TABLES } from '@claimbench/model'
import {
  connectDisk,
  fileOfChanges,
  openStorage,
  openTabs,
  rescueBackup,
  type Storage,
} from '@claimbench/storage'
import { StrictMode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { createIntake } from './intake/create-intake.ts'
import { createSession } from './session/create-session.ts'
import type { Saver } from './session/saver.ts'
import { scrubInBackground } from './session/scrubbing.ts'
import { storageDisk } from './session/storage-disk.ts'
import { App } from './shell/App.tsx'
import { attachmentsOver } from './shell/attachments-over-storage.ts'
import { AttachmentsContext } from './shell/attachments-context.ts'
import { BackupsContext } from './shell/backups-context.ts'
import { backupsOver } from './shell/backups-over-storage.ts'
import { Crash } from './shell/Crash.tsx'
import { IntakeContext } from './shell/intake-context.ts'
import { LibraryContext } from './shell/library-context.ts'
import { OtherArticlesContext } from './shell/other-articles-context.ts'
import { registerServiceWorker } from './shell/register-service-worker.ts'
import { StartFailed } from './shell/StartFailed.tsx'
import { type Unsaved, UnsavedContext } from './shell/unsaved-context.ts'
import { WorkbenchContext } from './shell/workbench-context.ts'
import { AllClaimsContext } from './views/claims/all-claims-context.ts'
import { recoveryWords, scrubWords } from './words/shell.ts'
import { createWorkbench } from './workers/call.ts'
// Vite makes a file of its own of each and answers with its address.
// oxlint-disable-next-line import/default -- the linter reads the file, not what Vite makes of it
import journalWorker from './workers/journal.worker.ts?worker&url'
import { ownScript } from './workers/own-script.ts'
// oxlint-disable-next-line import/default -- as above
import workbenchWorker from './workers/workbench.worker.ts?worker&url'

const now = () => Date.now()
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
const newId = () => uuidV7(now(), random(10))

async function start(root: Root): Promise<void> {
  const secondCopy = connectDisk(new Worker(ownScript(journalWorker), { type: 'module' }))
  const opened = await openStorage({
    now,
    random,
    disk: secondCopy,
    note: {
      read: () => localStorage.getItem('claimbench-canary'),
      write: text => localStorage.setItem('claimbench-canary', text),
      clear: () => localStorage.removeItem('claimbench-canary'),
    },
  })
  if (!opened.ok) {
    const rescue = () => rescueBackup(secondCopy, new Date(now()).toISOString())
    return root.render(<StartFailed fault={opened.error} rescue={rescue} />)
  }
  await run(root, opened.value)
}

async function run(root: Root, storage: Storage): Promise<void> {
  const disk = storageDisk(storage, openTabs())
  const session = await createSession({
    disk,
    // Two tabs of one browser must not share a clock.
    device: storage.device,
    clockName: `${storage.device}-${storage.slot}`,
    newReviewer: `reviewer-${storage.device}`,
    now,
    newId,
  })
  addEventListener('pagehide', () => void storage.writeSnapshots())

  const startWorker = () => new Worker(ownScript(workbenchWorker), { type: 'module' })
  const workbench = createWorkbench(startWorker)
  const library = {
    observe: (callback: Parameters<Storage['observeLibrary']>[0]) =>
      storage.observeLibrary(callback, () => undefined),
  }
  const intake = createIntake({
    session,
    // Of its own: a file that has to be given up takes nothing else with it.
    workbench: createWorkbench(startWorker),
    attachments: attachmentsOver(storage, now),
    library,
    report: reportError,
  })
  const allClaims = {
    observe: (callback: (desk: Desk) => void) =>
      storage.observeRows(
        [
          'articles',
          'claims',
          'spans',
          'evidence',
          'originLinks',
          'searches',
          'verdicts',
          'signOffs',
          'lostMarks',
          ...WORKSPACE_TABLES,
        ],
        callback,
        () => undefined,
      ),
  }
  const otherArticles = { load: async (id: string) => (await disk.loadArticle(id))?.desk }
  const watch = (tell: (text: string) => void) =>
    scrubInBackground(storage, { onFound: report => tell(scrubWords(report)) })
  root.render(
    <StrictMode>
      <Crash unsaved={() => disk.saver.unsaved()}>
        <UnsavedContext value={unsavedOver(disk.saver)}>
          <WorkbenchContext value={workbench}>
            <AttachmentsContext value={attachmentsOver(storage, now)}>
              <BackupsContext value={backupsOver(storage, disk.settled)}>
                <LibraryContext value={library}>
                  <IntakeContext value={intake}>
                    <OtherArticlesContext value={otherArticles}>
                      <AllClaimsContext value={allClaims}>
                        <App
                          session={session}
                          greeting={storage.recovered && recoveryWords(storage.recovered)}
                          watch={watch}
                        />
                      </AllClaimsContext>
                    </OtherArticlesContext>
                  </IntakeContext>
                </LibraryContext>
              </BackupsContext>
            </AttachmentsContext>
          </WorkbenchContext>
        </UnsavedContext>
      </Crash>
    </StrictMode>,
  )
  registerServiceWorker()
}

function unsavedOver(saver: Saver): Unsaved {
  return {
    file: () => fileOfChanges(saver.unsaved(), new Date(now()).toISOString()),
    retry: saver.retry,
  }
}

const element = document.querySelector('#app')
if (element) void start(createRoot(element))
