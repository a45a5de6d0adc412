import type { IStylesOptions } from 'docx'

const INK = '1F1D1A'
const QUIET = '5D584F'

/**
 * How the document looks: a serif for reading, a sans for what stands around it. Sizes are half
 * points; `accent` is a colour without its sign.
 */
export function documentStyles(accent: string): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: 'Georgia', size: 21, color: INK },
        paragraph: { spacing: { after: 120, line: 300, lineRule: 'auto' } },
      },
      title: {
        run: { font: 'Georgia', size: 48, bold: true, color: INK },
        paragraph: { spacing: { before: 60, after: 160, line: 250, lineRule: 'auto' } },
      },
      heading1: {
        run: { font: 'Georgia', size: 30, bold: true, color: INK },
        paragraph: { spacing: { before: 480, after: 160 }, keepNext: true },
      },
      heading2: {
        run: { font: 'Georgia', size: 25, bold: true, color: INK },
        paragraph: { spacing: { before: 360, after: 100 }, keepNext: true },
      },
      heading3: {
        run: { font: 'Arial', size: 18, bold: true, color: INK },
        paragraph: { spacing: { before: 200, after: 60 }, keepNext: true },
      },
      hyperlink: { run: { color: accent } },
      footnoteText: { run: { font: 'Arial', size: 16 }, paragraph: { spacing: { after: 40 } } },
    },
    paragraphStyles: [
      {
        id: 'Kicker',
        name: 'Kicker',
        basedOn: 'Normal',
        run: { font: 'Arial', size: 17, bold: true, color: accent },
        paragraph: { spacing: { after: 20 }, keepNext: true },
      },
      {
        id: 'Lead',
        name: 'Lead',
        basedOn: 'Normal',
        run: { size: 25 },
      },
      {
        id: 'Quiet',
        name: 'Quiet',
        basedOn: 'Normal',
        run: { font: 'Arial', size: 17, color: QUIET },
      },
      {
        id: 'Correction',
        name: 'Correction',
        basedOn: 'Normal',
        run: { font: 'Arial', size: 18 },
        paragraph: {
          indent: { left: 340 },
          border: { left: { style: 'single', size: 18, space: 10, color: 'B3261E' } },
        },
      },
      {
        id: 'Warning',
        name: 'Warning',
        basedOn: 'Normal',
        run: { font: 'Arial', size: 18, bold: true, color: 'B3261E' },
      },
      {
        id: 'Quotation',
        name: 'Quotation',
        basedOn: 'Normal',
        paragraph: {
          indent: { left: 340 },
          border: { left: { style: 'single', size: 8, space: 10, color: 'BFB9AA' } },
        },
      },
      {
        id: 'Verdict',
        name: 'Verdict',
        basedOn: 'Normal',
        run: { size: 26, bold: true },
        paragraph: {
          keepNext: true,
          spacing: { before: 120, after: 40 },
          border: { top: { style: 'single', size: 12, space: 6, color: INK } },
        },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { font: 'Arial', size: 17 },
        paragraph: { spacing: { before: 20, after: 20, line: 250, lineRule: 'auto' } },
      },
    ],
  }
}
