// What is said of backups: making them, keeping them, erasing everything.
import type { BackupProblem, LastRestore } from '../shell/backups-context.ts'
import type { FolderProblem } from '../shell/automatic-backups-context.ts'
import type { PassphraseHint } from '../shell/passphrase-hint.ts'
import { momentWords } from './dates.ts'

export const backupWords = {
  storage: 'Storage and backup',
  usage: (size: string) => `${size} used in this browser.`,
  persistent: 'The browser has promised to keep it.',
  notPersistent: 'The browser has not promised to keep it: it may clear it when the disk runs low.',
  persist: 'Ask the browser to keep it',
  persistDenied: 'It did not promise. Backups are all the more worth making.',
  never: 'There is no backup yet.',
  last: (moment: string) => `The last backup was made ${momentWords(moment)}.`,
  missing: (changes: number) =>
    changes === 0
      ? 'Every change is in it.'
      : changes === 1
        ? '1 change is in no backup.'
        : `${changes.toLocaleString('en')} changes are in no backup.`,
  backup: 'Download a backup',
  protect: 'Protect it with a passphrase',
  passphrase: 'Passphrase',
  again: 'The same passphrase again',
  forgotten:
    'Nobody can open the file without it, and a forgotten passphrase cannot be helped: not by you, not by us. Write it down where the file is not.',
  differs: 'The two are not the same. Type it again.',
  empty: 'Type a passphrase, or leave the protection off.',
  hints: {
    none: 'Four or more words that have nothing to do with each other are easy to keep and hard to guess.',
    short: 'Short: a machine that tries them all gets here soon. Add words.',
    plain: 'Of one kind of character, or one over and over: guessed early. Add words.',
    long: 'Long enough that trying them all takes too long, if no book or song holds it.',
  } satisfies Record<PassphraseHint, string>,
  backingUp: (share: number) => `Writing the backup … ${percent(share)}`,
  backedUp: 'The backup is in your downloads.',
  stopped: 'Stopped. No file was made.',
  cancel: 'Cancel',
  restore: 'Restore a backup',
  restoreHint:
    'First you are shown what the file holds and what it would change. Nothing here is touched before you agree.',
  restored: ({ at, madeAt, isUndo }: LastRestore) =>
    isUndo
      ? `The workspace of before was put back ${momentWords(at)}.`
      : `The last restore was ${momentWords(at)}, from a file of ${momentWords(madeAt)}.`,
  putBack: 'Put back what was here before',
  putBackSure: (at: string) =>
    `The workspace becomes what it was before ${momentWords(at)}: what came with the file goes, and so does everything done since. What is here now is kept in turn, so this can be taken back the same way.`,
  putBackNow: 'Put it back',
  puttingBack: (share: number) => `Putting it back … ${percent(share)}`,
  erase: 'Erase everything here',
  eraseSure:
    'Every article, verdict, file and setting in this browser goes, for good: there is no bin for this. Files in your downloads, and backups in a folder, stay where they are: they cannot be erased from here.',
  eraseNow: 'Erase everything',
} as const

export const erasedWords = {
  heading: 'Everything is erased',
  gone: 'Articles, claims, verdicts, files, histories, settings, drafts, the copy of the app for work without a network, and the memory of the backup folder are gone from this browser.',
  stays: 'What cannot be erased from here:',
  downloads: 'Files you downloaded: backups, case files, reports. They are in your downloads.',
  folder: (name: string) => `Automatic backups in the folder “${name}”. Delete them there.`,
  sent: 'What you sent to others.',
  browser:
    'The browser’s own list of visited pages and downloads, and what the disk keeps until it is written over.',
  again: 'Start anew',
} as const

export const folderWords = {
  heading: 'Automatic backups',
  hint: 'Into a folder that you choose once, better one that is copied elsewhere: some minutes after work, while Claimbench is open. The last five stay, and the last one of each of thirty days; no other file in the folder is ever touched. They are not under a passphrase: protect the folder.',
  unsupported:
    'This browser lets no page write into a folder (Chromium and Edge do). Download backups instead.',
  choose: 'Choose a folder',
  another: 'Choose another folder',
  into: (name: string, files: number) =>
    `Into “${name}”, where ${files === 1 ? '1 backup was' : `${files} backups were`} written here.`,
  last: (moment: string) => `The last one: ${momentWords(moment)}.`,
  write: 'Back up now',
  writing: 'Writing into the folder …',
  forget: 'Stop automatic backups',
  allow: 'Allow it again',
  problems: {
    permission:
      'The browser wants to be asked again before anything is written into the folder. Until then there is no automatic backup.',
    gone: 'The folder is not where it was: moved, renamed or not plugged in. The work here is safe. Bring it back, or choose another one.',
    full: 'There is no room left where the folder is. The work here is safe. Free some space, or choose another folder.',
    failed:
      'The last backup could not be written into the folder. The work here is safe. It is tried again.',
  } satisfies Record<FolderProblem, string>,
  paused: (name: string) => `Automatic backups into “${name}” have stopped.`,
} as const

export const reminderWords = {
  heading: 'Backup',
  text: (changes: number, lastAt: string | undefined) =>
    `${changes.toLocaleString('en')} changes are in no backup${lastAt ? ` since ${momentWords(lastAt)}` : ''}. A cleared browser or a broken disk would take them along.`,
  toSettings: 'Make a backup',
  later: 'Tomorrow',
} as const

const PROBLEMS: Readonly<Record<BackupProblem, string>> = {
  'not-ours': 'This is not a backup or case file of Claimbench. Nothing here was touched.',
  'newer-version':
    'This file was written by a newer version of Claimbench. Nothing here was touched. Update Claimbench and try again.',
  truncated:
    'The file ends too early: it was cut short. Nothing here was touched. Try another copy of it.',
  checksum:
    'The file was damaged: its checksum does not fit. Nothing here was touched. Try another copy.',
  malformed: 'Something in the file is not as it should be. Nothing here was touched.',
  'passphrase-needed': 'The file is protected with a passphrase. Nothing here was touched.',
  'wrong-passphrase':
    'That is not the passphrase of this file; the file itself is not to blame. Nothing here was touched. Look at capitals and the keyboard’s language, and try again.',
  'other-tabs-open':
    'Claimbench is open in other tabs. Nothing was touched. Close them and try again.',
  'disk-full': 'The disk is full. Nothing here was touched. Free some space and try again.',
  failed: 'The disk did not take it. Nothing here was touched. Free some space and try again.',
}

/** Why a backup cannot be restored. */
export function backupProblemWords(problem: BackupProblem): string {
  return PROBLEMS[problem]
}

const SIZE = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 })

/** A number of bytes as it is read. */
export function sizeWords(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB']
  const step = bytes > 0 ? Math.min(Math.floor(Math.log10(bytes) / 3), units.length - 1) : 0
  return `${SIZE.format(bytes / 1000 ** step)} ${units[step]}`
}

/** A part of a whole in percent. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}
