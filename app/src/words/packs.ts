// What loading, keeping and making training packs says.
import type { FileFault } from '@claimbench/model/training'

/** What is wrong with a pack or a key file, and what became of it. */
export function fileFaultWords({ code, path }: FileFault): string {
  const where = path === '' ? '' : ` (${path})`
  switch (code) {
    case 'not-ours':
      return 'This is no training pack. Packs end in .claimbench-pack.zip; result files are opened in the class view. Nothing was taken in.'
    case 'newer-version':
      return 'This file was made by a newer version of Claimbench. Reload the page to get that version, then load it again. Nothing was taken in.'
    case 'truncated':
      return `This file ends too early or lacks a part${where}. Ask for it again. Nothing was taken in.`
    case 'checksum':
      return `This file was damaged or changed on its way${where}. Ask for it again. Nothing was taken in.`
    case 'malformed':
      return `Something in this file does not hold together${where}. Whoever made it has to write it again. Nothing was taken in.`
    case 'too-large':
      return 'This file unfolds to more than a pack can hold. Nothing was taken in.'
    case 'forged':
      return 'This file bears a signature that does not fit. Nothing was taken in.'
    case 'other-articles':
      return 'This key belongs to other articles than those of any pack here. Load its pack first. Nothing was taken in.'
    default:
      return code satisfies never
  }
}

export const packWords = {
  heading: (count: number) => (count === 0 ? 'Packs' : `Packs · ${count}`),
  empty:
    'A pack holds articles to practise on, from a trainer or a colleague. Drop its file anywhere here, choose it, or give its address on this site. A key that comes in a file of its own is loaded the same way.',
  choose: 'Load a pack or a key …',
  address: 'Address on this site',
  addressHint: (origin: string) => `Only files under ${origin}: nothing else is ever asked.`,
  load: 'Load',
  dropNow: 'Drop the pack or the key here',
  reading: 'Reading the file …',
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing was taken in.',
  elsewhere: (origin: string) =>
    `That address is not on this site (${origin}). Download the file yourself, then choose it here. Nothing was asked of anybody.`,
  notFetched: (status: string) =>
    `There is no such file at that address (${status}). Nothing was taken in.`,
  noNetwork: 'The address could not be reached. Nothing was taken in.',
  notKept: 'The disk did not take the file. Nothing was taken in. Free some space and try again.',
  keptPack: (title: string, exercises: number) =>
    `“${title}” is here, with ${exercises === 1 ? '1 article' : `${exercises} articles`}.`,
  keptKey: (title: string) => `The key of “${title}” is here.`,
  alreadyHere: (title: string) => `“${title}” is here already. Nothing was changed.`,
  keyTitle: (title: string) => `Load the key of “${title}”?`,
  keyText:
    'With the key in this browser no blind test can be started on this pack any more, and whoever looks for the answers can find them.',
  keyUnderWay: (count: number) =>
    count === 1
      ? 'A blind test on it is under way. Finish it first, unless you mean to give it up as a test.'
      : `${count} blind tests on it are under way. Finish them first, unless you mean to give them up as tests.`,
  keyNow: 'Load the key',
  notNow: 'Not now',
  withKey: 'with its key',
  withoutKey: 'without a key: blind test',
  keyCame: 'the key came later',
  licence: (name: string) => `Licence: ${name}`,
  madeBy: (name: string) => `by ${name}`,
  loaded: (moment: string) => `loaded ${moment}`,
  terms: 'Terms',
  hash: 'SHA-256 of what it asks',
  hashHint:
    'Equal with and without the key: two people with the same number have the same articles.',
  fileHash: 'SHA-256 of the file',
  remove: (title: string) => `Remove the pack “${title}”`,
  removed: (title: string) => `“${title}” was removed. Attempts at it are kept.`,
  undo: 'Undo',
} as const

