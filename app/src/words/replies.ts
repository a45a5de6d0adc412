// The ledger of the right of reply, in words.
import './house-refusals.ts'
import type { ContactWay, ReplyState } from '@claimbench/model'

export const contactWords: Readonly<Record<ContactWay, string>> = {
  email: 'by e-mail',
  phone: 'by phone',
  letter: 'by letter',
  message: 'by message',
  form: 'by a form',
  'in-person': 'in person',
  'not-asked': 'not asked',
}

export const replyStateWords: Readonly<Record<ReplyState, string>> = {
  answered: 'answered',
  waiting: 'waiting for an answer',
  'no-answer': 'overdue: no answer by the deadline',
  'not-asked': 'not asked',
}

export const replyWords = {
  heading: 'Right of reply',
  hint: 'Whom you asked for their side, when, and what they said. Printed in the report.',
  empty: 'Nobody was asked yet.',
  add: 'Note a request',
  edit: 'Edit',
  remove: 'Remove',
  save: 'Save the line',
  cancel: 'Cancel',
  whom: 'Whom',
  how: 'How',
  askedOn: 'Asked on',
  deadline: 'Answer wanted by',
  answer: 'Their answer, word for word',
  answeredOn: 'Answered on',
  reason: 'Why they were not asked',
  about: 'About',
  wholeArticle: 'the article as a whole',
  asked: (date: string) => `asked ${date}`,
  by: (date: string) => `answer wanted by ${date}`,
  answered: (date: string) => `answered ${date}`,
} as const
