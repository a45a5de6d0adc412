// A desk with a shipped sample on it, checked as its key says: the case of the golden files.
// Everything is done through the rules that people use.
import {
  type KeyEvidence,
  type KeyFragment,
  type KeySentence,
  readSample,
  type Sample,
} from '@claimbench/fixtures'
import {
  addArticle,
  addEvidence,
  type Context,
  cutClaim,
  type Desk,
  deskFrom,
  editClaim,
  giveVerdict,
  HOUSE_PROFILE,
  keepAttachment,
  logSearch,
  markSpan,
  nameReviewer,
  ORGANISATION_SETTING,
  type Relation,
  richTextFromPlain,
  saveSetting,
  type Sentence,
  sentencesOf,
  SHIPPED_PROFILES,
  signOff,
  type SourceFields,
  tagSentence,
  takeSuggestion,
  voidClaim,
  writeNote,
  writeSummary,
} from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import { textFromSample } from './text-from-sample.ts'

export const ARTICLE = 'article-1'
export const REVIEWER = 'reviewer-ada'
/** The moment the golden reports are made. */
export const AT = '2024-05-21T10:00:00.000Z'

const REVISION = 'revision-1'
const SECOND_REVIEWER = 'reviewer-ben'
const ADA: Context = { by: REVIEWER, at: '2024-05-20T09:00:00.000Z' }
const BEN: Context = { by: SECOND_REVIEWER, at: '2024-05-20T15:00:00.000Z' }
const LATER: Context = { ...BEN, at: '2024-05-20T16:30:00.000Z' }
const CAPTURE = 'a7'.repeat(32)
const HOUSE = { id: HOUSE_PROFILE, version: 1 }

/** The bus story of the samples with every tag, claim and verdict of its key, nearly all signed. */
export function aCheckedDesk(): Desk {
  const sample = readSample('haverlock-night-bus')
  let desk = deskWithArticle(sample)
  const sentences = sentencesOf(desk, REVISION).filter(sentence => !sentence.isFurniture)
  sample.key.sentences.forEach((key, i) => {
    const sentence = sentences[i]
    if (!sentence) throw new Error(`The sample has no sentence ${i + 1}`)
    desk = marked(desk, key, sentence, i)
    key.fragments.forEach((fragment, f) => {
      desk = checked(desk, fragment, sentence, `claim-${i + 1}-${f + 1}`)
    })
  })
  return withLooseEnds(withSecondOrigin(withSummary(desk)))
}

function deskWithArticle({ slug, article, key }: Sample): Desk {
  const { provenance } = key
  let desk = deskFrom({ profiles: SHIPPED_PROFILES })
  desk = after(desk, nameReviewer(desk, { reviewer: REVIEWER, name: 'Ada Brandt' }))
  desk = after(desk, nameReviewer(desk, { reviewer: SECOND_REVIEWER, name: 'Ben Osei' }))
  desk = after(
    desk,
    saveSetting(desk, {
      setting: ORGANISATION_SETTING,
      value: {
        name: 'Northern Fact Desk',
        address: 'https://factdesk.example.org/',
        claimPages: 'https://factdesk.example.org/claims/{claim}',
      },
    }),
  )
  return after(
    desk,
    addArticle(
      desk,
      {
        id: ARTICLE,
        revision: { id: REVISION, ...textFromSample(article, key), segmenterVersion: 'key' },
        details: {
          title: key.title,
          byline: provenance.author,
          outlet: provenance.outlet,
          publishedAt: provenance.published,
          language: key.language,
          region: ['Haverlock'],
          theme: ['Transport', 'Local government'],
          address: 'https://gazette.example.com/2024/03/13/night-bus',
        },
        disagreements: [
          {
            field: 'publishedAt',
            values: [
              { value: '2024-03-13', from: 'visible text' },
              { value: '2024-03-12', from: 'page data' },
            ],
          },
        ],
        original: {
          id: CAPTURE,
          name: `${slug}.md`,
          mediaType: 'text/markdown',
          size: article.length,
          addedAt: ADA.at,
        },
      },
      ADA,
    ),
  )
}

