// Every word of a report that no person wrote, in English. Another language has the same shape.
import type {
  AttributionFinding,
  CheckWorthiness,
  ClaimState,
  ClaimType,
  ContactWay,
  CorrectionClass,
  Credibility,
  Framing,
  HopLink,
  LinkState,
  Medium,
  OpinionOutcome,
  QuoteStanding,
  Relation,
  Reliability,
  ResolvedKind,
  SourceKind,
  SourceType,
  SpeakerKind,
  Tag,
  Trace,
} from '@claimbench/model'
import type { Audience, Blocker, EditionFacts, Share } from '../facts/facts.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** "1 claim", "3 claims". */
const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const audience: Record<Audience, string> = {
  publish: 'Published version',
  editor: 'Editor’s version, with open items',
  full: 'Full file',
}
const blocker: Record<Blocker, string> = {
  'no-finding': 'The finding about the article as a whole is not written.',
  'no-what-is-right': 'What is right about the article is not written.',
  'no-not-established': 'What could not be established is not written.',
  'nothing-signed-off': 'No verdict is signed off.',
}
const tag: Record<Tag | 'open', string> = {
  claim: 'Claim',
  opinion: 'Opinion',
  attribution: 'Attribution',
  none: 'Neither',
  open: 'Not tagged',
}
const glyph: Record<Tag | 'open', string> = {
  claim: 'C',
  opinion: 'O',
  attribution: 'A',
  none: '–',
  open: '·',
}
const sourceType: Record<SourceType, string> = {
  named: 'Named',
  unnamed: 'Unnamed',
  vague: 'Vague',
}
const trace: Record<Trace, string> = {
  named: 'Named',
  resolved: 'Found out by the check',
  unnamed: 'Unnamed',
  vague: 'Vague',
}
const linkState: Record<LinkState, string> = {
  live: 'With an address',
  'without-target': 'Without a target',
  'to-itself': 'To the article itself',
}
const claimType: Record<ClaimType, string> = {
  event: 'event',
  number: 'number',
  quote: 'quotation',
  cause: 'cause',
  position: 'position',
  prediction: 'prediction',
  motive: 'motive',
  other: 'other',
}
const speakerKind: Record<SpeakerKind, string> = {
  author: 'the article’s author',
  named: 'named source',
  unnamed: 'unnamed source',
  vague: 'vague source',
}
const worth: Record<CheckWorthiness, string> = {
  0: '0, nothing to check',
  1: '1, marginal',
  2: '2, checkable, softer',
  3: '3, would change a reader’s mind',
}
const framing: Record<Framing, string> = {
  none: 'None',
  misleading: 'Misleading',
  'missing-context': 'Missing context',
  exaggerated: 'Exaggerated',
  'cherry-picked': 'Cherry-picked',
}
const finding: Record<AttributionFinding, string> = {
  confirmed: 'Confirmed: the source said it',
  altered: 'Altered: the source said something else',
  'not-found': 'Not found: no trace that the source said it',
  contradicted: 'Contradicted: the source says it did not',
  'not-traceable': 'Not traceable: the source is too vague to ask',
}
const relation: Record<Relation, string> = {
  supports: 'Evidence for',
  refutes: 'Evidence against',
  context: 'Context',
}
const medium: Record<Medium, string> = {
  'web-page': 'web page',
  document: 'document',
  dataset: 'data set',
  image: 'image',
  video: 'video',
  audio: 'audio',
  interview: 'interview',
  book: 'book',
  law: 'law',
  study: 'study',
  post: 'post',
  other: 'other',
}
const sourceKind: Record<SourceKind, string> = {
  primary: 'primary source',
  secondary: 'secondary source',
  tertiary: 'tertiary source',
}
const reliability: Record<Reliability, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}
const credibility: Record<Credibility, string> = {
  1: 'confirmed elsewhere',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}
