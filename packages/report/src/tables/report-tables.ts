// The report as tables, for spreadsheets and for programs that read them.
import { plainFromRichText } from '@claimbench/model'
import type { ClaimFacts } from '../facts/facts.ts'
import type { Report } from '../tree/tree.ts'

export type CellValue = string | number | undefined

export interface ReportTable {
  readonly name:
    | 'claims'
    | 'evidence'
    | 'sentences'
    | 'sources'
    | 'chain'
    | 'dissent'
    | 'waivers'
    | 'replies'
    | 'corrections'
  /** The first row holds the names of the columns. */
  readonly rows: readonly (readonly CellValue[])[]
}

/**
 * The tables of a report: claims with their verdicts, evidence, sentences and sources; of chains,
 * dissent, waivers, replies and corrections those that have a row. Column names are fixed and in English,
 * whatever the report's language, so that a program can rely on them.
 */
export function tablesFromReport(report: Report): readonly ReportTable[] {
  return [
    { name: 'claims', rows: claimRows(report) },
    { name: 'evidence', rows: evidenceRows(report) },
    { name: 'sentences', rows: sentenceRows(report) },
    { name: 'sources', rows: sourceRows(report) },
    ...ledgerTables(report).filter(({ rows }) => rows.length > 1),
  ]
}

function claimRows({ facts }: Report) {
  return [
    [
      'claim',
      'id',
      'state',
      'wording',
      'quote',
      'short_form',
      'type',
      'speaker_kind',
      'speaker',
      'said_at',
      'check_worthiness',
      'sentences',
      'verdict',
      'conclusion',
      'scale',
      'scale_version',
      'step',
      'steps',
      'framing',
      'attribution',
      'evidence_for',
      'evidence_against',
      'context',
      'independent_origins',
      'evidence_as_of',
      'signed_off_at',
      'replies',
      'corrections',
      'chain_breaks_at',
      'hops_to_origin',
    ],
    ...facts.claims.map(claim => {
      const { verdict, evidence } = claim
      const count = (relation: string) => evidence.filter(one => one.relation === relation).length
      return [
        claim.number,
        claim.id,
        claim.state,
        claim.wording,
        claim.quote,
        claim.shortForm,
        claim.type,
        claim.speakerKind,
        claim.speaker,
        claim.saidAt,
        claim.checkWorthiness,
        claim.sentences.join(' '),
        verdict?.label?.name,
        verdict?.conclusion,
        verdict?.profile.name,
        verdict?.profile.version,
        verdict?.position?.at,
        verdict?.position?.of,
        verdict?.framing,
        verdict?.attribution,
        count('supports'),
        count('refutes'),
        count('context'),
        claim.origins.length,
        verdict?.evidenceAsOf,
        claim.signedOffAt,
        claim.replies.join(' '),
        claim.corrections.join(' '),
        claim.chain?.breaksAt,
        claim.chain?.hopsToOrigin,
      ]
    }),
  ]
}

function evidenceRows({ facts }: Report) {
  return [
    [
      'evidence',
      'claim',
      'relation',
      'question',
      'answer',
      'unanswerable',
      'quote',
      'quote_in_copy',
      'locator',
      'medium',
      'source',
      'publisher',
      'source_kind',
      'reliability',
      'credibility',
      'source_date',
      'seen_at',
      'live_address',
      'archived_address',
      'sha256',
      'citation',
      'is_the_fact',
      'original_outlet',
    ],
    ...facts.claims.flatMap(claim =>
      claim.evidence.map(item => {
        const source = facts.sources[item.source - 1]
        return [
          item.number,
          claim.number,
          item.relation,
          item.question,
          item.answer,
          item.unanswerable ? 'yes' : undefined,
          item.quote,
          item.quoteStanding,
          item.locator,
          item.medium,
          source?.name,
          source?.publisher,
          source?.kind,
          source?.reliability,
          item.credibility,
          item.sourceDate,
          item.seenAt,
          item.liveAddress,
          item.archivedAddress,
          item.sha256,
          item.citation,
          item.isTheFact ? 'yes' : undefined,
          item.originalOutlet,
        ]
      }),
    ),
  ]
}

