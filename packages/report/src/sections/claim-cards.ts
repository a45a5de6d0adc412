import { RELATIONS } from '@claimbench/model'
import type { ClaimFacts, ReportFacts, VerdictFacts } from '../facts/facts.ts'
import { blocksFromRichText } from '../tree/from-rich-text.ts'
import {
  claimAnchor,
  correctionAnchor,
  jump,
  joined,
  line,
  paragraphs,
  sentenceAnchor,
  text,
} from '../tree/lines.ts'
import type { Block, Card, FilterChoice, Line, Section } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'
import { evidenceEntry } from './evidence-entry.ts'
import { chainBlocks } from './chain.ts'
import { contactBlocks } from './replies.ts'
import { filterKey, verdictLine, verdictWord } from './verdict-line.ts'

/** A card for each claim; undefined when no claim was cut. */
export function claimCardsSection(facts: ReportFacts, words: ReportWords): Section | undefined {
  if (facts.claims.length === 0) return undefined
  return {
    id: 'claims',
    title: words.sections.claims,
    blocks: [
      ...(facts.claims.length > 1 ? [glance(facts, words)] : []),
      ...facts.claims.map((claim): Block => ({
        kind: 'card',
        card: cardFrom(facts, claim, words),
      })),
    ],
  }
}

// All verdicts on one page, for those who read no further.
function glance(facts: ReportFacts, words: ReportWords): Block {
  return {
    kind: 'table',
    table: {
      caption: words.claim.glance,
      columns: [
        { name: words.claim.glanceClaim },
        { name: words.chrome.verdict },
        { name: words.claim.glanceOrigins, isNumber: true },
      ],
      rows: facts.claims.map(claim => [
        [
          text(`${claim.number} `, 'quiet'),
          jump(claim.shortForm.trim() || claim.wording, claimAnchor(claim.number)),
        ],
        line(verdictWord(claim, facts.audience, words)),
        line(claim.verdict ? String(claim.origins.length) : ''),
      ]),
    },
  }
}

/** The verdicts a reader can filter the cards by, in the order in which they first appear. */
export function filterChoices(facts: ReportFacts, words: ReportWords): readonly FilterChoice[] {
  const choices = new Map<string, FilterChoice>()
  for (const claim of facts.claims) {
    const key = filterKey(claim)
    const label =
      key === 'sentence' ? words.figures.concluded : verdictWord(claim, facts.audience, words)
    choices.set(key, { key, label, count: (choices.get(key)?.count ?? 0) + 1 })
  }
  return [...choices.values()]
}

function cardFrom(facts: ReportFacts, claim: ClaimFacts, words: ReportWords): Card {
  const { verdict } = claim
  return {
    id: claimAnchor(claim.number),
    number: claim.number,
    kicker: words.claim.number(claim.number),
    title: claim.wording,
    filter: filterKey(claim),
    quote: claim.quote,
    ...placeOf(facts, claim),
    lead: [{ kind: 'facts', rows: aboutClaim(facts, claim, words) }],
    verdict: verdictLine(claim, facts.audience, words),
    explanation: [
      ...correctedBlocks(facts, claim, words),
      ...(verdict ? explanationBlocks(verdict, words) : []),
      ...chainBlocks(claim.chain, words),
    ],
    evidence: RELATIONS.flatMap(relation => {
      const items = claim.evidence.filter(item => item.relation === relation)
      if (items.length === 0) return []
      return [
        {
          title: words.relation[relation],
          entries: items.map(item => evidenceEntry(facts, item, words)),
        },
      ]
    }),
    more: [
      ...originBlocks(claim, words),
      ...earlierBlocks(claim, words),
      ...searchBlocks(claim, words),
      ...contactBlocks(
        claim.replies.flatMap(number => facts.replies[number - 1] ?? []),
        words,
      ),
      ...(verdict ? afterwards(verdict, words) : []),
      ...opinionBlocks(claim, words),
      ...dissentBlocks(claim, words),
      ...waiverBlocks(claim, words),
    ],
  }
}

