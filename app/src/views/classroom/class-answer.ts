// What an answer of the class starts from, and how it changes with one choice.
import type { ClassAnswerFields, Tag } from '@claimbench/model'
import {
  type AttemptChoice,
  attemptThatCounts,
  type KeyOfSentence,
  type Member,
} from '@claimbench/model/training'

/** The key's answer as the class's own. */
export function answerFromKey(key: KeyOfSentence): ClassAnswerFields {
  const { tag, reason, alternatives } = key
  return { tag, reason, alternatives, marks: { kind: 'key' } }
}

interface Given {
  readonly start: number
  readonly key: KeyOfSentence | undefined
  readonly members: readonly Member[]
  readonly choice: AttemptChoice
}

/**
 * A tag as the class's answer. What was written for another tag stays, but a reason that was the
 * key's for another tag goes: it speaks for that one.
 */
export function answerWithTag(
  tag: Tag,
  old: ClassAnswerFields | undefined,
  { start, key, members, choice }: Given,
): ClassAnswerFields {
  if (!old) {
    if (key?.tag === tag) return answerFromKey(key)
    const attempt = members
      .map(member => attemptThatCounts(member, choice))
      .find(one => one?.answers.some(answer => answer.sentence === start && answer.tag === tag))
    return {
      tag,
      // The key may count it already, with a reason of its own.
      reason: key?.alternatives.find(other => other.tag === tag)?.reason ?? '',
      alternatives: [],
      marks: key
        ? { kind: 'key' }
        : attempt
          ? { kind: 'attempt', attempt: attempt.id }
          : { kind: 'none' },
    }
  }
  const isKeysReason = key !== undefined && old.reason === key.reason && key.tag !== tag
  return {
    ...old,
    tag,
    reason: isKeysReason ? '' : old.reason,
    alternatives: old.alternatives.filter(other => other.tag !== tag),
  }
}