function marked(before: Desk, key: KeySentence, sentence: Sentence, i: number): Desk {
  const place = { revision: REVISION, start: sentence.start }
  // Every seventh tag came from a suggestion, so that the method has something to say.
  let desk =
    i % 7 === 2
      ? after(
          before,
          takeSuggestion(before, { ...place, tag: key.tag, spans: [], model: 'rules-1' }, ADA),
        )
      : after(before, tagSentence(before, { ...place, tag: key.tag }, ADA))
  key.spans.forEach(({ kind, quote, start, sourceType, vagueKind }, s) => {
    const from = sentence.start + start
    desk = after(
      desk,
      markSpan(
        desk,
        {
          id: `span-${i + 1}-${s + 1}`,
          revision: REVISION,
          start: from,
          end: from + quote.length,
          kind,
          sourceType,
          vagueKind,
        },
        ADA,
      ),
    )
  })
  return desk
}

function checked(before: Desk, fragment: KeyFragment, sentence: Sentence, claim: string): Desk {
  const { quote, start, verdict, speaker } = fragment
  const from = sentence.start + start
  const isAuthor = speaker === 'Priya Lindqvist' || speaker === 'Haverlock Gazette'
  let desk = after(
    before,
    cutClaim(
      before,
      {
        span: `fragment-${claim}`,
        claim,
        revision: REVISION,
        start: from,
        end: from + quote.length,
        fields: {
          wording: fragment.claim,
          shortForm: fragment.shortForm,
          type: fragment.type,
          checkWorthiness: fragment.checkWorthiness,
          saidAt: '2024-03-12',
          ...(isAuthor
            ? { speakerKind: 'author', speaker: undefined }
            : {
                speakerKind: speaker.startsWith('A driver') ? 'unnamed' : 'named',
                speaker,
              }),
        },
      },
      ADA,
    ),
  )
  if (!verdict) return desk
  for (const [i, item] of verdict.evidence.entries()) {
    desk = withEvidence(desk, claim, item, i, relationFor(verdict.label))
  }
  if (verdict.evidence.length === 0) {
    desk = after(
      desk,
      logSearch(
        desk,
        {
          id: `search-${claim}`,
          claim,
          fields: {
            where: 'Council papers 2021–2024',
            on: '2024-05-18',
            words: fragment.shortForm,
            against: true,
          },
        },
        ADA,
      ),
    )
  }
  desk = after(
    desk,
    giveVerdict(
      desk,
      {
        claim,
        fields: {
          profile: HOUSE,
          label: verdict.label,
          rationale: richTextFromPlain(verdict.rationale),
          evidenceAsOf: '2024-05-19',
          ...(speaker !== 'Priya Lindqvist' && !isAuthor && { attribution: 'confirmed' }),
          ...(verdict.label === 'unproven' && {
            notEstablished: 'No paper of the council decides it either way.',
            wouldChange: 'A dated record from the time in question.',
            openQuestions: 'Who kept the records of that year?',
          }),
        },
      },
      ADA,
    ),
  )
  return after(desk, signOff(desk, { id: `sign-${claim}`, claim, reviewer: REVIEWER }, BEN))
}

function relationFor(label: string): Relation {
  return label === 'false' || label === 'mostly-false' ? 'refutes' : 'supports'
}

const SHEETS: Readonly<
  Record<string, { readonly source: SourceFields; readonly date: string; readonly path: string }>
> = {
  'minutes-12-march.md': {
    source: {
      name: 'Minutes of the council meeting of 12 March 2024',
      publisher: 'Haverlock Town Council',
      kind: 'primary',
      reliability: 'A',
    },
    date: '2024-03-14',
    path: 'minutes/2024-03-12.pdf',
  },
  'n4-review.md': {
    source: {
      name: 'Review of the night bus N4',
      publisher: 'Haverlock Town Council',
      kind: 'primary',
      reliability: 'B',
      interest: 'The officer who wrote it proposed the saving.',
    },
    date: '2024-03-05',
    path: 'papers/2024/n4-review.pdf',
  },
}

