// The report as a Word document with real headings, tables, footnotes and a table of contents.
// Loaded when it is wanted: no other format needs its library.
import {
  Document,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TableOfContents,
  TextRun,
} from 'docx'
import { type ReportLook, SHIPPED_LOOK } from '../look/look.ts'
import type { ReportDocument } from '../tree/tree.ts'
import { visibleText } from '../visible-text.ts'
import { childrenFromBlocks } from './blocks.ts'
import { footnotesFrom } from './footnotes.ts'
import { bookmarked } from './runs.ts'
import { documentStyles } from './styles.ts'

/** The bytes of a Word document (.docx). What evidence comes from stands in its footnotes. */
export async function docxFromReport(
  report: ReportDocument,
  look: ReportLook = SHIPPED_LOOK,
): Promise<Uint8Array<ArrayBuffer>> {
  const { chrome, title, kicker, masthead, subtitle, warnings, head, sections } = report
  const document = new Document({
    title: visibleText(title),
    subject: visibleText(kicker),
    creator: visibleText(masthead ?? 'Claimbench'),
    styles: documentStyles(look.accent.slice(1)),
    footnotes: footnotesFrom(report),
    features: { updateFields: true },
    sections: [
      {
        properties: { page: { margin: { top: 1300, right: 1400, bottom: 1300, left: 1400 } } },
        footers: { default: pageNumbers() },
        children: [
          ...mastheadFrom(masthead, look),
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

/** The height of a logo, in pixels of 96 to the inch. */
const LOGO_HEIGHT = 36
const LOGO_WIDTH = 240

function mastheadFrom(name: string | undefined, { logo }: ReportLook): readonly Paragraph[] {
  if (name === undefined && !logo) return []
  const scale = logo && Math.min(LOGO_HEIGHT / logo.height, LOGO_WIDTH / logo.width)
  const picture =
    logo && scale
      ? [
          new ImageRun({
            type: logo.kind === 'png' ? 'png' : 'jpg',
            data: logo.bytes,
            transformation: {
              width: Math.round(logo.width * scale),
              height: Math.round(logo.height * scale),
            },
            altText: { name: 'logo', title: '', description: '' },
          }),
          new TextRun('  '),
        ]
      : []
  const words = new TextRun({ text: visibleText(name ?? ''), bold: true, font: 'Arial', size: 19 })
  return [new Paragraph({ children: [...picture, words] })]
}

function pageNumbers(): Footer {
  const children = [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES]
  return new Footer({
    children: [new Paragraph({ alignment: 'center', children: [new TextRun({ children })] })],
  })
}
