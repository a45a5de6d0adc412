// How records are called where their fields are listed: before a file is taken in, and in histories.
import { type Table, wordsOfValue } from '@claimbench/model'

const TABLES: Partial<Readonly<Record<Table, string>>> = {
  articles: 'Article',
  revisions: 'Version',
  cuts: 'Sentence boundary',
  tags: 'Tag',
  spans: 'Marked words',
  notes: 'Note',
  keyNotes: 'Note of a key',
  claims: 'Claim',
  evidence: 'Evidence',
  originLinks: 'Origins',
  hops: 'Step of the chain',
  searches: 'Search',
  verdicts: 'Verdict',
  signOffs: 'Sign-off',
  summaries: 'Summary',
  steps: 'Step',
  pastVerdicts: 'Earlier verdict',
  waivers: 'Waiver',
  replies: 'Right of reply',
  secondOpinions: 'Second opinion',
  publications: 'Publication',
  editions: 'Published text',
  corrections: 'Correction',
  settlements: 'Settled sides',
  amendments: 'New version',
  lostMarks: 'Lost mark',
  sources: 'Source',
  attachments: 'File',
  profiles: 'Rating profile',
  reviewers: 'Name',
  lessons: 'Learnt suggestion',
  settings: 'Setting',
  packs: 'Training pack',
  attempts: 'Exercise',
  answers: 'Answer',
}

const FIELDS: Readonly<Record<string, string>> = {
  'settings/me': 'who works here',
  'settings/theme': 'theme',
  'settings/profile': 'rating profile for new verdicts',
  'settings/organisation': 'organisation',
  'articles/revision': 'current version',
  'articles/binnedAt': 'in the bin since',
  'tags/tag': 'tag',
  'cuts/present': 'whether a sentence ends here',
  finding: 'finding',
  whatIsRight: 'what is right',
  notEstablished: 'what could not be established',
  wouldChange: 'what would change it',
  openQuestions: 'open questions',
  evidenceAsOf: 'evidence as of',
  shortForm: 'short form',
  speakerKind: 'kind of speaker',
  saidAt: 'said on',
  checkWorthiness: 'check-worthiness',
  hasClaim: 'also holds a claim',
  hasOpinion: 'also holds an opinion',
  sourceType: 'kind of source',
  vagueKind: 'kind of vagueness',
  anonymityReason: 'reason for anonymity',
  resolvedTo: 'resolved to',
  publishedAt: 'published on',
  republishedAt: 'republished on',
  modifiedAt: 'changed on',
  originalOutlet: 'outlet it first appeared in',
  liveAddress: 'live address',
  archivedAddress: 'archived address',
  isTheFact: 'whether it is the fact itself',
  resolvedAs: 'what it was resolved to',
  tried: 'what was tried',
  linkCheck: 'what was found at the address',
  isOrigin: 'whether it is the origin',
  isLeftOut: 'whether it is left out of the chain',
  place: 'place in the chain',
  sourceDate: 'date of the source',
  seenAt: 'seen on',
}

/** What a record is called. */
export function tableWords(table: Table): string {
  return TABLES[table] ?? 'Record'
}

/** What a field is called, in lower case; `id` tells settings apart. */
export function fieldWords(table: Table, id: string, field: string): string {
  const known = table === 'settings' ? FIELDS[`settings/${id}`] : FIELDS[`${table}/${field}`]
  return known ?? FIELDS[field] ?? (table === 'settings' ? id : spelledOut(field))
}

/** The longest value that is shown, in UTF-16 units. */
const LONGEST = 1200

/** A value as it is read; a sentence in place of nothing. */
export function valueWords(value: unknown): string {
  const words = value === true ? 'yes' : value === false ? 'no' : wordsOfValue(value)
  if (words === '') return 'nothing'
  return words.length > LONGEST ? `${words.slice(0, LONGEST)} …` : words
}

function spelledOut(field: string): string {
  return field.replaceAll(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
}
