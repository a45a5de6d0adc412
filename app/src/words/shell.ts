// What the frame around every place says.
import type { FaultCode, Recovery, ScrubReport } from '@claimbench/storage'
import type { SaveStatus } from '../session/saver.ts'

export const shellWords = {
  appName: 'Claimbench',
  places: 'Places',
  library: 'Library',
  review: 'Review',
  claims: 'Claims and sources',
  report: 'Report',
  training: 'Training',
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
  startReason: (reason: string) =>
    `The reason: ${reason}. Nothing was changed or removed; what was saved is still where it was.`,
  tryAgain: 'Try again',
  rescue: 'Download a backup from the second copy',
} as const

/** The save status as a sentence; short enough to stand in the header. */
export function statusWords({ state, reason, copies }: SaveStatus): string {
  switch (state) {
    case 'saved':
      return `Saved${copies === 1 ? ' (one copy)' : ''}`
    case 'saving':
      return 'Saving …'
    case 'not-saved':
      return `Not saved: ${reason && reason !== 'elsewhere' ? FAULT_WORDS[reason] : FAULT_WORDS.failed}`
    case 'read-only':
      return reason && reason !== 'elsewhere'
        ? `Read-only: ${FAULT_WORDS[reason]}`
        : 'Read-only here'
    default:
      return state satisfies never
  }
}

/** What a tab of the browser is called while a place is open. */
export function tabWords(place: string): string {
  return `${place} · Claimbench`
}

/** How much a lost machine would take along. */
export function missingWords(changes: number): string {
  return `${counted(changes, 'change')} in no backup`
}

const FAULT_WORDS: Readonly<Record<FaultCode, string>> = {
  'disk-full': 'the disk is full',
  'storage-gone': 'the browser’s storage was cleared under this page',
  'newer-version': 'a newer version of Claimbench has taken over; reload this page',
  'blocked-by-old-tab': 'an old tab of Claimbench is still open; close it',
  'no-database': 'this browser window offers no storage',
  'no-answer': 'the disk does not answer',
  'other-tabs-open': 'other tabs of Claimbench are open; close them first',
  failed: 'the disk did not take it',
}

/** Why the storage could not be opened, and what to do. */
export function faultWords(code: FaultCode): string {
  return FAULT_WORDS[code]
}

/** What happened while nobody looked, in one sentence. */
export function recoveryWords(recovered: Recovery): string {
  switch (recovered.kind) {
    case 'caught-up':
      return `The last session ended early; ${counted(recovered.changes, 'change')} from its journal ${recovered.changes === 1 ? 'is' : 'are'} here again. Nothing is missing.`
    case 'rebuilt':
      return `The browser’s database was damaged or emptied. ${counted(recovered.articles, 'article')} and ${counted(recovered.changes, 'change')} were rebuilt from the second copy${recovered.damaged > 0 ? `; ${counted(recovered.damaged, 'thing')} could not be read` : ''}.`
    case 'mended':
      return 'Part of the second copy was damaged and has been written anew. Nothing is missing.'
    case 'lost':
      return 'The browser’s database is gone, and there was no second copy of it here. If you have a backup, restore it in Settings.'
    default:
      return recovered satisfies never
  }
}

/** What the background check found, and what became of it, in a sentence or two. */
export function scrubWords({ rows, lost, copies, attachments }: ScrubReport): string {
  const sentences = [
    rows > lost && `Put right from the second copy: ${counted(rows - lost, 'record')}.`,
    lost > 0 && `In no second copy either: ${counted(lost, 'record')}.`,
    copies > 0 && 'Damaged parts of the second copy were written anew.',
    attachments.length > 0 &&
      `Changed on the disk, but maybe whole in a backup: ${counted(attachments.length, 'attached file')}.`,
  ]
  return ['A check of the storage found damage.', ...sentences.filter(Boolean)].join(' ')
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