const state: Record<ClaimState, string> = {
  open: 'Open',
  'in-progress': 'In progress',
  'for-review': 'For review',
  returned: 'Returned',
  void: 'Withdrawn',
  'signed-off': 'Signed off',
  lapsed: 'Sign-off lapsed',
  published: 'Published',
  corrected: 'Corrected',
}
const contactWay: Record<ContactWay, string> = {
  email: 'by e-mail',
  phone: 'by telephone',
  letter: 'by letter',
  message: 'by message',
  form: 'by a form',
  'in-person': 'in person',
  'not-asked': 'not asked',
}
const correctionKind: Record<CorrectionClass, string> = {
  'verdict-changed': 'Verdict changed',
  factual: 'Factual error',
  clarification: 'Clarification',
  'new-evidence': 'New evidence',
  'source-lost': 'Source lost',
  void: 'Withdrawn',
  typo: 'Typing error',
}
const outcome: Record<OpinionOutcome, string> = {
  'first-stands': 'The first verdict stands.',
  'second-stands': 'The second verdict stands.',
  'both-stand': 'Both verdicts stand, and both are printed.',
}
const quoteStanding: Record<Exclude<QuoteStanding, 'no-copy'>, string> = {
  exact: 'quote found word for word in the captured copy',
  normalised: 'quote found in the captured copy, but for spaces and marks',
  'not-found': 'quote not found in the captured copy',
  unchecked: 'quote not looked up in the captured copy',
}
/** Rules of the standards check by their id; a rule of a house's own is called by its id. */
const standard: Record<string, string> = {
  'evidence-or-search': 'evidence, or a search log',
  'sought-against': 'evidence against was looked for',
  'two-origins': 'two independent origins',
  'primary-source': 'a primary source',
  'not-only-anonymous': 'an anonymous source is not all the evidence',
  'motive-or-prediction': 'a motive or a prediction is not rated as a fact',
  'claimant-asked': 'whoever made the claim was asked',
  'quotes-verbatim': 'each quote found word for word',
  'dates-seen': 'every item says when it was seen',
  'vague-named': 'a vague attribution is named as such',
  'chain-agrees': 'the finding on the attribution goes with the chain',
  'hops-tried': 'it is said what was tried to resolve a source',
  'attribution-shown': 'an item of evidence shows what the source said',
  'question-left-open': 'an open question is named',
  'can-be-found': 'a reader can find every item',
  graded: 'every item is graded',
  'would-change': 'what would change the verdict',
  'evidence-as-of': 'the day up to which evidence counts',
}
const details: Record<string, string> = {
  title: 'Title',
  subtitle: 'Subtitle',
  byline: 'Author',
  outlet: 'Outlet',
  originalOutlet: 'Original outlet',
  publishedAt: 'Published',
  republishedAt: 'Republished',
  modifiedAt: 'Modified',
  language: 'Language',
  section: 'Section',
  address: 'Address',
}

