// What is said where an article is updated, and about what came of its marks.
import {
  type ClaimState,
  type Desk,
  type Mark,
  plainFromRichText,
  stateOfClaim,
  verdictsOn,
} from '@claimbench/model'
import { sourceTypeWords, spanWords, tagWords } from './review.ts'

const count = (number: number, one: string, many: string) =>
  number === 1 ? `1 ${one}` : `${number} ${many}`

export const updateWords = {
  heading: (title: string) => `Update: ${title}`,
  comparing: 'Comparing the two versions …',
  failed:
    'The two versions could not be compared. Nothing was changed. Try again, or go back to the article.',
  retry: 'Try again',
  bringTitle: 'Bring the newer version',
  bringText:
    'Paste the article as it stands now, or choose a file. Before anything changes you see what becomes of every tag, span, claim and note.',
  pasteLabel: 'The newer version',
  pasteHint:
    'Text, Markdown or a copied web page. Files: text, Markdown, HTML, saved pages, Word, PDF.',
  compare: 'Compare the versions',
  chooseFile: 'Choose a file',
  amend: 'Amend by hand instead',
  reading: 'Reading the newer version …',
  stop: 'Stop',
  nothingNew: 'This version says nothing new: the words, the links and the details are the same.',
  onlyDetails: 'The words are the same. Only details of the article differ.',
  summary: (kept: number, changed: number, lost: number) =>
    `${count(kept, 'mark stays', 'marks stay')} on the same words, ${changed} stand on edited words, ${count(lost, 'has', 'have')} lost ${lost === 1 ? 'its' : 'their'} words.`,
  noMarks: 'There are no marks on this article yet: nothing has to be carried.',
  marksLabel:
    'Marks to look at. J and K move, Enter accepts, F chooses other words, X puts into the tray.',
  changed: (number: number, open: number) =>
    open > 0 ? `Changed · ${number}, ${open} to look at` : `Changed · ${number}`,
  changedHint: 'Their words were edited. Accept where each was found, or choose other words.',
  lost: (number: number) => `Lost · ${number}`,
  lostHint: 'Their words are gone. They wait in the tray, unless you choose other words.',
  kept: (number: number) => `Kept · ${number}`,
  keptHint: 'They stand on the same words, wherever those stand now. Nothing to do.',
  was: 'Was',
  now: 'Now',
  accept: 'Accept',
  fix: 'Choose words',
  tray: 'Into the tray',
  reset: 'Take back',
  inText: 'Show in the text',
  acceptAll: (number: number) => `Accept all ${number} still open`,
  diffHeading: 'The text, old and new',
  diffSame: 'The words are the same in both versions.',
  unchanged: (number: number) =>
    number === 1 ? '1 paragraph unchanged' : `${number} paragraphs unchanged`,
  added: 'added:',
  removed: 'removed:',
  movedHere: 'moved here:',
  movedAway: 'moved away:',
  end: 'end of change',
  legendAdded: 'added',
  legendRemoved: 'removed',
  legendMoved: 'moved',
  detailsHeading: 'Details the new version states otherwise',
  take: (field: string) => `Take over: ${field}`,
  none: 'nothing',
  apply: 'Update the article',
  applyDetails: 'Take over the details',
  cancel: 'Cancel',
  leaves: (proposals: number, trayed: number) =>
    [
      proposals > 0 &&
        `${count(proposals, 'tag', 'tags')} not looked at ${proposals === 1 ? 'is' : 'are'} left as a proposal`,
      trayed > 0 && `${count(trayed, 'mark goes', 'marks go')} into the tray`,
    ]
      .filter(Boolean)
      .join('; '),
  said: {
    accepted: 'Accepted.',
    trayed: 'Goes into the tray.',
    fixed: 'Other words chosen.',
    reset: 'Taken back.',
    allAccepted: 'All accepted.',
    end: 'That was the last one.',
  },
  state: {
    open: 'to look at',
    accept: 'accepted',
    fix: 'other words chosen',
    tray: 'goes into the tray',
    kept: 'kept',
  },
  fixTitle: 'Choose its words in the new version',
  fixHint: {
    words:
      'Arrows walk by word, Shift extends, up and down change the sentence. Enter takes, Esc leaves.',
    sentence: 'Up and down change the sentence. Enter takes it, Esc leaves.',
  },
  fixLabel: 'Words of the new version',
  previous: 'Sentence before',
  next: 'Sentence after',
  takeWords: 'Take these',
  leave: 'Leave',
  done: (kept: number, changed: number, lost: number) =>
    `Updated: ${kept} kept, ${changed} changed, ${lost} in the tray. One undo takes it all back.`,
  keysLine: 'J K move · Enter accept · F choose words · X tray · Ctrl Enter update · Esc cancel',
} as const

/** What a mark is, in a few words: “Tag: Claim”. */
export function markName(mark: Mark, desk: Desk): string {
  switch (mark.table) {
    case 'tags':
      return `Tag: ${tagWords[mark.row.tag]}`
    case 'notes':
      return `Note: ${plainFromRichText(mark.row.body)}`
    case 'cuts':
      return mark.row.present ? 'Cut between sentences' : 'Sentences joined'
    case 'spans': {
      const claim = desk.claims.get(mark.row.claim ?? '')
      if (claim) return `Claim: ${claim.wording}`
      const name = spanWords[mark.row.kind]
      const type = mark.row.sourceType ? `, ${sourceTypeWords[mark.row.sourceType]}` : ''
      return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}${type}`
    }
    default:
      return mark satisfies never
  }
}

/** What an edited claim means for the work on it; undefined where there is none yet. */
export function workOnClaim(
  mark: Mark,
  desk: Desk,
  becomes: 'changed' | 'lost',
): string | undefined {
  const claim = mark.table === 'spans' ? desk.claims.get(mark.row.claim ?? '') : undefined
  if (!claim) return undefined
  const state: ClaimState = stateOfClaim(desk, claim)
  const hasVerdict = verdictsOn(desk, claim.id).length > 0
  if (!hasVerdict) return undefined
  const why = becomes === 'changed' ? 'judged other words' : 'judged words that are gone'
  return state === 'signed-off'
    ? `Signed off. The sign-off lapses, because it ${why}; verdict and evidence stay.`
    : `Its verdict ${why}. Verdict and evidence stay; look at them again.`
}