export const makeWords = {
  heading: 'Make a pack',
  intro:
    'Any article whose sentences you have all tagged can be practised on by others. Your tags, spans, claims and verdicts become its key.',
  about: 'About the pack',
  title: 'Title',
  by: 'Made by',
  licence: 'Licence, in short',
  terms: 'Terms, in full or where they can be read',
  notToBePassedOn: 'not to be passed on',
  noLicence:
    'For this class only. Who wrote the articles has given no leave to pass them on; do not publish them.',
  licenceHint:
    'An article of somebody else stays theirs: name a licence only if they gave one, or if you wrote it yourself.',
  tasks: 'What a blind test asks',
  tasksHint:
    'A blind test asks exactly this, and of each article no more than its own key can score; what that is stands beside the article below. In guided exercises and practice it is the first choice, and can be changed.',
  askedHere: (tasks: string) => `A blind test asks here: ${tasks}.`,
  nothingHere: 'A blind test would ask nothing here.',
  notAskedHere: (tasks: string) =>
    `Not asked here, because nothing in its key, or no document, answers it: ${tasks}.`,
  nothingAsked: (title: string) =>
    `Nothing would be asked of “${title}”: its key has nothing for what the test asks. Take the article out, or choose more. Nothing was written.`,
  chooseTasks: 'Choose at least one thing that a test asks. Nothing was written.',
  notInKey: (tasks: string) =>
    `No article of the pack has anything in its key for: ${tasks}. Take that choice back, or mark it in an article first. Nothing was written.`,
  noSheets:
    'Evidence and verdict are asked, but no article has source documents to quote. Nothing was written.',
  articles: 'Articles',
  noArticles: 'The library is empty. Bring an article in and tag it, then come back.',
  open: (open: number) =>
    open === 1 ? '1 sentence is not tagged yet' : `${open} sentences are not tagged yet`,
  toReview: 'Tag them',
  level: (title: string) => `Level of “${title}”`,
  noLevel: 'not said',
  genre: (title: string) => `Genre of “${title}”`,
  trains: (title: string) => `What “${title}” trains, in a line`,
  sheets: (title: string) => `Source documents of “${title}”, as text files`,
  sheetsChosen: (names: string) => `Documents: ${names}`,
  reasons: 'Reasons and alternatives',
  reasonsOf: (title: string) => `Reasons and alternatives of “${title}”`,
  blind: 'Blind pack',
  blindHint: 'For trainees. The key is not in the file at all.',
  key: 'Key apart',
  keyHint: 'For you, and for trainees once the test is over.',
  whole: 'Pack with its key',
  wholeHint: 'For guided exercises and practice.',
  chooseFirst: 'Choose at least one article, and give the pack a title.',
  untagged: (title: string, count: number) =>
    `“${title}” has ${count === 1 ? '1 sentence' : `${count} sentences`} without a tag of yours. Nothing was written.`,
  gone: (title: string) => `“${title}” could not be read from the library. Nothing was written.`,
  sheetTaken: (name: string) =>
    `The document “${name}” cannot go into a pack: it is empty, too large, or no text. Nothing was written.`,
  written: (name: string, content: string) =>
    `${name} is in your downloads. What it asks has the SHA-256 ${content.slice(0, 16)}…`,
  writing: 'Writing the file …',
  notesIntro:
    'A reason is shown to trainees beside their answer. Other tags and wordings that you accept count as right.',
  reason: (number: number) => `Reason for sentence ${number}`,
  alsoTag: (tag: string) => `${tag} also counts`,
  alsoReason: (tag: string, number: number) => `Why ${tag} also counts in sentence ${number}`,
  wordings: (quote: string) => `Other wordings of “${quote}” that count, one a line`,
  withoutReason: (count: number) =>
    count === 0
      ? 'Every sentence has a reason.'
      : count === 1
        ? '1 sentence has no reason yet.'
        : `${count} sentences have no reason yet.`,
  untaggedHere: 'not tagged yet',
  backToPack: 'Back to the pack',
  undo: 'Undo',
  redo: 'Redo',
} as const