// A sentence that is not printed cannot be gone back to.
function placeOf({ sentences }: ReportFacts, claim: ClaimFacts): Pick<Card, 'place'> {
  const printed = claim.sentences.find(number => sentences[number - 1]?.text !== undefined)
  return printed === undefined ? {} : { place: sentenceAnchor(printed) }
}

function aboutClaim(
  { audience, article }: ReportFacts,
  claim: ClaimFacts,
  words: ReportWords,
): readonly { readonly term: string; readonly lines: readonly Line[] }[] {
  const { verdict } = claim
  const isInside = audience !== 'publish'
  const kind = words.speakerKind[claim.speakerKind]
  const name = claim.speakerKind === 'author' ? article.byline : claim.speaker
  const speaker = name?.trim() ? `${name.trim()} (${kind})` : kind
  const places: Line =
    claim.sentences.length > 0
      ? joined(claim.sentences.map(n => [jump(words.claim.sentence(n), sentenceAnchor(n))]))
      : [text(words.claim.wordsGone, 'quiet')]
  const date = (iso: string | undefined) => (iso ? line(words.date(iso)) : undefined)
  const rows: readonly (readonly [string, Line | undefined])[] = [
    [words.claim.saidBy, line(speaker)],
    [words.claim.saidAt, date(claim.saidAt)],
    [words.claim.type, line(words.claimType[claim.type])],
    [
      words.claim.worth,
      isInside && claim.checkWorthiness !== undefined
        ? line(words.worth[claim.checkWorthiness])
        : undefined,
    ],
    [words.claim.where, places],
    [
      words.claim.quoteNow,
      claim.quoteNow === undefined ? undefined : line(words.quoted(claim.quoteNow)),
    ],
    [words.claim.state, isInside ? line(words.state[claim.state]) : undefined],
    [words.claim.assignee, claim.assignee ? line(claim.assignee) : undefined],
    [words.claim.due, date(claim.due)],
    [words.claim.decidedBy, verdict?.by ? line(verdict.by) : undefined],
    [words.claim.signedOff, date(claim.signedOffAt)],
    [words.claim.evidenceAsOf, date(verdict?.evidenceAsOf)],
  ]
  return rows.flatMap(([term, value]) => (value ? [{ term, lines: [value] }] : []))
}

function explanationBlocks(verdict: VerdictFacts, words: ReportWords): readonly Block[] {
  const { label, conclusion } = verdict
  return [
    // Where the conclusion is the verdict itself, the verdict's line has said it.
    ...(label && conclusion ? paragraphs(conclusion, 'lead') : []),
    ...blocksFromRichText(verdict.rationale),
    ...titled(words.claim.whatIsRight, verdict.whatIsRight),
    ...titled(words.claim.notEstablished, verdict.notEstablished),
  ]
}

function afterwards(verdict: VerdictFacts, words: ReportWords): readonly Block[] {
  return [
    ...titled(words.claim.wouldChange, verdict.wouldChange),
    ...titled(words.claim.openQuestions, verdict.openQuestions),
  ]
}

function originBlocks(claim: ClaimFacts, words: ReportWords): readonly Block[] {
  if (claim.evidence.length === 0) {
    return claim.verdict ? paragraphs(words.claim.noEvidence, 'quiet') : []
  }
  const { origins } = claim
  const items = origins.reduce((total, group) => total + group.length, 0)
  const same = origins.filter(group => group.length > 1).map(words.claim.sameOrigin)
  const judged = claim.judgedOrigins.map(({ items: [a, b], joined: isJoined, reason }) =>
    words.claim.judgedOrigins(a, b, isJoined, reason),
  )
  return [
    ...paragraphs([words.claim.origins(origins.length, items), ...same].join(' '), 'quiet'),
    ...judged.flatMap(said => paragraphs(said, 'quiet')),
  ]
}

function earlierBlocks({ earlier }: ClaimFacts, words: ReportWords): readonly Block[] {
  if (!earlier) return []
  return paragraphs(words.claim.earlier(earlier.title, words.date(earlier.checkedAt)), 'quiet')
}