export const en = {
  language: 'en',
  /** "2024-03-12" -> "12 March 2024". */
  date: (iso: string) => {
    const [year, month, day] = iso.slice(0, 10).split('-').map(Number)
    return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`
  },
  dates: (from: string, to: string) =>
    from === to ? en.date(from) : `${en.date(from)} to ${en.date(to)}`,
  percent: ({ count: n, of }: Share) => (of === 0 ? '–' : `${Math.round((100 * n) / of)}%`),
  fraction: ({ count: n, of }: Share) => `${n} of ${of}`,
  quoted: (words: string) => `“${words}”`,
  list: (items: readonly string[]) => items.join(', '),

  kicker: 'Fact-check',
  audience,
  draft: 'Draft: not for publication.',
  blocker,
  details,
  about: {
    byline: 'Author',
    outlet: 'Outlet',
    originalOutlet: 'Original outlet',
    publishedAt: 'Published',
    republishedAt: 'Republished',
    modifiedAt: 'Modified',
    address: 'Address',
    capture: 'SHA-256 of the copy',
    checkedBy: 'Checked by',
    signedOffBy: 'Signed off by',
    namesAreLocal: 'Names are as people gave them and prove nobody’s identity.',
    publisher: 'Published by',
    evidenceAsOf: 'Evidence as of',
    edition: 'Version',
    made: 'Report made',
    region: 'Region',
    theme: 'Theme',
    section: 'Section',
  },
  edition: ({ state, number, publishedAt = '' }: EditionFacts) =>
    state === 'draft'
      ? `Version ${number}, not published yet`
      : `Version ${number}, published ${en.date(publishedAt)}`,
  superseded: (number: number, date: string) =>
    `This is an older version, as it was published then. Version ${number} of ${date} has taken its place.`,
  madeOn: (date: string, version: string) => `${date}, with Claimbench ${version}`,

  sections: {
    finding: 'The finding',
    figures: 'Key figures',
    provenance: 'Where the article comes from',
    article: 'The annotated article',
    excerpts: 'The checked passages',
    claims: 'The claims',
    unchecked: 'Opinions and unchecked sentences',
    sources: 'Sources',
    method: 'Method',
    corrections: 'Corrections',
    replies: 'Right of reply',
    machine: 'For machines',
  },
  summary: {
    whatIsRight: 'What is right',
    notEstablished: 'What could not be established',
    missing: 'Not written yet.',
  },

  figures: {
    vagueShare: 'of the sentences rest on unnamed or vague sources alone',
    belowTwoOrigins: 'checked claims rest on fewer than two independent origins',
    signedOff: 'claims are signed off',
    tagged: 'of the sentences are tagged',
    noScore: 'There is no single score: a text is not one number true.',
    sentencesByTag: 'Sentences by kind',
    sentencesByTagSays: (of: number) =>
      `How the ${count(of, 'sentence', 'sentences')} of the article were tagged.`,
    claimsByVerdict: 'Claims by verdict',
    claimsByVerdictSays: (of: number) =>
      `What became of ${count(of, 'claim', 'claims')} cut from the article.`,
    attributions: 'Sources the article names, by kind',
    attributionsSays: (of: number) =>
      `How well ${count(of, 'source', 'sources')} can be traced from the article’s own words.`,
    concluded: 'A sentence, no label',
    open: 'Not decided',
    openForReaders: 'Still being checked',
    void: 'Withdrawn',
    kind: 'Kind',
    verdict: 'Verdict',
    sentences: 'Sentences',
    claims: 'Claims',
    mentions: 'Mentions',
    share: 'Share',
  },

  provenance: {
    links: 'Links of the article',
    linksSays: 'The state of each link as the captured copy shows it; no address was called.',
    state: 'State',
    number: 'Links',
    lostLinks: 'Links that lead nowhere or back',
    words: 'Linked words',
    sentence: 'Sentence',
    furniture: 'outside the text',
    disagreements: 'Where the copy disagrees with itself',
    field: 'Detail',
    says: 'Says',
    disclaimers: 'What the outlet says about the author and the text',
    republished: (outlet: string, original: string) =>
      `${outlet} republished the article; it appeared first in ${original}.`,
    republishedBy: (original: string) =>
      `The article is republished; it appeared first in ${original}.`,
  },
  linkState,

  article: {
    legend:
      'Each sentence carries its kind: C claim, O opinion, A attribution, – neither. Numbers lead to the cards of the claims.',
    excerptsOnly:
      'Only the checked passages are printed here, as quotations; the rest of the article is left out.',
    permission: (who: string) => `Full text printed with permission: ${who}`,
    gap: '[…]',
    note: 'Note',
    source: sourceType,
    deadLink: 'link without a target',
    selfLink: 'link to the article itself',
  },
  tag,
  glyph,
  sourceType,
  trace,

  chain: {
    heading: 'Where it comes from',
    kind: { named: 'named', unnamed: 'unnamed', vague: 'vague' } satisfies Record<
      SourceType,
      string
    >,
    resolved: (name: string, kind: string | undefined) =>
      `That is ${name}${kind ? ` (${kind})` : ''}.`,
    resolvedKind: {
      person: 'a person',
      organisation: 'an organisation',
      document: 'a document',
    } satisfies Record<ResolvedKind, string>,
    notSaid: 'The text does not say who that is.',
    notResolved: 'Who that is could not be established.',
    notFound: 'It could not be found.',
    tried: (what: string) => `Tried: ${what}`,
    isOrigin: 'The chain begins here.',
    link: {
      'without-target': 'Its link leads nowhere.',
      'to-itself': 'Its link leads to the page itself.',
      none: 'No link is given.',
    } satisfies Record<Exclude<HopLink, 'live'>, string>,
    opened: (date: string, isDead: boolean) =>
      isDead ? `The address was dead on ${date}.` : `Opened on ${date}.`,
    shownBy: 'Shown by',
    evidence: (n: number) => `evidence ${n}`,
    because: {
      named: 'what is named there could not be found',
      unnamed: 'whoever says it is not named',
      vague: 'nobody in particular is meant',
    } satisfies Record<SourceType, string>,
    breaks: (n: number, why: string) => `The chain breaks at step ${n}: ${why}.`,
    toOrigin: (n: number) =>
      `${count(n, 'step leads', 'steps lead')} from the article to the origin.`,
    openEnd: 'The chain does not reach an origin.',
  },

  claim: {
    number: (n: number) => `Claim ${n}`,
    saidBy: 'Who says it',
    saidAt: 'Said on',
    type: 'Kind of claim',
    worth: 'Worth checking',
    state: 'State',
    assignee: 'With',
    due: 'Due',
    where: 'Place',
    sentence: (n: number) => `sentence ${n}`,
    wordsGone: 'the words are no longer in the article',
    undecided: 'Not decided',
    beingChecked: 'Still being checked',
    withdrawn: 'Withdrawn',
    position: (at: number, of: number) => `step ${at} of ${of}, counted from the worst`,
    framing: 'Framing',
    attribution: 'Attribution',
    whatIsRight: 'What is right',
    notEstablished: 'What could not be established',
    wouldChange: 'What would change the verdict',
    openQuestions: 'Open questions',
    noEvidence: 'No evidence is recorded.',
    origins: (origins: number, items: number) =>
      origins === 0
        ? 'No evidence for or against, so no independent origin.'
        : `${count(origins, 'independent origin', 'independent origins')} among ${count(items, 'item', 'items')} for and against.`,
    sameOrigin: (numbers: readonly number[]) => `Of one origin: ${numbers.join(', ')}.`,
    searches: 'What was searched',
    searchWhere: 'Where',
    searchOn: 'When',
    searchWords: 'Words',
    searchFound: 'Found',
    searchFoundNothing: 'nothing',
    searchAgainst: 'Sought evidence against',
    dissent: 'Another view',
    dissentBy: (name: string) => `${name}:`,
    decidedBy: 'Decided by',
    signedOff: 'Signed off',
    evidenceAsOf: 'Evidence as of',
    quoteNow: 'The article says now',
    glance: 'The claims at a glance',
    glanceClaim: 'Claim',
    glanceOrigins: 'Independent origins',
    judgedOrigins: (a: number, b: number, joined: boolean, reason: string) =>
      `A person ${joined ? 'joined' : 'parted'} ${a} and ${b}: ${reason}`,
    contact: 'Contact with the claimant',
    corrected: (date: string, kind: string) => `Corrected on ${date} (${kind}):`,
    earlier: (title: string, date: string) =>
      `The check began with an earlier one of the same claim, in “${title}”, signed off on ${date}.`,
    waivers: 'Standards that were waived',
    opinion: 'Second opinion',
    opinionAgrees:
      'A second person judged this claim without sight of the first verdict. They agree.',
    opinionDiffers: (fields: readonly string[]) =>
      `A second person judged this claim without sight of the first verdict. They differ in ${fields.join(' and ')}.`,
    accuracyApart: (steps: number | undefined) =>
      steps === undefined
        ? 'accuracy'
        : `accuracy by ${count(steps, 'step of the scale', 'steps of the scale')}`,
    framingApart: 'framing',
    attributionApart: 'attribution',
  },
  contactWay,
  correctionKind,
  outcome,
  quoteStanding,
  standard,
  standardAtLeast: (standard: string, atLeast: number) => `${standard} (here: ${atLeast})`,
  claimType,
  speakerKind,
  worth,
  framing,
  finding,
  relation,
  medium,
  sourceKind,
  reliability,
  credibility,
  state,
  yes: 'yes',
  no: 'no',

  evidence: {
    question: 'Question',
    answer: 'Answer',
    unanswerable: 'cannot be answered',
    noQuote: 'No words quoted.',
    dated: (date: string) => `dated ${date}`,
    seen: (date: string) => `seen ${date}`,
    live: 'Live page',
    archived: 'Archived copy',
    copy: 'Captured copy, SHA-256',
    ungraded: 'not graded',
    isTheFact: 'the document is itself the fact',
    takenFrom: (outlet: string) => `first published by ${outlet}`,
  },

  unchecked: {
    reason: 'Reason',
    sentences: 'Sentences',
    share: 'Share',
    opinion: 'Opinion: it evaluates, predicts, recommends or reads a motive',
    none: 'Neither claim nor opinion: nothing to check',
    attribution: 'Attribution from which no claim was cut',
    claim: 'Claim that was not picked for checking',
    open: 'Not tagged',
    beingChecked: 'A claim was cut from it and is still being checked',
    number: 'No.',
    opening: 'Begins',
  },

  sources: {
    name: 'Source',
    publisher: 'Publisher or owner',
    kind: 'Kind',
    reliability: 'Reliability',
    interest: 'Interest',
    usedFor: 'Used for',
    caption: 'Each source once, with the claims it is used for',
  },

  method: {
    intro:
      'Every sentence of the article was tagged by its main clause as a claim, an opinion, an attribution or neither. Claims were cut out as quotations and judged on two axes that are never mixed: accuracy, by a rating scale, and framing. Whether a source said something is judged apart from whether it is so.',
    vagueShare:
      'The vague share counts sentences of the article whose every source is unnamed or vague, out of all its sentences. Lines of the site around the article are outside every count.',
    origins:
      'Evidence counts as one origin when it comes from one source, owner or host, lies in one document, was first published by one outlet or credited to one news agency, or repeats nearly the same words. Context does not count.',
    suggestions: (taken: number, bulk: number, models: readonly string[]) =>
      taken === 0
        ? 'No suggestion of the software was taken for a tag.'
        : `${count(taken, 'tag was', 'tags were')} taken from suggestions computed on the device${models.length > 0 ? ` (${models.join(', ')})` : ''}, ${bulk === 0 ? 'each one by one' : `${bulk} of them in bulk, unseen one by one`}. Suggestions decide nothing.`,
    agreement: ({ count: n, of }: Share, tags: Share) =>
      [
        of > 0
          ? `${count(of, 'claim was', 'claims were')} judged by more than one person; on ${n} of them all verdicts agree.`
          : '',
        tags.of > 0
          ? `${count(tags.of, 'sentence was', 'sentences were')} tagged by more than one person; on ${tags.count} of them all tags agree.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    reviewers: (n: number) => `${count(n, 'person', 'people')} worked on the article.`,
    segmenter: (version: string) =>
      `Sentences were split by version ${version} of the splitter and by hand.`,
    scale: (name: string, version: number) => `Rating scale: ${name}, version ${version}`,
    label: 'Label',
    definition: 'Meaning',
    noScale: 'This profile has no scale: each verdict is a sentence.',
    copies: 'Captured copies',
    evidence: 'Evidence',
    hash: 'SHA-256',
    capture: 'SHA-256 of the captured article',
  },

  replies: {
    none: 'No request for a reply is recorded.',
    intro: 'Whom we asked for their side, and what they said, word for word.',
    asked: (how: string, date: string, deadline: string) =>
      `Asked ${how}${date ? ` on ${date}` : ''}${deadline ? `, with an answer possible until ${deadline}` : ''}.`,
    notAsked: (reason: string) => `Not asked: ${reason}`,
    answered: (date: string) => (date ? `Answered on ${date}:` : 'Answered:'),
    waiting: 'No answer yet.',
    noAnswer: 'No answer by the deadline.',
    about: 'About',
    wholeArticle: 'the article as a whole',
    short: {
      answered: 'answered',
      waiting: 'no answer yet',
      'no-answer': 'no answer by the deadline',
      'not-asked': 'not asked',
    },
  },

  corrections: {
    none: 'Nothing was corrected so far.',
    caption: 'What was changed after publication',
    when: 'When',
    what: 'What',
    change: 'Change',
    version: (number: number) => `version ${number}`,
    head: 'The finding',
    article: 'The annotated article',
    shownAt: 'Shown at',
  },

  machine: {
    text: 'The facts of this report are kept as JSON, too. Whoever reads them by program can rely on the format.',
    format: 'Format',
    schema: 'Schema',
    articleId: 'Id of the article',
    revision: 'Text',
    revisionNumber: (n: number) => `revision ${n}`,
    made: 'Made',
  },

  chrome: {
    contents: 'Contents',
    showTable: 'Show as a table',
    filter: 'Show claims by verdict',
    allVerdicts: 'All',
    verdict: 'Verdict',
    claims: 'Claims',
    originalWords: 'In the article',
    toArticle: 'To its place in the article',
    addresses: 'Addresses',
    machineText:
      'This file holds the whole report as JSON as well, in the element with the id “report-data”. Its format is claimbench-report, version 1.',
  },

  roundUp: {
    kicker: 'Fact-checks in review',
    articles: 'Articles',
    article: 'Article',
    vagueShare: 'Rests on unnamed or vague sources alone',
    sharedSources: 'Sources that several checks rest on',
    unfinished: (titles: string) => `Not ready for readers: ${titles}.`,
  },

  claimReview: {
    index: 'Claim reviews',
    indexIntro: (title: string) => `Checked claims from “${title}”.`,
    by: 'Reviewed by',
    appearedIn: 'Appeared in',
  },
}

/** The words of a report in one language. */
export type ReportWords = typeof en