function sentenceRows({ facts }: Report) {
  return [
    [
      'sentence',
      'start',
      'end',
      'tag',
      'has_claim',
      'has_opinion',
      'check_worthiness',
      'claims',
      'named_sources',
      'unnamed_sources',
      'vague_sources',
      'from_suggestion',
      'begins',
      'text',
    ],
    ...facts.sentences.map(sentence => {
      const sources = (type: string) => sentence.sources.filter(one => one.type === type).length
      return [
        sentence.number,
        sentence.start,
        sentence.end,
        sentence.tag ?? 'open',
        sentence.hasClaim ? 'yes' : 'no',
        sentence.hasOpinion ? 'yes' : 'no',
        sentence.checkWorthiness,
        sentence.claims.join(' '),
        sources('named'),
        sources('unnamed'),
        sources('vague'),
        sentence.taken,
        sentence.opening,
        sentence.text,
      ]
    }),
  ]
}

function sourceRows({ facts }: Report) {
  return [
    ['source', 'name', 'publisher', 'kind', 'reliability', 'interest', 'claims', 'evidence'],
    ...facts.sources.map(source => [
      source.number,
      source.name,
      source.publisher,
      source.kind,
      source.reliability,
      source.interest,
      source.claims.join(' '),
      source.evidence.join(' '),
    ]),
  ]
}

function chainRows(claims: readonly ClaimFacts[]) {
  return [
    [
      'claim',
      'hop',
      'words',
      'kind',
      'in_article',
      'standing',
      'resolved_to',
      'resolved_as',
      'tried',
      'link',
      'address',
      'archived_address',
      'opened_on',
      'dead',
      'evidence',
      'origin',
    ],
    ...claims.flatMap(({ number, chain }) =>
      (chain?.hops ?? []).map(hop => [
        number,
        hop.number,
        hop.words,
        hop.kind,
        hop.inArticle ? 'yes' : 'no',
        hop.standing,
        hop.resolvedTo,
        hop.resolvedAs,
        hop.tried,
        hop.link,
        hop.address,
        hop.archivedAddress,
        hop.opened?.on,
        hop.opened && (hop.opened.isDead ? 'yes' : 'no'),
        hop.evidence,
        hop.isOrigin ? 'yes' : undefined,
      ]),
    ),
  ]
}

function ledgerTables({ facts }: Report): readonly ReportTable[] {
  const { claims, replies, corrections } = facts
  return [
    { name: 'chain', rows: chainRows(claims) },
    {
      name: 'dissent',
      rows: [
        ['claim', 'by', 'verdict', 'conclusion', 'scale', 'framing', 'attribution', 'rationale'],
        ...claims.flatMap(({ number, dissent }) =>
          dissent.map(verdict => [
            number,
            verdict.by,
            verdict.label?.name,
            verdict.conclusion,
            verdict.profile.name,
            verdict.framing,
            verdict.attribution,
            plainFromRichText(verdict.rationale),
          ]),
        ),
      ],
    },
    {
      name: 'waivers',
      rows: [
        ['claim', 'standard', 'reason', 'by', 'at'],
        ...claims.flatMap(({ number, waivers }) =>
          waivers.map(({ rule, reason, by, at }) => [number, rule, reason, by, at]),
        ),
      ],
    },
    {
      name: 'replies',
      rows: [
        [
          'reply',
          'whom',
          'how',
          'state',
          'asked_on',
          'deadline',
          'answered_on',
          'answer',
          'reason',
          'claims',
        ],
        ...replies.map(reply => [
          reply.number,
          reply.whom,
          reply.how,
          reply.state,
          reply.askedOn,
          reply.deadline,
          reply.answeredOn,
          reply.answer,
          reply.reason,
          reply.claims.join(' '),
        ]),
      ],
    },
    {
      name: 'corrections',
      rows: [
        ['correction', 'at', 'version', 'kind', 'piece', 'note', 'shown_at', 'by'],
        ...corrections.map(({ number, at, edition, kind, piece, note, shownAt, by }) => [
          number,
          at,
          edition,
          kind,
          piece,
          note,
          shownAt,
          by,
        ]),
      ],
    },
  ]
}