function searchBlocks({ searches }: ClaimFacts, words: ReportWords): readonly Block[] {
  if (searches.length === 0) return []
  const { claim } = words
  return [
    {
      kind: 'table',
      table: {
        caption: claim.searches,
        columns: [
          { name: claim.searchWhere },
          { name: claim.searchOn },
          { name: claim.searchWords },
          { name: claim.searchFound },
          { name: claim.searchAgainst },
        ],
        rows: searches.map(search => [
          line(search.where),
          line(words.date(search.on)),
          line(search.words),
          line(search.found?.trim() || claim.searchFoundNothing),
          line(search.against ? words.yes : words.no),
        ]),
      },
    },
  ]
}

function dissentBlocks({ dissent }: ClaimFacts, words: ReportWords): readonly Block[] {
  return dissent.flatMap((verdict): readonly Block[] => {
    const said = verdict.label?.name ?? verdict.conclusion ?? ''
    const framing = verdict.framing === 'none' ? '' : ` (${words.framing[verdict.framing]})`
    return [
      { kind: 'heading', text: words.claim.dissent, level: 4 },
      {
        kind: 'paragraph',
        line: [
          ...(verdict.by ? [text(`${words.claim.dissentBy(verdict.by)} `)] : []),
          text(`${said}${framing}`, 'strong'),
        ],
      },
      ...blocksFromRichText(verdict.rationale),
    ]
  })
}

function opinionBlocks({ secondOpinion }: ClaimFacts, words: ReportWords): readonly Block[] {
  if (!secondOpinion) return []
  const { agrees, outcome, reconciliation } = secondOpinion
  const { claim } = words
  const apart = [
    secondOpinion.sameAccuracy ? '' : claim.accuracyApart(secondOpinion.stepsApart),
    secondOpinion.sameFraming ? '' : claim.framingApart,
    secondOpinion.sameAttribution ? '' : claim.attributionApart,
  ].filter(Boolean)
  const said = [
    agrees ? claim.opinionAgrees : claim.opinionDiffers(apart),
    outcome && !agrees ? words.outcome[outcome] : '',
  ]
  return [
    { kind: 'heading', text: claim.opinion, level: 4 },
    ...paragraphs(said.filter(Boolean).join(' ')),
    ...paragraphs(reconciliation ?? ''),
  ]
}

function waiverBlocks({ waivers }: ClaimFacts, words: ReportWords): readonly Block[] {
  if (waivers.length === 0) return []
  return [
    { kind: 'heading', text: words.claim.waivers, level: 4 },
    {
      kind: 'list',
      ordered: false,
      items: waivers.map(({ rule, wording, atLeast, reason, at, by }) => [
        {
          kind: 'paragraph',
          line: [
            text(`${wording ?? standardWords(rule, atLeast, words)}: `, 'quiet'),
            text(reason),
            text(` (${[by, words.date(at)].filter(Boolean).join(', ')})`, 'quiet'),
          ],
        },
      ]),
    },
  ]
}

function correctedBlocks(
  facts: ReportFacts,
  claim: ClaimFacts,
  words: ReportWords,
): readonly Block[] {
  return claim.corrections.flatMap((number): readonly Block[] => {
    const correction = facts.corrections[number - 1]
    if (!correction) return []
    const { at, kind, note } = correction
    const said = words.claim.corrected(words.date(at), words.correctionKind[kind])
    return [
      {
        kind: 'paragraph',
        line: [jump(said, correctionAnchor(number)), text(` ${note}`)],
        role: 'correction',
      },
    ]
  })
}

function titled(title: string, written: string | undefined): readonly Block[] {
  return written ? [{ kind: 'heading', text: title, level: 4 }, ...paragraphs(written)] : []
}

function standardWords(rule: string, atLeast: number | undefined, words: ReportWords): string {
  const shipped = words.standard[rule] ?? rule
  return atLeast === undefined ? shipped : words.standardAtLeast(shipped, atLeast)
}
