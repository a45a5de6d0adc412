// Keys and answers as `@claimbench/agreement` compares them: plain spans with labels, by sentence.
import type {
  EvidenceSheet,
  JudgedClaim,
  LabelledSpan,
  Passage,
  SentenceAnswer,
  SentenceKey,
} from '@claimbench/agreement'
import type { Answer, AnswerFragment } from '@claimbench/model'
import type { KeyFragment, KeyOfSentence, KeySheet } from '@claimbench/model/training'

/** A fragment of either side, as a place with what was said about it. */
export interface PlainClaim extends JudgedClaim {
  readonly wordings: readonly string[]
  readonly passages: readonly Passage[]
}

/** What the key says of a sentence. Spans are labelled by their kind. */
export function plainKey(key: KeyOfSentence): SentenceKey {
  const verdict = key.fragments.find(fragment => fragment.verdict)?.verdict?.label
  return {
    sentence: String(key.start),
    tag: key.tag,
    acceptedTags: key.alternatives.map(({ tag }) => tag),
    spans: key.spans.map(kindOf),
    fragments: key.fragments.map(placeOf),
    ...(verdict !== undefined && { verdict }),
  }
}

/** What a trainee says of a sentence. */
export function plainAnswer(answer: Answer): SentenceAnswer {
  const verdict = answer.fragments.find(fragment => fragment.verdict !== undefined)?.verdict
  return {
    sentence: String(answer.sentence),
    ...(answer.tag !== undefined && { tag: answer.tag }),
    spans: answer.spans.map(kindOf),
    fragments: answer.fragments.map(placeOf),
    ...(verdict !== undefined && { verdict }),
  }
}

/** A claim of the key with everything that counts as right. */
export function claimOfKey(fragment: KeyFragment): PlainClaim {
  const { wording, acceptedWordings = [], verdict } = fragment
  return {
    ...placeOf(fragment),
    wordings: [wording, ...acceptedWordings],
    ...(verdict && {
      verdict: verdict.label,
      acceptedVerdicts: verdict.acceptedLabels ?? [],
    }),
    // Evidence without a document that ships cannot be asked of anybody.
    passages: (verdict?.evidence ?? []).flatMap(({ sheet, quote }) =>
      sheet === undefined ? [] : [{ sheet, quote }],
    ),
  }
}

/** A claim that a trainee cut out. */
export function claimOfAnswer(fragment: AnswerFragment): PlainClaim {
  return {
    ...placeOf(fragment),
    wordings: fragment.wording === undefined ? [] : [fragment.wording],
    ...(fragment.verdict !== undefined && { verdict: fragment.verdict }),
    passages: fragment.evidence ?? [],
  }
}

/** The source documents, each with what the key says it is worth. */
export function plainSheets(
  sheets: ReadonlyMap<string, string>,
  worth: readonly KeySheet[],
): readonly EvidenceSheet[] {
  return Array.from(sheets, ([name, text]) => {
    const known = worth.find(sheet => sheet.name === name)
    return { name, text, isPrimary: known?.kind === 'primary', origin: known?.origin ?? name }
  })
}

function placeOf({ start, end }: LabelledSpan): LabelledSpan {
  return { start, end }
}

function kindOf({ start, end, kind }: LabelledSpan & { readonly kind: string }): LabelledSpan {
  return { start, end, label: kind }
}
