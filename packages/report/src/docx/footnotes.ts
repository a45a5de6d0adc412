import { Paragraph } from 'docx'
import type { EvidenceEntry, ReportDocument } from '../tree/tree.ts'
import { runsFromLine, textRun } from './runs.ts'

/** Where each piece of evidence comes from, as footnotes by the evidence's own number. */
export function footnotesFrom({
  sections,
}: ReportDocument): Readonly<Record<string, { readonly children: Paragraph[] }>> {
  const entries = sections
    .flatMap(section => section.blocks)
    .flatMap(block => (block.kind === 'card' ? block.card.evidence : []))
    .flatMap(group => group.entries)
  return Object.fromEntries(entries.map(entry => [entry.number, { children: [noteFrom(entry)] }]))
}

function noteFrom({ note }: EvidenceEntry): Paragraph {
  const children = note.flatMap((line, i) => [
    ...(i > 0 ? [textRun('; ')] : []),
    ...runsFromLine(line),
    // A footnote is read on paper too: the address itself stands beside the words.
    ...line.flatMap(inline => (inline.kind === 'link' ? [textRun(` <${inline.address}>`)] : [])),
  ])
  return new Paragraph({ style: 'FootnoteText', children })
}
