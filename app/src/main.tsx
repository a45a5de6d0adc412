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
import { createAutomaticBackups } from './shell/automatic-backups.ts'
import { folderPicker } from './shell/folder-picker.ts'
import { backupsOver } from './shell/backups-over-storage.ts'
import { Erased } from './shell/Erased.tsx'
import { Crash } from './shell/Crash.tsx'
import { restoreGreeting } from './shell/restore-greeting.ts'
import { type Ports, PortsProvider } from './shell/Ports.tsx'
import { refuseStrayDrops } from './shell/refuse-stray-drops.ts'
import { registerServiceWorker } from './shell/register-service-worker.ts'
import { setAsideOver, watchSetAside } from './shell/set-aside-over-storage.ts'
import { StartFailed } from './shell/StartFailed.tsx'
import { type Unsaved, UnsavedContext } from './shell/unsaved-context.ts'
import { setAsideWords } from './words/set-aside.ts'
import { recoveryWords, scrubWords } from './words/shell.ts'
import { createWorkbench } from './workers/call.ts'
// Vite makes a file of its own of each and answers with its address.
// oxlint-disable-next-line import/default -- the linter reads the file, not what Vite makes of it
import journalWorker from './workers/journal.worker.ts?worker&url'
import { ownScript } from './workers/own-script.ts'
import { createSearch } from './workers/search-calls.ts'
// oxlint-disable-next-line import/default -- as above
import reportWorker from './workers/report.worker.ts?worker&url'
// oxlint-disable-next-line import/default -- as above
import searchWorker from './workers/search.worker.ts?worker&url'
// oxlint-disable-next-line import/default -- as above
import workbenchWorker from './workers/workbench.worker.ts?worker&url'

const now = () => Date.now()
const started = now()
const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes))
const newId = () => uuidV7(now(), random(10))

/** How often it is looked whether an automatic backup is due, in milliseconds. */
const LOOK_FOR_BACKUP = 60_000

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
    list: () => storage.listArticles(),
  }
  const otherArticles = { load: async (id: string) => (await disk.loadArticle(id))?.desk }
  const search = createSearch(
    () => new Worker(ownScript(searchWorker), { type: 'module' }),
    storage.databaseName,
  )
  const intake = createIntake({
    session,
    // Of its own: a file that has to be given up takes nothing else with it.
    workbench: createWorkbench(startWorker),
    attachments: attachmentsOver(storage, now),
    library,
    others: otherArticles,
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
          'hops',
          'searches',
          'verdicts',
          'pastVerdicts',
          'signOffs',
          'lostMarks',
          // What tells where a claim stands in the house, and what readers have of it.
          'steps',
          'waivers',
          'replies',
          'secondOpinions',
          'publications',
          'corrections',
          ...WORKSPACE_TABLES,
        ],
        callback,
        () => undefined,
      ),
  }
  const setAside = setAsideOver(storage, now)
  const watch = (tell: (text: string) => void) => {
    const ends = [
      scrubInBackground(storage, { onFound: report => tell(scrubWords(report)) }),
      watchSetAside(setAside, started, (...counts) => tell(setAsideWords.told(...counts))),
    ]
    return () => ends.forEach(end => end())
  }
  const bin = {
    async forget(article: string) {
      await disk.settled()
      await storage.forgetArticle(article)
    },
  }
  const histories = {
    load: async (id: string) => (await disk.loadArticle(id))?.patches ?? [],
  }
  const automatic = createAutomaticBackups({
    storage,
    settled: disk.settled,
    changesSinceBackup: () => disk.status().changesSinceBackup,
    pick: folderPicker(),
    now,
    locks: navigator.locks,
    report: reportError,
  })
  const erased = () => root.render(<Erased folder={automatic.store.getState().folder?.name} />)
  setInterval(() => void automatic.look(), LOOK_FOR_BACKUP)
  void automatic.look()
  const greeting = storage.recovered
    ? recoveryWords(storage.recovered)
    : await restoreGreeting(storage)
  const ports: Ports = {
    workbench,
    startReportWorker: () => new Worker(ownScript(reportWorker), { type: 'module' }),
    attachments: attachmentsOver(storage, now),
    backups: backupsOver({
      storage,
      // Of its own: whoever stops looking at a file stops nothing else.
      workbench: createWorkbench(startWorker),
      settled: disk.settled,
      erased,
    }),
    automaticBackups: automatic,
    history: histories,
    bin,
    setAside,
    library,
    search,
    intake,
    otherArticles,
    allClaims,
  }
  root.render(
    <StrictMode>
      <Crash unsaved={() => disk.saver.unsaved()}>
        <UnsavedContext value={unsavedOver(disk.saver)}>
          <PortsProvider ports={ports}>
            <App session={session} greeting={greeting} watch={watch} />
          </PortsProvider>
        </UnsavedContext>
      </Crash>
    </StrictMode>,
  )
  registerServiceWorker()
  refuseStrayDrops(window)
}

function unsavedOver(saver: Saver): Unsaved {
  return {
    file: () => fileOfChanges(saver.unsaved(), new Date(now()).toISOString()),
    retry: saver.retry,
  }
}

const element = document.querySelector('#app')
if (element) void start(createRoot(element))
