import type { ReportFacts } from '../facts/facts.ts'
import { REPORT_FORMAT, REPORT_FORMAT_VERSION, REPORT_SCHEMA } from '../json/format.ts'
import { line, paragraphs, text } from '../tree/lines.ts'
import type { Section } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** What a program needs to find the same facts again. */
export function machineSection({ article, madeAt }: ReportFacts, words: ReportWords): Section {
  const says = words.machine
  const rows = [
    [says.format, [text(`${REPORT_FORMAT}, version ${REPORT_FORMAT_VERSION}`, 'code')]],
    [says.schema, [text(REPORT_SCHEMA, 'code')]],
    [says.articleId, [text(article.id, 'code')]],
    [says.revision, line(says.revisionNumber(article.revision))],
    [says.made, [text(madeAt, 'code')]],
  ] as const
  return {
    id: 'machine',
    title: words.sections.machine,
    blocks: [
      ...paragraphs(says.text, 'quiet'),
      { kind: 'facts', rows: rows.map(([term, value]) => ({ term, lines: [value] })) },
    ],
  }
}
