import type { ReportFacts, SentenceFacts } from '../facts/facts.ts'
import { jump, line, sentenceAnchor } from '../tree/lines.ts'
import type { Block, Section } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

const REASONS = ['opinion', 'attribution', 'claim', 'beingChecked', 'none', 'open'] as const
type Reason = (typeof REASONS)[number]

/** The sentences without a printed verdict, with the reason; undefined when there are none. */
export function uncheckedSection(facts: ReportFacts, words: ReportWords): Section | undefined {
  const unchecked = facts.sentences.flatMap(sentence => {
    const reason = reasonFor(facts, sentence)
    return reason ? [{ sentence, reason }] : []
  })
  if (unchecked.length === 0) return undefined

  const { unchecked: says } = words
  const reasons = REASONS.map(reason => ({
    reason,
    sentences: unchecked.filter(one => one.reason === reason).map(one => one.sentence),
  })).filter(({ sentences }) => sentences.length > 0)
  // "Nothing to check" needs no list: the words would be furniture of the report.
  const listed = reasons.filter(({ reason }) => reason !== 'none')
  return {
    id: 'unchecked',
    title: words.sections.unchecked,
    blocks: [
      {
        kind: 'table',
        table: {
          caption: words.sections.unchecked,
          columns: [
            { name: says.reason },
            { name: says.sentences, isNumber: true },
            { name: says.share, isNumber: true },
          ],
          rows: reasons.map(({ reason, sentences }) => [
            line(says[reason]),
            line(String(sentences.length)),
            line(words.percent({ count: sentences.length, of: facts.sentences.length })),
          ]),
        },
      },
      ...listed.map(({ reason, sentences }) => openings(says[reason], sentences, words)),
    ],
  }
}

function reasonFor(facts: ReportFacts, sentence: SentenceFacts): Reason | undefined {
  const claims = sentence.claims.map(number => facts.claims[number - 1])
  if (claims.some(claim => claim?.verdict)) return undefined
  if (claims.length > 0) return 'beingChecked'
  return sentence.tag ?? 'open'
}

function openings(caption: string, sentences: readonly SentenceFacts[], words: ReportWords): Block {
  return {
    kind: 'table',
    table: {
      caption,
      columns: [{ name: words.unchecked.number }, { name: words.unchecked.opening }],
      rows: sentences.map(({ number, opening, text }) => [
        text === undefined ? line(String(number)) : [jump(String(number), sentenceAnchor(number))],
        line(opening),
      ]),
    },
  }
}
