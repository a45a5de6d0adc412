// The report as a Word document with real headings, tables, footnotes and a table of contents.
// Loaded when it is wanted: no other format needs its library.
import { Document, Footer, Packer, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx'
import type { Report } from '../tree/tree.ts'
import { visibleText } from '../visible-text.ts'
import { childrenFromBlocks } from './blocks.ts'
import { footnotesFrom } from './footnotes.ts'
import { bookmarked } from './runs.ts'
import { DOCUMENT_STYLES } from './styles.ts'

/** The bytes of a Word document (.docx). What evidence comes from stands in its footnotes. */
export async function docxFromReport(report: Report): Promise<Uint8Array<ArrayBuffer>> {
  const { chrome, title, kicker, subtitle, warnings, head, sections, facts } = report
  const document = new Document({
    title: visibleText(title),
    subject: visibleText(kicker),
    creator: visibleText(facts.organisation?.name ?? 'Claimbench'),
    styles: DOCUMENT_STYLES,
    footnotes: footnotesFrom(report),
    features: { updateFields: true },
    sections: [
      {
        properties: { page: { margin: { top: 1300, right: 1400, bottom: 1300, left: 1400 } } },
        footers: { default: pageNumbers() },
        children: [
          new Paragraph({ style: 'Kicker', text: visibleText(kicker) }),
          new Paragraph({ heading: 'Title', text: visibleText(title) }),
          ...(subtitle ? [new Paragraph({ style: 'Quiet', text: visibleText(subtitle) })] : []),
          ...warnings.map(words => new Paragraph({ style: 'Warning', text: visibleText(words) })),
          ...childrenFromBlocks(head, chrome),
          new Paragraph({ style: 'Kicker', spacing: { before: 360 }, text: chrome.contents }),
          // Claims are many: their numbers in the text lead to them.
          new TableOfContents(chrome.contents, { hyperlink: true, headingStyleRange: '1-1' }),
          ...sections.flatMap(section => [
            new Paragraph({
              heading: 'Heading1',
              children: [bookmarked(section.id, [new TextRun(visibleText(section.title))])],
            }),
            ...childrenFromBlocks(section.blocks, chrome),
          ]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [new Paragraph({ alignment: 'center', children: [new TextRun({ children })] })],
  })
}
