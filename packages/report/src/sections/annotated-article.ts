import type { MarkFacts, ReportFacts, SentenceFacts } from '../facts/facts.ts'
import { claimAnchor, paragraphs, sentenceAnchor } from '../tree/lines.ts'
import { runsOf } from '../tree/runs.ts'
import type { ArticleParagraph, ArticleSentence, Block, RunMark, Section } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'
import { verdictWord } from './verdict-line.ts'

/**
 * The article with every sentence marked by its tag, and numbers that lead to the claims' cards; or
 * only the passages that were checked, where the whole text may not be printed. Undefined when
 * there is nothing to print.
 */
export function annotatedArticleSection(
  facts: ReportFacts,
  words: ReportWords,
): Section | undefined {
  const printed = facts.sentences.filter(sentence => sentence.text !== undefined)
  if (printed.length === 0) return undefined
  const isWhole = printed.length === facts.sentences.length
  const permission = facts.article.fullTextPermission
  const notes: readonly (readonly Block[])[] = [
    paragraphs(words.article.legend, 'quiet'),
    isWhole ? [] : paragraphs(words.article.excerptsOnly, 'quiet'),
    isWhole && permission ? paragraphs(words.article.permission(permission), 'quiet') : [],
  ]
  return {
    id: 'article',
    title: isWhole ? words.sections.article : words.sections.excerpts,
    blocks: [
      ...notes.flat(),
      {
        kind: 'article',
        language: facts.article.language,
        paragraphs: paragraphsFrom(facts, words),
      },
    ],
  }
}

function paragraphsFrom(facts: ReportFacts, words: ReportWords): readonly ArticleParagraph[] {
  const byBlock = facts.blocks.map((): SentenceFacts[] => [])
  for (const sentence of facts.sentences) byBlock[sentence.block]?.push(sentence)
  return facts.blocks.flatMap((block, index): readonly ArticleParagraph[] => {
    const sentences = byBlock[index] ?? []
    if (!sentences.some(sentence => sentence.text !== undefined)) return []
    const parts: ArticleParagraph['parts'][number][] = []
    for (const sentence of sentences) {
      const last = parts.at(-1)
      if (sentence.text !== undefined) {
        parts.push({ kind: 'sentence', sentence: sentenceFrom(facts, sentence, words) })
      } else if (last?.kind !== 'gap') parts.push({ kind: 'gap', text: words.article.gap })
    }
    return [{ ...block, parts }]
  })
}

function sentenceFrom(
  facts: ReportFacts,
  sentence: SentenceFacts,
  words: ReportWords,
): ArticleSentence {
  const tag = sentence.tag ?? 'open'
  return {
    id: sentenceAnchor(sentence.number),
    number: sentence.number,
    tone: tag,
    tag: words.tag[tag],
    glyph: words.glyph[tag],
    runs: runsOf(sentence.text ?? '', sentence.marks).map(({ text, marks }) => ({
      text,
      marks: marks.flatMap(mark => markFrom(mark, words)),
    })),
    claims: sentence.claims
      .flatMap(number => facts.claims[number - 1] ?? [])
      .map(claim => ({
        number: claim.number,
        to: claimAnchor(claim.number),
        verdict: verdictWord(claim, facts.audience, words),
      })),
    ...(sentence.note && { note: `${words.article.note}: ${sentence.note}` }),
  }
}

function markFrom(mark: MarkFacts, words: ReportWords): readonly RunMark[] {
  switch (mark.kind) {
    case 'source':
    case 'cue':
      // A cue that has a type stands without a source: "allegedly" is a vague source by itself.
      return mark.sourceType
        ? [{ kind: 'source', tone: mark.sourceType, word: words.article.source[mark.sourceType] }]
        : mark.kind === 'cue'
          ? [{ kind: 'cue' }]
          : []
    case 'content':
      return [{ kind: 'content' }]
    case 'fragment':
      return [{ kind: 'fragment', to: claimAnchor(mark.claim) }]
    case 'link':
      if (mark.state === 'live') {
        return mark.target ? [{ kind: 'link', address: mark.target }] : []
      }
      return [
        {
          kind: 'dead-link',
          word: mark.state === 'to-itself' ? words.article.selfLink : words.article.deadLink,
        },
      ]
    default:
      return mark satisfies never
  }
}
