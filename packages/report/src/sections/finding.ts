import type { ReportFacts } from '../facts/facts.ts'
import { paragraphs } from '../tree/lines.ts'
import type { Block, Section } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** What a person found out about the article as a whole, in the words of that person. */
export function findingSection({ summary }: ReportFacts, words: ReportWords): Section {
  const { whatIsRight, notEstablished, missing } = words.summary
  const orMissing = (written: string | undefined, role?: 'lead'): readonly Block[] =>
    written ? paragraphs(written, role) : paragraphs(missing, 'missing')
  return {
    id: 'finding',
    title: words.sections.finding,
    blocks: [
      ...orMissing(summary.finding, 'lead'),
      { kind: 'heading', text: whatIsRight, level: 3 },
      ...orMissing(summary.whatIsRight),
      { kind: 'heading', text: notEstablished, level: 3 },
      ...orMissing(summary.notEstablished),
    ],
  }
}
