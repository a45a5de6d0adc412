import type { EvidenceFacts, ReportFacts, SourceFacts } from '../facts/facts.ts'
import {
  evidenceAnchor,
  joined,
  jump,
  line,
  link,
  paragraphs,
  sourceAnchor,
  text,
} from '../tree/lines.ts'
import type { Block, EvidenceEntry, Line } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** A piece of evidence: its words, and a note that says where they can be found. */
export function evidenceEntry(
  facts: ReportFacts,
  item: EvidenceFacts,
  words: ReportWords,
): EvidenceEntry {
  const source = facts.sources[item.source - 1]
  return {
    id: evidenceAnchor(item.number),
    number: item.number,
    blocks: [...questionBlocks(item, words), ...quoteBlocks(item, words)],
    note: noteLines(facts, item, source, words),
  }
}

function questionBlocks(item: EvidenceFacts, words: ReportWords): readonly Block[] {
  const { question, answer, unanswerable } = item
  const answered = unanswerable ? words.evidence.unanswerable : answer?.trim()
  const pairs = [
    [words.evidence.question, question?.trim()],
    [words.evidence.answer, answered],
  ] as const
  return pairs.flatMap(([term, written]): readonly Block[] =>
    written ? [{ kind: 'paragraph', line: [text(`${term}: `, 'quiet'), text(written)] }] : [],
  )
}

function quoteBlocks({ quote, unanswerable }: EvidenceFacts, words: ReportWords): readonly Block[] {
  if (quote.trim() !== '') return [{ kind: 'quote', blocks: paragraphs(quote.trim()) }]
  return unanswerable ? [] : paragraphs(words.evidence.noQuote, 'quiet')
}

function noteLines(
  facts: ReportFacts,
  item: EvidenceFacts,
  source: SourceFacts | undefined,
  words: ReportWords,
): readonly Line[] {
  const { liveAddress, archivedAddress } = item
  const where = [
    words.medium[item.medium],
    item.locator?.trim(),
    item.sourceDate && words.evidence.dated(words.date(item.sourceDate)),
    item.seenAt && words.evidence.seen(words.date(item.seenAt)),
  ].filter(part => part !== undefined && part !== '')
  const publisher = source?.publisher && source.publisher !== source.name ? source.publisher : ''
  const lines: readonly (Line | false | undefined)[] = [
    source && [
      jump(source.name, sourceAnchor(source.number)),
      ...(publisher ? [text(`, ${publisher}`)] : []),
    ],
    item.citation !== undefined && line(item.citation),
    item.originalOutlet !== undefined && line(words.evidence.takenFrom(item.originalOutlet)),
    line(where.join(', ')),
    line(gradeWords(facts, item, source, words)),
    joined([
      ...(liveAddress === undefined ? [] : [[link(words.evidence.live, liveAddress)]]),
      ...(archivedAddress === undefined ? [] : [[link(words.evidence.archived, archivedAddress)]]),
    ]),
    line(standingWords(facts, item, words)),
    facts.audience !== 'publish' &&
      item.sha256 !== undefined && [
        text(`${words.evidence.copy}: `, 'quiet'),
        text(item.sha256, 'code'),
      ],
  ]
  return lines
    .filter(one => one !== undefined && one !== false)
    .filter(one => one.some(inline => inline.kind === 'break' || inline.text !== ''))
}

// Readers are told what holds; that a quote waits to be looked up is for the desk.
function standingWords(
  { audience }: ReportFacts,
  { quoteStanding, isTheFact }: EvidenceFacts,
  words: ReportWords,
): string {
  const isHeld = quoteStanding === 'exact' || quoteStanding === 'normalised'
  const said = [
    isTheFact ? words.evidence.isTheFact : '',
    quoteStanding !== 'no-copy' && (isHeld || audience !== 'publish')
      ? words.quoteStanding[quoteStanding]
      : '',
  ]
  return said.filter(Boolean).join('; ')
}

// Readers get the grade in words; the desk gets the code beside them: "B2: usually reliable, …".
function gradeWords(
  { audience }: ReportFacts,
  { credibility }: EvidenceFacts,
  source: SourceFacts | undefined,
  words: ReportWords,
): string {
  const grades = [
    source && words.sourceKind[source.kind],
    source?.reliability && words.reliability[source.reliability],
    credibility && words.credibility[credibility],
  ].filter(grade => grade !== undefined)
  const isGraded = source?.reliability !== undefined || credibility !== undefined
  if (audience === 'publish') return grades.join(', ')
  const code = isGraded ? `${source?.reliability ?? '–'}${credibility ?? '–'}` : ''
  return [code, isGraded ? '' : words.evidence.ungraded, ...grades].filter(Boolean).join(', ')
}
