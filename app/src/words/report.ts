// What the report place says around the report; the report's own words come with it.
import type {
  ArticleQuestion,
  Audience,
  Blocker,
  ClaimQuestion,
  ReportLanguage,
} from '@claimbench/report'

export const reportWords = {
  heading: 'Report',
  loading: 'Opening the article …',
  laying: 'Laying the report out …',
  notLaid:
    'The report could not be laid out. Nothing of the article was changed; leave this place and come back to try again.',
  gone: 'There is no such article here. It may have been deleted for good, or lie in another browser.',
  toLibrary: 'To the library',
  readOnly: 'This article is open in another tab. The report can be read and downloaded here.',
  outline: 'Sections',
  panel: 'Completing and handing out',
  toPanel: 'Complete and download',
  audience: 'For whom',
  language: 'Language of the labels',
  edition: 'Version',
  editionNow: 'As it stands now',
  editionOf: (number: number, date: string) => `Version ${number}, published ${date}`,
  editionDamaged: 'This version cannot be read any more: what is stored is not what was published.',
  names: 'Print the names of the people who worked on it',
  head: 'The head of the report',
  headHint: 'Written by a person, about the article as a whole. Without them nothing is published.',
  finding: 'The finding',
  findingHint: 'In about three sentences.',
  whatIsRight: 'What is right',
  notEstablished: 'What could not be established',
  permission: 'Permission to print the full text',
  permissionHint: 'Who gave it, and when. Without one, readers get the checked passages only.',
  questions: 'What an editor would ask',
  noQuestions: 'Nothing is left to ask.',
  inReview: 'Open in review',
  toClaim: 'To the claim',
  claim: (number: number) => `Claim ${number}`,
  downloads: 'Downloads',
  waits: 'The published version waits:',
  html: 'HTML, one file',
  htmlHint: 'Opens without a network. Print it for a PDF.',
  docx: 'Word',
  xlsx: 'Spreadsheet',
  markdown: 'Markdown',
  csv: 'Tables (CSV)',
  json: 'JSON',
  claimReview: 'ClaimReview pages',
  claimReviewHint: 'ClaimReview: one page for each signed claim and an index, as a zip.',
  everything: 'Everything (zip)',
  everythingHint: 'Everything: all formats in one zip, with the SHA-256 of each file.',
  madeEverything:
    'The archive holds every format; “sha256sum --check SHA256SUMS” proves them whole.',
  making: 'Making the file …',
  makingOf: (done: number, total: number) => `${done} of ${total} formats made`,
  callOff: 'Cancel',
  calledOff: 'Called off. No file was made.',
  failed: 'The file could not be made. Nothing was changed.',
  noOrganisation: 'Who publishes these reviews?',
  noOrganisationHint:
    'A ClaimReview names its publisher and stands at an address of its own. This is asked once; it can be changed in Settings.',
  noPages: 'No verdict is signed off, so there is no page to publish yet.',
  pages: (count: number) =>
    count === 1 ? 'One claim has its page.' : `${count} claims have their pages.`,
  notSigned: (count: number) =>
    count === 1 ? 'One claim waits for its sign-off.' : `${count} claims wait for their sign-off.`,
  voided: (count: number) =>
    count === 1 ? 'One claim is withdrawn.' : `${count} claims are withdrawn.`,
  breaksRules: (claim: string, rules: readonly string[]) =>
    `Kept back: ${claim} ${rules.join(' ')}`,
  ownSite:
    'The claims appeared on the organisation’s own site: some readers of the mark-up frown on that.',
} as const

export const audienceWords: Readonly<Record<Audience, string>> = {
  publish: 'Readers: the published version',
  editor: 'Editors: with notes and open items',
  full: 'The full file',
}

/** Each language in its own words. */
export const languageWords: Readonly<Record<ReportLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
}

const BLOCKERS: Readonly<Record<Blocker, string>> = {
  'no-finding': 'the finding is not written',
  'no-what-is-right': 'what is right is not written',
  'no-not-established': 'what could not be established is not written',
  'nothing-signed-off': 'no verdict is signed off',
}

/** Why the published version waits, as one sentence. */
export function waitsWords(blockers: readonly Blocker[]): string {
  return `${reportWords.waits} ${blockers.map(blocker => BLOCKERS[blocker]).join('; ')}.`
}

const OF_ARTICLE: Readonly<Record<ArticleQuestion, (count: number) => string>> = {
  'no-finding': () => 'What is the finding?',
  'no-what-is-right': () => 'What is right about the article?',
  'no-not-established': () => 'What could not be established?',
  'nothing-signed-off': () => 'Is no verdict signed off?',
  'no-claims': () => 'Was no claim cut from it?',
  'sentences-open': count =>
    count === 1 ? 'One sentence is not tagged.' : `${count} sentences are not tagged.`,
  'no-outlet': () => 'Which outlet published it?',
  'no-date': () => 'When was it published?',
  'no-address': () => 'Where does it stand? Its address is missing.',
  'details-disagree': count =>
    count === 1
      ? 'The page states one detail in two ways. Which is right?'
      : `The page states ${count} details in two ways. Which are right?`,
}

const OF_CLAIM: Readonly<Record<ClaimQuestion, string>> = {
  'no-verdict': 'There is no verdict.',
  'no-rationale': 'The verdict has no reasons.',
  'no-evidence': 'There is no evidence and no search log.',
  'sign-off-lapsed': 'What was signed has changed since: it needs to be signed again.',
  'not-signed-off': 'It is not signed off.',
}

/** A question about the article, in a sentence. */
export function articleQuestionWords(question: ArticleQuestion, count: number): string {
  return OF_ARTICLE[question](count)
}

/** A question about a claim, in a sentence. */
export function claimQuestionWords(question: ClaimQuestion): string {
  return OF_CLAIM[question]
}
