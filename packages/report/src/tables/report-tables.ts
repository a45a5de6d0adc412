// The report as tables, for spreadsheets and for programs that read them.
import type { Report } from '../tree/tree.ts'

export type CellValue = string | number | undefined

export interface ReportTable {
  readonly name: 'claims' | 'evidence' | 'sentences'
  /** The first row holds the names of the columns. */
  readonly rows: readonly (readonly CellValue[])[]
}

/**
 * Three tables: claims with their verdicts, evidence, sentences. Column names are fixed and in
 * English, whatever the report's language, so that a program can rely on them.
 */
export function tablesFromReport(report: Report): readonly ReportTable[] {
  return [
    { name: 'claims', rows: claimRows(report) },
    { name: 'evidence', rows: evidenceRows(report) },
    { name: 'sentences', rows: sentenceRows(report) },
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
