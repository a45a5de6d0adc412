// The key of an article: what a trainer holds to be right of each sentence, why, and what else counts.
import type { Span } from '@claimbench/text'
import * as v from 'valibot'
import { ATTRIBUTION_KINDS, type AttributionKind } from '../records/answer.ts'
import { CLAIM_TYPES, type ClaimType } from '../records/claim.ts'
import { SOURCE_KINDS, type SourceKind } from '../records/source.ts'
import { SOURCE_TYPES, type SourceType, VAGUE_KINDS, type VagueKind } from '../records/span.ts'
import { CHECK_WORTHINESS, type CheckWorthiness, type Tag, TAGS } from '../records/tag.ts'
import { fail, ok, type Result } from '../result.ts'
import { type FileFault, fault } from './file-fault.ts'
import { fileName, offset, text } from './shapes.ts'
import type { TrainingArticle } from './training-article.ts'

/** Words of the article: `start` and `end` are UTF-16 offsets into its text. */
export interface QuotedSpan extends Span {
  /** The article's text from `start` to `end`, exactly. */
  readonly quote: string
}

export interface KeySpan extends QuotedSpan {
  readonly kind: AttributionKind
  /** Of a source, and of a cue that stands without one. */
  readonly sourceType?: SourceType
  readonly vagueKind?: VagueKind
  readonly anonymityReason?: string
}

/** A passage that a verdict rests on. */
export interface KeyEvidence {
  /** The sheet of the pack it stands in. */
  readonly sheet?: string
  /** Who says so, where no sheet ships. */
  readonly source?: string
  readonly address?: string
  /** Word for word. */
  readonly quote: string
}

export interface KeyVerdict {
  /** The id of a verdict of the article's scale. */
  readonly label: string
  /** Other verdicts that count as right. */
  readonly acceptedLabels?: readonly string[]
  readonly rationale: string
  readonly evidence: readonly KeyEvidence[]
}

export interface KeyFragment extends QuotedSpan {
  /** The claim so that a stranger understands it. */
  readonly wording: string
  /** Other wordings that count as right. */
  readonly acceptedWordings?: readonly string[]
  readonly shortForm?: string
  readonly type?: ClaimType
  readonly checkWorthiness?: CheckWorthiness
  readonly speaker?: string
  readonly verdict?: KeyVerdict
}

export interface KeyAlternative {
  readonly tag: Tag
  readonly reason: string
}

export interface KeyOfSentence {
  /** Where the sentence begins. */
  readonly start: number
  readonly tag: Tag
  readonly hasClaim: boolean
  readonly hasOpinion: boolean
  readonly checkWorthiness?: CheckWorthiness
  /** Why it has its tag; may be empty where the trainer wrote none. */
  readonly reason: string
  /** Other tags that count as right. */
  readonly alternatives: readonly KeyAlternative[]
  readonly spans: readonly KeySpan[]
  readonly fragments: readonly KeyFragment[]
}

/** What a source document is worth, for the evidence rubric. */
export interface KeySheet {
  readonly name: string
  readonly kind: SourceKind
  /** Who is behind it: sheets of one origin count once. */
  readonly origin: string
}

export interface TrainingKey {
  /** The id of the article it answers. */
  readonly article: string
  /** One for each sentence of the article, in the same order. */
  readonly sentences: readonly KeyOfSentence[]
  readonly sheets: readonly KeySheet[]
}

const quoted = { start: offset, end: offset, quote: text } as const

const evidenceSchema = v.strictObject({
  sheet: v.optional(fileName),
  source: v.optional(text),
  address: v.optional(text),
  quote: text,
})

const fragmentSchema = v.strictObject({
  ...quoted,
  wording: text,
  acceptedWordings: v.optional(v.array(text)),
  shortForm: v.optional(text),
  type: v.optional(v.picklist(CLAIM_TYPES)),
  checkWorthiness: v.optional(v.picklist(CHECK_WORTHINESS)),
  speaker: v.optional(text),
  verdict: v.optional(
    v.strictObject({
      label: text,
      acceptedLabels: v.optional(v.array(text)),
      rationale: text,
      evidence: v.array(evidenceSchema),
    }),
  ),
})

