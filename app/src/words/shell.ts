// What the frame around every place says.
import type { SaveStatus } from '../session/disk.ts'

export const shellWords = {
  appName: 'Claimbench',
  places: 'Places',
  library: 'Library',
  review: 'Review',
  claims: 'Claims and sources',
  report: 'Report',
  settings: 'Settings',
  dismiss: 'Dismiss',
  skip: 'Skip to the content',
  newVersion: 'A new version is ready. It is used from the next start, or now:',
  reload: 'Reload now',
  crashTitle: 'Something in Claimbench broke',
  crashText:
    'What the status called saved is still there. You can download what is not, and reload the page.',
  downloadUnsaved: 'Download unsaved changes',
  startFailed: 'Claimbench could not open its storage',
} as const

/** The save status as a sentence; short enough to stand in the header. */
export function statusWords({ state, reason, copies, changesSinceBackup }: SaveStatus): string {
  switch (state) {
    case 'saved': {
      const backup =
        changesSinceBackup === 0
          ? ''
          : changesSinceBackup === 1
            ? ' · 1 change in no backup'
            : ` · ${changesSinceBackup} changes in no backup`
      return `Saved${copies === 1 ? ' (one copy)' : ''}${backup}`
    }
    case 'saving':
      return 'Saving …'
    case 'not-saved':
      return `Not saved: ${NOT_SAVED[reason ?? ''] ?? 'the disk did not take it'}`
    case 'read-only':
      return 'Read-only here'
    default:
      return state satisfies never
  }
}

const NOT_SAVED: Readonly<Record<string, string>> = {
  quota: 'the disk is full',
  'disk-full': 'the disk is full',
  timeout: 'the disk does not answer',
  closed: 'the storage was closed',
  'old-version': 'a newer version of Claimbench is open in another tab',
}
