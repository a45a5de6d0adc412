import type { ReplyFacts, ReportFacts } from '../facts/facts.ts'
import { claimAnchor, joined, jump, line, paragraphs, replyAnchor, text } from '../tree/lines.ts'
import type { Block, Line, Section } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** Whom we asked for their side, and what they said; where nobody was asked, it says so. */
export function repliesSection({ replies }: ReportFacts, words: ReportWords): Section {
  const says = words.replies
  return {
    id: 'replies',
    title: words.sections.replies,
    blocks:
      replies.length === 0
        ? paragraphs(says.none)
        : [
            ...paragraphs(says.intro, 'quiet'),
            ...replies.flatMap(reply => replyBlocks(reply, words)),
          ],
  }
}

function replyBlocks(reply: ReplyFacts, words: ReportWords): readonly Block[] {
  const says = words.replies
  const about: Line =
    reply.claims.length > 0
      ? joined(reply.claims.map(n => [jump(words.claim.number(n), claimAnchor(n))]))
      : [text(says.wholeArticle)]
  return [
    { kind: 'heading', text: reply.whom, level: 3, id: replyAnchor(reply.number) },
    {
      kind: 'paragraph',
      line: [text(`${askedWords(reply, words)} ${says.about} `), ...about, text('.')],
      role: 'quiet',
    },
    ...answerBlocks(reply, words),
  ]
}

function askedWords({ how, askedOn, deadline, reason }: ReplyFacts, words: ReportWords): string {
  const date = (iso: string | undefined) => (iso ? words.date(iso) : '')
  if (how === 'not-asked') return sentence(words.replies.notAsked(reason ?? ''))
  return words.replies.asked(words.contactWay[how], date(askedOn), date(deadline))
}

function answerBlocks(reply: ReplyFacts, words: ReportWords): readonly Block[] {
  const says = words.replies
  switch (reply.state) {
    case 'answered':
      return [
        {
          kind: 'paragraph',
          line: line(says.answered(reply.answeredOn ? words.date(reply.answeredOn) : '')),
        },
        { kind: 'quote', blocks: paragraphs(reply.answer ?? '') },
      ]
    case 'waiting':
      return paragraphs(says.waiting)
    case 'no-answer':
      return paragraphs(says.noAnswer)
    case 'not-asked':
      return []
    default:
      return reply.state satisfies never
  }
}

function sentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`
}

/** What a claim's card says of the replies about it. */
export function contactBlocks(
  replies: readonly ReplyFacts[],
  words: ReportWords,
): readonly Block[] {
  if (replies.length === 0) return []
  return [
    { kind: 'heading', text: words.claim.contact, level: 4 },
    {
      kind: 'list',
      ordered: false,
      items: replies.map(reply => [
        {
          kind: 'paragraph',
          line: [
            jump(reply.whom, replyAnchor(reply.number)),
            text(`: ${words.replies.short[reply.state]}`),
          ],
        },
      ]),
    },
  ]
}
