import { isWebAddress } from '@claimbench/model'
import {
  Bookmark,
  ExternalHyperlink,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Anchor, Inline, Line } from '../tree/tree.ts'
import { visibleText } from '../visible-text.ts'

/** A line of a report as runs of a paragraph. */
export function runsFromLine(line: Line): ParagraphChild[] {
  return line.map(runFrom)
}

/** Runs that can be jumped to. */
export function bookmarked(anchor: Anchor, children: ParagraphChild[]): Bookmark {
  return new Bookmark({ id: bookmarkName(anchor), children })
}

/** Words as a run. A line break in them becomes a space: paragraphs are made elsewhere. */
export function textRun(words: string, options: IRunOptions = {}): TextRun {
  return new TextRun({ ...options, text: visibleText(words).replace(/\s*\n\s*/g, ' ') })
}

/** Words that lead to an http(s) address; of others only the words. */
export function outwardRun(words: string, address: string): ParagraphChild {
  if (!isWebAddress(address)) return textRun(words)
  return new ExternalHyperlink({
    link: address,
    children: [textRun(words, { style: 'Hyperlink' })],
  })
}

/** The name of a place in Word, where it begins with a letter and knows no hyphen. */
export function bookmarkName(anchor: Anchor): string {
  return anchor.replace(/[^A-Za-z0-9]/g, '_')
}

function runFrom(inline: Inline): ParagraphChild {
  switch (inline.kind) {
    case 'text':
      return textRun(inline.text, STYLES[inline.style ?? 'plain'])
    case 'link':
      return outwardRun(inline.text, inline.address)
    case 'jump':
      return new InternalHyperlink({
        anchor: bookmarkName(inline.to),
        children: [textRun(inline.text, { style: 'Hyperlink' })],
      })
    case 'break':
      return new TextRun({ break: 1 })
    default:
      return inline satisfies never
  }
}

const STYLES: Readonly<Record<'plain' | 'strong' | 'emphasis' | 'quiet' | 'code', IRunOptions>> = {
  plain: {},
  strong: { bold: true },
  emphasis: { italics: true },
  quiet: { color: '5D584F' },
  code: { font: 'Courier New', size: 16 },
}