export const trainingKeySchema: v.GenericSchema<unknown, TrainingKey> = v.strictObject({
  article: fileName,
  sentences: v.array(
    v.strictObject({
      start: offset,
      tag: v.picklist(TAGS),
      hasClaim: v.boolean(),
      hasOpinion: v.boolean(),
      checkWorthiness: v.optional(v.picklist(CHECK_WORTHINESS)),
      reason: text,
      alternatives: v.array(v.strictObject({ tag: v.picklist(TAGS), reason: text })),
      spans: v.array(
        v.strictObject({
          ...quoted,
          kind: v.picklist(ATTRIBUTION_KINDS),
          sourceType: v.optional(v.picklist(SOURCE_TYPES)),
          vagueKind: v.optional(v.picklist(VAGUE_KINDS)),
          anonymityReason: v.optional(text),
        }),
      ),
      fragments: v.array(fragmentSchema),
    }),
  ),
  sheets: v.array(v.strictObject({ name: fileName, kind: v.picklist(SOURCE_KINDS), origin: text })),
})

/** Reads a key from outside; `path` is where it stands in the file. */
export function parseTrainingKey(data: unknown, path: string): Result<TrainingKey, FileFault> {
  const read = v.safeParse(trainingKeySchema, data)
  if (read.success) return ok(read.output)
  const [issue] = read.issues
  const place = [path, v.getDotPath(issue)].filter(Boolean).join('/')
  return fail(fault('malformed', place, issue.received))
}

/**
 * What is wrong with a key, sentence by sentence; empty for a key that fits its article: one entry
 * for each sentence, marks inside their sentence and quoted exactly, verdicts of the article's scale,
 * evidence word for word in its sheet. `sheets` holds the text of each sheet by its name.
 */
export function keyProblems(
  article: TrainingArticle,
  key: TrainingKey,
  sheets: ReadonlyMap<string, string>,
): readonly string[] {
  const verdicts = new Set([...article.scale.ordered, ...article.scale.others].map(({ id }) => id))
  const problems: string[] = []
  if (key.article !== article.id) problems.push(`article ${key.article} is not ${article.id}`)
  if (key.sentences.length !== article.sentences.length) {
    problems.push(`${key.sentences.length} answers for ${article.sentences.length} sentences`)
  }
  for (const [i, answer] of key.sentences.entries()) {
    const sentence = article.sentences[i]
    const at = `sentences.${i}`
    if (!sentence || sentence.start !== answer.start) {
      problems.push(`${at} begins elsewhere`)
      continue
    }
    if (answer.alternatives.some(({ tag }) => tag === answer.tag)) {
      problems.push(`${at} accepts its own tag`)
    }
    for (const mark of [...answer.spans, ...answer.fragments]) {
      if (mark.start < sentence.start || mark.end > sentence.end || mark.start >= mark.end) {
        problems.push(`${at} has a mark outside of it: ${mark.quote}`)
      } else if (article.text.slice(mark.start, mark.end) !== mark.quote) {
        problems.push(`${at} does not read: ${mark.quote}`)
      }
    }
    for (const { verdict } of answer.fragments) {
      if (!verdict) continue
      for (const label of [verdict.label, ...(verdict.acceptedLabels ?? [])]) {
        if (!verdicts.has(label)) problems.push(`${at} has a verdict off the scale: ${label}`)
      }
      for (const { sheet, quote } of verdict.evidence) {
        if (sheet !== undefined && !sheets.get(sheet)?.includes(quote)) {
          problems.push(`${at} quotes what ${sheet} does not say: ${quote}`)
        }
      }
    }
  }
  return problems
}
