import type { Desk } from '../desk/desk.ts'
import {
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { ClaimId, RevisionId, SpanId } from '../ids.ts'
import { type ClaimFields, type ClaimType, SHORT_FORM_LIMIT } from '../records/claim.ts'
import { rowsOfClaim } from '../selectors/by-claim.ts'
import { evidenceOf, searchesOf, verdictsOn } from '../selectors/claims.ts'
import { quoteOf, sentenceAt, sentencesOf } from '../selectors/sentences.ts'
import { fragmentsOf, spansIn } from '../selectors/spans.ts'
import { wordsToMark } from './mark-span.ts'

export interface CutClaim {
  /** The ids the fragment and the claim are to have. */
  readonly span: SpanId
  readonly claim: ClaimId
  readonly revision: RevisionId
  readonly start: number
  readonly end: number
  readonly fields?: Partial<ClaimFields>
}

/**
 * Cuts a fragment out of a sentence and makes a claim of it. The wording starts as the fragment's
 * own words; the speaker is the sentence's nearest marked source before it, else the author.
 */
export function cutClaim(desk: Desk, wish: CutClaim, { by, at }: Context): Decision {
  const revision = desk.revisions.get(wish.revision)
  if (!revision) return refuse('no-such-revision')
  const words = wordsToMark(desk, wish)
  if (typeof words === 'string') return refuse(words)
  const same = spansIn(desk, wish.revision, words).find(
    span => span.kind === 'fragment' && span.start === words.start && span.end === words.end,
  )
  if (same) return refuse('cut-already')
  const problem = problemWith(wish.fields ?? {})
  if (problem) return problem

  const quote = quoteOf(revision, words)
  return decide('Cut claim', [
    create('spans', {
      id: wish.span,
      article: revision.article,
      revision: revision.id,
      ...words,
      kind: 'fragment',
      quote,
      reviewer: by,
      claim: wish.claim,
      because: { kind: 'reviewer' },
    }),
    create('claims', {
      id: wish.claim,
      article: revision.article,
      quote,
      wording: draftWording(quote),
      shortForm: draftShortForm(wish.fields?.wording ?? quote),
      type: draftType(quote),
      ...draftSpeaker(desk, wish),
      status: 'open',
      madeAt: at,
      madeBy: by,
      ...wish.fields,
    }),
  ])
}

export interface EditClaim {
  readonly claim: ClaimId
  /** Its status is changed by `moveClaim` and `voidClaim`, which keep who did it and why. */
  readonly fields: Partial<Omit<ClaimFields, 'status'>>
}

/** Changes what is written about a claim. */
export function editClaim(desk: Desk, { claim, fields }: EditClaim): Decision {
  const row = desk.claims.get(claim)
  if (!row) return refuse('no-such-claim')
  return problemWith(fields) ?? decide('Edit claim', [update('claims', row, fields)])
}

/** Removes a claim with its fragments. Refused while evidence, searches, hops or verdicts hang
 * on it. */
export function removeClaim(desk: Desk, { claim }: { readonly claim: ClaimId }): Decision {
  const row = desk.claims.get(claim)
  if (!row) return refuse('no-such-claim')
  const work = [
    ...evidenceOf(desk, claim),
    ...searchesOf(desk, claim),
    ...rowsOfClaim(desk.hops, claim),
    ...verdictsOn(desk, claim),
  ]
  if (work.length > 0) return refuse('claim-has-work')
  return decide('Remove claim', [
    remove('claims', row),
    ...fragmentsOf(desk, claim).map(span => remove('spans', span)),
  ])
}

function problemWith(fields: Partial<ClaimFields>): Decision | undefined {
  const length = Array.from(fields.shortForm ?? '').length
  if (length > SHORT_FORM_LIMIT) return refuse('short-form-too-long', { length })
  return undefined
}

// "two of the five garrisons are to be moved" -> "Two of the five garrisons are to be moved."
function draftWording(quote: string): string {
  const words = quote.trim()
  const first = words.slice(0, 1).toLocaleUpperCase()
  const sentence = first + words.slice(1)
  return /[.!?…。！？]["'”’»)]*$/u.test(sentence)
    ? sentence
    : `${sentence.replace(/[,;:–—-]+$/u, '')}.`
}

function draftShortForm(quote: string): string {
  const words = draftWording(quote).replace(/\.$/, '')
  const characters = Array.from(words)
  if (characters.length <= SHORT_FORM_LIMIT) return words
  const cut = characters.slice(0, SHORT_FORM_LIMIT - 1)
  const lastSpace = cut.lastIndexOf(' ')
  const end = lastSpace > SHORT_FORM_LIMIT / 2 ? lastSpace : cut.length
  return `${cut.slice(0, end).join('')}…`
}

function draftType(quote: string): ClaimType {
  if (/^["“„«].*["”“»]$/u.test(quote.trim())) return 'quote'
  if (/\d/.test(quote)) return 'number'
  return /\b(because|caused|led to|due to|weil|wegen)\b/i.test(quote) ? 'cause' : 'event'
}

function draftSpeaker(
  desk: Desk,
  { revision, start }: CutClaim,
): Pick<ClaimFields, 'speakerKind' | 'speaker'> {
  const sentence = sentenceAt(sentencesOf(desk, revision), start)
  const sources = sentence
    ? spansIn(desk, revision, sentence).filter(span => span.kind === 'source')
    : []
  const source = sources.findLast(span => span.end <= start) ?? sources[0]
  if (!source?.sourceType) return { speakerKind: 'author' }
  return { speakerKind: source.sourceType, speaker: source.resolvedTo ?? source.quote }
}