function withEvidence(
  desk: Desk,
  claim: string,
  { sheet, quote }: KeyEvidence,
  i: number,
  relation: Relation,
): Desk {
  const known = SHEETS[sheet]
  if (!known) throw new Error(`Nothing is known of the sheet ${sheet}`)
  const address = `https://council.example.org/${known.path}`
  return after(
    desk,
    addEvidence(
      desk,
      {
        id: `evidence-${claim}-${i + 1}`,
        claim,
        source: desk.sources.has(sheet) ? sheet : { id: sheet, ...known.source },
        fields: {
          quote,
          relation,
          medium: 'document',
          sourceDate: known.date,
          seenAt: '2024-05-18',
          liveAddress: address,
          archivedAddress: `https://web.archive.org/web/20240518/${address}`,
          credibility: 2,
        },
      },
      ADA,
    ),
  )
}

function withSummary(desk: Desk): Desk {
  const fields = {
    finding:
      'The report of the vote is right in its main points: the night bus ends on 30 June, and the votes are counted as they were cast. Two of its comparisons do not hold: passengers are counted for each trip and not for each night, and the town has cut bus services twice since 2011.',
    whatIsRight:
      'The outcome of the vote, the subsidy of 2023, the start of the dial-a-ride minibus and the number of names on the petition stand as printed.',
    notEstablished:
      'Whether crews were told in February to expect the closure, and since when the council’s leader has led it.',
  }
  return after(desk, writeSummary(desk, { article: ARTICLE, fields }))
}

// One claim gets evidence of another origin, with a captured copy.
function withSecondOrigin(before: Desk): Desk {
  const copy = 'c3'.repeat(32)
  const claim = 'claim-4-1'
  let desk = after(
    before,
    keepAttachment(before, {
      id: copy,
      name: 'returns.csv',
      mediaType: 'text/csv',
      size: 812,
      addedAt: ADA.at,
    }),
  )
  desk = after(
    desk,
    addEvidence(
      desk,
      {
        id: 'evidence-returns',
        claim,
        source: {
          id: 'returns',
          name: 'Passenger returns 2023',
          publisher: 'Coastline Buses',
          kind: 'primary',
        },
        fields: {
          question: 'How many people rode on an average night of service?',
          answer: 'About 44, on four trips.',
          quote: 'N4, 2023: 104 nights, 4,576 boardings.',
          locator: 'row 17',
          relation: 'refutes',
          medium: 'dataset',
          seenAt: '2024-05-19',
          attachment: copy,
        },
      },
      ADA,
    ),
  )
  desk = after(
    desk,
    giveVerdict(
      desk,
      {
        claim,
        fields: {
          profile: HOUSE,
          label: 'false',
          rationale: richTextFromPlain(
            'A night has four trips: the figure is off by a factor of four.',
          ),
        },
      },
      BEN,
    ),
  )
  return after(desk, signOff(desk, { id: 'sign-again', claim, reviewer: REVIEWER }, LATER))
}

// One claim is withdrawn, one loses its sign-off because its wording changed, one has a note.
function withLooseEnds(before: Desk): Desk {
  let desk = after(
    before,
    voidClaim(
      before,
      { id: 'step-void', correction: 'entry', claim: 'claim-20-2', comment: 'Said twice.' },
      ADA,
    ),
  )
  desk = after(
    desk,
    editClaim(desk, {
      claim: 'claim-28-1',
      fields: { wording: 'People in Haverlock can comment on the plan until 19 April 2024.' },
    }),
  )
  const first = sentencesOf(desk, REVISION).find(sentence => !sentence.isFurniture)
  return after(
    desk,
    writeNote(
      desk,
      {
        revision: REVISION,
        start: first?.start ?? 0,
        body: richTextFromPlain('Asked the desk whether “from July” is near enough.'),
      },
      ADA,
    ),
  )
}
