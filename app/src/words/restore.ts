// What is said when a file is taken in: beforehand, and afterwards.
import type { Comparison, LastRestore } from '../shell/backups-context.ts'
import { percent } from './backup.ts'
import { momentWords } from './dates.ts'

const KINDS = {
  backup: (moment: string) => `A backup made ${moment}.`,
  case: (moment: string, from: string | undefined) =>
    `A case file made ${moment}${from ? ` by ${from}` : ''}: one article with all the work on it.`,
  blind: (moment: string) =>
    `A packet for a second opinion, made ${moment}: what is to be judged, and its evidence. It holds no verdict; yours is to be the second.`,
} as const

export const restoreWords = {
  heading: 'Take a file in',
  back: 'Back to Settings',
  none: 'No file was chosen. Choose one here or in Settings; nothing was changed.',
  choose: 'Choose a file',
  locked: (name: string) => `“${name}” is protected with a passphrase.`,
  passphrase: 'Its passphrase',
  open: 'Open it',
  reading: (share: number) => `Reading the file … ${percent(share)}`,
  restoring: (share: number) => `Taking it in … ${percent(share)}`,
  cancel: 'Cancel',
  stopped: 'Stopped. Nothing here was touched.',
  holds: ({ contents, unsaved }: Comparison) =>
    [
      KINDS[contents.kind ?? 'backup'](momentWords(contents.madeAt), contents.from),
      `It holds ${list([
        counted(contents.articles, 'article'),
        counted(contents.attachments, 'attached file'),
        contents.kind !== 'blind' && counted(contents.changes, 'change', 'in its history'),
      ])}, and is whole: every byte was checked.`,
      unsaved > 0 && `${counted(unsaved, 'change')} in it were saved nowhere and are made now.`,
    ]
      .filter(Boolean)
      .join(' '),
  isEmpty: 'There is no article here yet: the file comes in as it is.',
  notKept:
    'This browser gives no place for a second copy: what comes in cannot be taken back in one step. Download a backup first if you may want to.',
  kept: 'Before anything comes in, this workspace is kept as it is now; Settings can put it back.',
  newArticles: 'New here',
  changedArticles: 'Here already, and different in the file',
  sameArticles: 'Here already, and nothing comes in',
  workspace: 'Sources, names and settings',
  comes: (incoming: number, made: Comparison['parts'][number]['made']) => {
    if (incoming === 0) return 'nothing comes in by itself'
    const told = TOLD.map(([table, one, more]) => countedAs(made[table] ?? 0, one, more))
    const others = incoming - TOLD.reduce((sum, [table]) => sum + (made[table] ?? 0), 0)
    const rest = told.some(Boolean) ? counted(others, 'other change') : counted(others, 'change')
    return `${list([...told, others > 0 && rest])} ${incoming === 1 ? 'comes' : 'come'} in`
  },
  newer: (changes: number) => `${counted(changes, 'change')} only here, which stay`,
  apartCount: (count: number) => `${count} written on both sides`,
  more: (count: number) => `Show ${count} more`,
  apart: (count: number) =>
    count === 1 ? 'Written on both sides: 1' : `Written on both sides: ${count}`,
  apartHint:
    'Here two people, or you at two machines, wrote without seeing each other. The later writing is chosen; choose the other where it is the better one. What is not chosen stays readable in the article’s history.',
  allHere: 'All as here',
  allThere: 'All as in the file',
  allLater: 'The later one of each',
  here: 'Here',
  there: 'In the file',
  later: 'later',
  removed: 'removed',
  whoWhen: (who: string, at: string | undefined) =>
    [who, at && momentWords(at)].filter(Boolean).join(', ') || 'nobody knows who or when',
  someone: 'somebody without a name',
  now: 'Take it in',
} as const

/** What came with a file, once it is here. */
export function restoredWords(last: LastRestore): string {
  const { added, merged, chosen, madeAt, isUndo, canUndo, came: rows } = last
  if (isUndo) return 'The workspace is as it was before the restore.'
  const came = list([
    cameIn(added, rows ?? {}),
    merged > 0 &&
      `${counted(merged, 'article')} that ${merged === 1 ? 'was' : 'were'} here ${merged === 1 ? 'was' : 'were'} merged`,
    chosen > 0 && `${counted(chosen, 'choice')} of yours ${chosen === 1 ? 'was' : 'were'} followed`,
  ])
  return `From the file of ${momentWords(madeAt)}: ${came || 'nothing that was not here already'}.${canUndo ? ' What was here before is kept; Settings can put it back.' : ''}`
}

/** What people count of an article's work: the table, one of them, and several. */
const TOLD = [
  ['claims', 'claim', 'claims'],
  ['verdicts', 'verdict', 'verdicts'],
  ['evidence', 'piece of evidence', 'pieces of evidence'],
  ['notes', 'note', 'notes'],
  ['tags', 'tag', 'tags'],
] as const

/** "1 article came in, with 3 claims", or "3 claims came in". */
function cameIn(added: number, rows: Partial<NonNullable<LastRestore['came']>>): string | false {
  const { claims = 0, verdicts = 0, evidence = 0 } = rows
  const made: Comparison['parts'][number]['made'] = { claims, verdicts, evidence }
  const told = list(TOLD.map(([table, one, more]) => countedAs(made[table] ?? 0, one, more)))
  if (added === 0) return told !== '' && `${told} came in`
  return `${counted(added, 'article')} came in${told && `, with ${told}`}`
}

function countedAs(count: number, one: string, more: string): string | false {
  return count > 0 && `${count.toLocaleString('en')} ${count === 1 ? one : more}`
}

function counted(count: number, thing: string, where = ''): string {
  const things = `${count.toLocaleString('en')} ${thing}${count === 1 ? '' : 's'}`
  return where ? `${things} ${where}` : things
}

const AND = new Intl.ListFormat('en', { type: 'conjunction' })

function list(items: readonly (string | false)[]): string {
  return AND.format(items.filter(item => item !== false))
}
