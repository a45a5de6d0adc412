// The class's answers as a key: what was settled, and where nothing was, the key that was there.
import type { ClassAnswerFields, ClassAnswerRow } from '../records/class.ts'
import type { Tag } from '../records/tag.ts'
import { fail, ok, type Result } from '../result.ts'
import type { PackedArticle } from './pack.ts'
import type { ResultAttempt } from './result-file.ts'
import type { TrainingArticle } from './training-article.ts'
import type { KeyFragment, KeyOfSentence, KeySpan, TrainingKey } from './training-key.ts'

export interface SettledClass {
  readonly packed: PackedArticle
  /** The key that came with the pack, if one did. */
  readonly key: TrainingKey | undefined
  /** Every attempt that an answer may take its marks from. */
  readonly attempts: readonly ResultAttempt[]
  readonly answers: readonly Pick<ClassAnswerRow, 'sentence' | keyof ClassAnswerFields>[]
}

/** The sentences that have neither an answer of the class nor a key, by where they begin. */
export interface OpenSentences {
  readonly code: 'open'
  readonly sentences: readonly number[]
}

/** Makes a key of what a class has settled. Every sentence needs an answer, from the class or a key. */
export function keyOfClass(settled: SettledClass): Result<TrainingKey, OpenSentences> {
  const { packed, key } = settled
  const answerOf = new Map(settled.answers.map(answer => [answer.sentence, answer]))
  const sentences: KeyOfSentence[] = []
  const open: number[] = []
  for (const [i, { start }] of packed.article.sentences.entries()) {
    const answer = answerOf.get(start)
    const old = key?.sentences[i]
    if (answer) sentences.push(sentenceFrom(settled, start, answer, old))
    else if (old) sentences.push(old)
    else open.push(start)
  }
  if (open.length > 0) return fail({ code: 'open', sentences: open })
  return ok({
    article: packed.article.id,
    sentences,
    sheets:
      key?.sheets ??
      packed.article.sheets.map(({ name }) => ({ name, kind: 'secondary', origin: name })),
  })
}

/**
 * The tag that everybody gave who gave one, sentence by sentence; undefined where they differ or
 * fewer than two answered. `rows` are those of `tagsOfClass`.
 */
export function agreedTags(
  rows: readonly (readonly (Tag | null)[])[],
): readonly (Tag | undefined)[] {
  return rows.map(row => {
    const given = row.filter(tag => tag !== null)
    return given.length >= 2 && new Set(given).size === 1 ? given[0] : undefined
  })
}

function sentenceFrom(
  { packed, attempts }: SettledClass,
  start: number,
  { tag, reason, alternatives, marks }: ClassAnswerFields,
  old: KeyOfSentence | undefined,
): KeyOfSentence {
  const attempt =
    marks.kind === 'attempt' ? attempts.find(({ id }) => id === marks.attempt) : undefined
  const { spans, fragments } =
    marks.kind === 'key'
      ? { spans: old?.spans ?? [], fragments: old?.fragments ?? [] }
      : marksOf(packed, attempt, start)
  return {
    start,
    tag,
    hasClaim:
      tag === 'claim' || fragments.length > 0 || (old?.hasClaim === true && old.tag !== 'claim'),
    hasOpinion: tag === 'opinion' || (old?.hasOpinion === true && old.tag !== 'opinion'),
    ...(old?.checkWorthiness !== undefined && { checkWorthiness: old.checkWorthiness }),
    reason,
    alternatives: alternatives.filter(other => other.tag !== tag),
    spans,
    fragments,
  }
}

/** What somebody marked in a sentence, as a key has it: with the words, and verdicts that hold. */
function marksOf(
  { article, sheets }: PackedArticle,
  attempt: ResultAttempt | undefined,
  start: number,
): { readonly spans: readonly KeySpan[]; readonly fragments: readonly KeyFragment[] } {
  const answer = attempt?.answers.find(({ sentence }) => sentence === start)
  const quoted = (span: { readonly start: number; readonly end: number }) => ({
    start: span.start,
    end: span.end,
    quote: article.text.slice(span.start, span.end),
  })
  return {
    spans: (answer?.spans ?? []).map(({ kind, sourceType, ...span }) => ({
      kind,
      ...quoted(span),
      ...(sourceType && { sourceType }),
    })),
    fragments: (answer?.fragments ?? []).map(({ wording, verdict, rationale, ...fragment }) => ({
      ...quoted(fragment),
      wording: wording ?? quoted(fragment).quote,
      ...(verdict !== undefined &&
        isOnScale(article, verdict) && {
          verdict: {
            label: verdict,
            rationale: rationale ?? '',
            evidence: (fragment.evidence ?? []).filter(({ sheet, quote }) =>
              sheets.get(sheet)?.includes(quote),
            ),
          },
        }),
    })),
  }
}

function isOnScale({ scale }: TrainingArticle, verdict: string): boolean {
  return [...scale.ordered, ...scale.others].some(({ id }) => id === verdict)
}
