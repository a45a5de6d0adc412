// What is said where the history of an article is read.
import type { AuditEntry, AuditKind } from '@claimbench/model'

export const historyWords = {
  heading: (title: string) => `History: ${title}`,
  back: 'Back to the article',
  list: 'What was done',
  count: (shown: number, all: number) =>
    shown === all
      ? `${all.toLocaleString('en')} ${all === 1 ? 'entry' : 'entries'}`
      : `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} entries`,
  empty: 'Nothing was done to this article yet.',
  nothingFits: 'No entry fits that.',
  person: 'Who',
  everybody: 'everybody',
  someone: 'somebody without a name',
  kind: 'What about',
  everything: 'everything',
  search: 'Search in it',
  order: 'Newest first',
  when: 'When',
  who: 'Who',
  what: 'What',
  version: (number: number) => `on version ${number}`,
  undone: 'taken back later',
  directions: { undoes: 'Taken back: ', redoes: 'Done again: ' } satisfies Record<
    NonNullable<AuditEntry['direction']>,
    string
  >,
  hidden: 'Hidden until both verdicts are revealed',
  fields: (count: number) => (count === 1 ? '1 field' : `${count} fields`),
  was: 'was',
  nothing: 'nothing',
  more: (count: number) => `Show ${count} more`,
  csv: 'Download as CSV',
  json: 'Download as JSON',
  names:
    'Names are what people called themselves in their browsers; they prove nobody’s identity. Times are those of their machines.',
  apart: (count: number) =>
    count === 1 ? 'Written on both sides: 1 field' : `Written on both sides: ${count} fields`,
  apartHint:
    'Two people wrote here without seeing each other. The later writing stands; let the other one stand where it is the better one. Either stays in this history.',
  stands: 'stands now',
  letStand: 'Let this one stand',
} as const

export const auditKindWords: Readonly<Record<AuditKind, string>> = {
  article: 'the article and its sentences',
  tags: 'tags',
  words: 'marked words',
  claims: 'claims',
  evidence: 'evidence and sources',
  verdicts: 'verdicts and sign-off',
  report: 'the report',
  notes: 'notes',
  other: 'something else',
}
