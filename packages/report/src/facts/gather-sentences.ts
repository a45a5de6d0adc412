import {
  type Desk,
  noteId,
  plainFromRichText,
  quoteOf,
  type RevisionRow,
  type Sentence,
  sentencesOf,
  spansIn,
  stateOfLink,
  type SpanRow,
  tagOf,
} from '@claimbench/model'
import { overlaps } from '@claimbench/text'
import type { AttributionFacts, BlockFacts, MarkFacts, SentenceFacts } from './facts.ts'
import { webAddress } from './links.ts'
import type { ClaimOrder } from './order-claims.ts'
import type { ReportOptions } from './report-options.ts'

/**
 * The article's own blocks and sentences, with what the reviewer said of them. Without `printsAll`
 * only the words that are checked are among them.
 */
export function gatherSentences(
  desk: Desk,
  order: ClaimOrder,
  options: ReportOptions,
  printsAll: boolean,
): { readonly blocks: readonly BlockFacts[]; readonly sentences: readonly SentenceFacts[] } {
  const revision = desk.revisions.get(desk.articles.get(options.article)?.revision ?? '')
  if (!revision) return { blocks: [], sentences: [] }
  const own = sentencesOf(desk, revision.id).filter(sentence => !sentence.isFurniture)
  const used = [...new Set(own.map(sentence => sentence.block))]
  const context = { desk, order, options, revision, printsAll }
  return {
    blocks: used.flatMap(index => {
      const block = revision.blocks[index]
      return block ? [{ kind: block.kind, level: block.level, ordered: block.ordered }] : []
    }),
    sentences: own.map((sentence, i) =>
      gatherSentence(context, sentence, i + 1, used.indexOf(sentence.block)),
    ),
  }
}

interface Gathering {
  readonly desk: Desk
  readonly order: ClaimOrder
  readonly options: ReportOptions
  readonly revision: RevisionRow
  readonly printsAll: boolean
}

function gatherSentence(
  { desk, order, options, revision, printsAll }: Gathering,
  sentence: Sentence,
  number: number,
  block: number,
): SentenceFacts {
  const spans = spansIn(desk, revision.id, sentence)
  const own = spans.filter(span => span.reviewer === options.reviewer)
  const tag = tagOf(desk, revision.id, sentence, options.reviewer)
  const claims = [...new Set(spans.flatMap(span => order.numberOf(span.claim) ?? []))]
  const worth = claims.flatMap(claim => order.claims[claim - 1]?.checkWorthiness ?? [])
  const text = quoteOf(revision, sentence)
  const isPrinted = printsAll || claims.length > 0
  const note = desk.notes.get(noteId(revision.id, sentence.start, options.reviewer))
  return {
    number,
    block,
    start: sentence.start,
    end: sentence.end,
    tag: tag?.tag,
    hasClaim: tag?.hasClaim ?? false,
    hasOpinion: tag?.hasOpinion ?? false,
    checkWorthiness: worth.sort().at(-1) ?? tag?.checkWorthiness,
    ...(tag?.because.kind === 'suggestion' && {
      taken: tag.because.inBulk ? ('in-bulk' as const) : ('one-by-one' as const),
    }),
    claims,
    sources: own.flatMap(attributionFrom),
    opening: openingOf(text),
    ...(isPrinted && { text }),
    marks: isPrinted
      ? [...marksFromSpans(spans, own, order, sentence), ...marksFromLinks(revision, sentence)]
      : [],
    ...(options.audience !== 'publish' && note && { note: plainFromRichText(note.body) }),
  }
}

function attributionFrom(span: SpanRow): readonly AttributionFacts[] {
  if ((span.kind !== 'source' && span.kind !== 'cue') || !span.sourceType) return []
  return [
    {
      words: span.quote,
      type: span.sourceType,
      anonymityReason: span.anonymityReason,
      resolvedTo: span.resolvedTo,
    },
  ]
}

function marksFromSpans(
  spans: readonly SpanRow[],
  own: readonly SpanRow[],
  order: ClaimOrder,
  sentence: Sentence,
): readonly MarkFacts[] {
  return spans.flatMap((span): readonly MarkFacts[] => {
    const place = { start: span.start - sentence.start, end: span.end - sentence.start }
    if (span.kind !== 'fragment') {
      return own.includes(span) ? [{ ...place, kind: span.kind, sourceType: span.sourceType }] : []
    }
    const claim = order.numberOf(span.claim)
    return claim === undefined ? [] : [{ ...place, kind: 'fragment', claim }]
  })
}

function marksFromLinks(revision: RevisionRow, sentence: Sentence): readonly MarkFacts[] {
  return revision.links
    .filter(link => overlaps(link, sentence))
    .map(link => ({
      kind: 'link',
      start: Math.max(link.start, sentence.start) - sentence.start,
      end: Math.min(link.end, sentence.end) - sentence.start,
      state: stateOfLink(link),
      target: webAddress(link.target),
    }))
}

const OPENING_WORDS = 8
const OPENING_LENGTH = 80

// "The service was set up in 2008 after nurses at …" -> "The service was set up in 2008 after …"
function openingOf(text: string): string {
  const words = text.split(/\s+/)
  const opening = words.slice(0, OPENING_WORDS).join(' ')
  const characters = Array.from(opening)
  if (characters.length > OPENING_LENGTH) return `${characters.slice(0, OPENING_LENGTH).join('')}…`
  return words.length > OPENING_WORDS ? `${opening} …` : opening
}
