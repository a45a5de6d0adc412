import type { Span } from '@claimbench/text'
import type { Desk } from '../desk/desk.ts'
import {
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { RevisionId, SpanId } from '../ids.ts'
import {
  SOURCE_TYPES,
  type SourceType,
  type SpanKind,
  type SpanRow,
  type VagueKind,
} from '../records/span.ts'
import { rowsOfClaim } from '../selectors/by-claim.ts'
import { evidenceOf, searchesOf, verdictsOn } from '../selectors/claims.ts'
import { quoteOf, sentenceAt, sentencesOf } from '../selectors/sentences.ts'
import { fragmentsOf, spansIn } from '../selectors/spans.ts'
import { withoutSpace } from '../selectors/without-space.ts'
import { withoutMark } from './trace-attribution.ts'

export interface MarkSpan {
  /** The id the span is to have. */
  readonly id: SpanId
  readonly revision: RevisionId
  readonly start: number
  readonly end: number
  /** Fragments are cut with `cutClaim`. */
  readonly kind: Exclude<SpanKind, 'fragment'>
  /** Of a source; a new source is named until somebody says otherwise. */
  readonly sourceType?: SourceType
  readonly vagueKind?: VagueKind
}

/**
 * Marks words of one sentence as source, cue or content. The same words marked as a source again
 * take the next source type; the same words marked as another kind change to that kind.
 */
export function markSpan(desk: Desk, wish: MarkSpan, { by }: Context): Decision {
  const revision = desk.revisions.get(wish.revision)
  if (!revision) return refuse('no-such-revision')
  const words = wordsToMark(desk, wish)
  if (typeof words === 'string') return refuse(words)

  const touching = spansIn(desk, wish.revision, words).filter(span => span.kind !== 'fragment')
  const same = touching.find(span => span.start === words.start && span.end === words.end)
  if (same?.kind === wish.kind) {
    return wish.kind === 'source'
      ? decide('Change source type', [nextType(same)])
      : refuse('marked-already')
  }
  if (same) return decide('Change span', [changeKind(same, wish)])
  if (touching.some(span => span.kind === wish.kind)) return refuse('overlaps-same-kind')

  return decide(`Mark ${wish.kind}`, [
    create('spans', {
      id: wish.id,
      article: revision.article,
      revision: revision.id,
      ...words,
      kind: wish.kind,
      quote: quoteOf(revision, words),
      reviewer: by,
      ...typeFields(wish),
      because: { kind: 'reviewer' },
    }),
  ])
}

export interface EditSpan {
  readonly span: SpanId
  readonly fields: Partial<
    Pick<SpanRow, 'sourceType' | 'vagueKind' | 'anonymityReason' | 'resolvedTo'>
  >
}

/** Says more about a source: its type, whom it was resolved to, why it is not named. */
export function editSpan(desk: Desk, { span, fields }: EditSpan): Decision {
  const row = desk.spans.get(span)
  if (!row) return refuse('no-such-span')
  const isVague = (fields.sourceType ?? row.sourceType) === 'vague'
  return decide('Edit span', [
    update('spans', row, isVague ? fields : { ...fields, vagueKind: undefined }),
  ])
}

/**
 * Takes a mark off. With the last fragment of a claim the claim goes too, unless work hangs on it:
 * then the claim stays, with the words it was cut from.
 */
export function removeSpan(desk: Desk, { span }: { readonly span: SpanId }): Decision {
  const row = desk.spans.get(span)
  if (!row) return refuse('no-such-span')
  return decide('Remove span', [
    remove('spans', row),
    ...removeIdleClaim(desk, row),
    ...withoutMark(desk, span),
  ])
}

/**
 * The words to be marked, without the space around them: where the sentence is split beside them
 * later, the mark still lies inside it. Or the code of why they cannot be marked: none, or not
 * inside one sentence.
 */
export function wordsToMark(
  desk: Desk,
  { revision, start, end }: Pick<MarkSpan, 'revision' | 'start' | 'end'>,
): Span | 'no-words' | 'across-sentences' {
  const words = withoutSpace(desk.revisions.get(revision)?.text ?? '', { start, end })
  if (words.start >= words.end) return 'no-words'
  const sentence = sentenceAt(sentencesOf(desk, revision), words.start)
  const isInside = sentence && sentence.start <= words.start && words.end <= sentence.end
  return isInside ? words : 'across-sentences'
}

function removeIdleClaim(desk: Desk, { id, claim }: SpanRow): readonly Change[] {
  const row = claim && desk.claims.get(claim)
  if (!row) return []
  const isElsewhere = fragmentsOf(desk, row.id).some(fragment => fragment.id !== id)
  const hasWork =
    evidenceOf(desk, row.id).length +
      searchesOf(desk, row.id).length +
      rowsOfClaim(desk.hops, row.id).length +
      verdictsOn(desk, row.id).length >
    0
  return isElsewhere || hasWork ? [] : [remove('claims', row)]
}

function nextType(span: SpanRow): Change {
  const place = span.sourceType ? SOURCE_TYPES.indexOf(span.sourceType) : -1
  const sourceType = SOURCE_TYPES[(place + 1) % SOURCE_TYPES.length]
  return update('spans', span, {
    sourceType,
    vagueKind: sourceType === 'vague' ? span.vagueKind : undefined,
  })
}

function changeKind(span: SpanRow, wish: MarkSpan): Change {
  return update('spans', span, {
    kind: wish.kind,
    sourceType: undefined,
    vagueKind: undefined,
    ...typeFields(wish),
  })
}

function typeFields(wish: MarkSpan): Pick<SpanRow, 'sourceType' | 'vagueKind'> {
  const sourceType = wish.sourceType ?? (wish.kind === 'source' ? 'named' : undefined)
  return {
    ...(sourceType && { sourceType }),
    ...(wish.vagueKind && { vagueKind: wish.vagueKind }),
  }
}
