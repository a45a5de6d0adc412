import { InternalHyperlink, Paragraph, type ParagraphChild, TextRun } from 'docx'
import type { ArticleParagraph, ArticleSentence, Run, Tone } from '../tree/tree.ts'
import { bookmarked, bookmarkName, outwardRun, textRun } from './runs.ts'

/** The annotated article: each sentence with its letter, underlined by the way of its kind. */
export function articleParagraphs(paragraphs: readonly ArticleParagraph[]): Paragraph[] {
  return paragraphs.map(({ kind, parts }) => {
    const isHeading = kind === 'title' || kind === 'heading'
    return new Paragraph({
      ...(kind === 'quote' && { style: 'Quotation' }),
      children: parts.flatMap((part, i) => [
        ...(i > 0 ? [textRun(' ')] : []),
        ...(part.kind === 'gap'
          ? [textRun(part.text, { color: '5D584F' })]
          : sentenceRuns(part.sentence, isHeading)),
      ]),
    })
  })
}

const UNDERLINES: Partial<Record<Tone, 'single' | 'dotted' | 'double'>> = {
  claim: 'single',
  opinion: 'dotted',
  attribution: 'double',
}

function sentenceRuns(
  { id, glyph, tone, runs, claims, note }: ArticleSentence,
  bold: boolean,
): ParagraphChild[] {
  const type = UNDERLINES[tone]
  const underline = type ? { type } : undefined
  return [
    bookmarked(id, [textRun(`[${glyph}] `, { size: 15, bold: true, color: '5D584F' })]),
    ...runs.flatMap(run => articleRuns(run, { bold, ...(underline && { underline }) })),
    ...claims.map(
      ({ number, to, verdict }) =>
        new InternalHyperlink({
          anchor: bookmarkName(to),
          children: [textRun(` ${number}: ${verdict}`, { superScript: true, style: 'Hyperlink' })],
        }),
    ),
    ...(note ? [textRun(` [${note}]`, { italics: true, color: '5D584F' })] : []),
  ]
}

function articleRuns(
  { text, marks }: Run,
  look: {
    readonly bold: boolean
    readonly underline?: { readonly type: 'single' | 'dotted' | 'double' }
  },
): ParagraphChild[] {
  const address = marks.find(mark => mark.kind === 'link')?.address
  if (address) return [outwardRun(text, address)]
  const source = marks.find(mark => mark.kind === 'source')
  const dead = marks.find(mark => mark.kind === 'dead-link')
  return [
    textRun(text, { ...look, ...(marks.some(mark => mark.kind === 'cue') && { italics: true }) }),
    ...[source?.word, dead?.word].flatMap(word =>
      word ? [new TextRun({ text: ` ${word}`, superScript: true, color: '5D584F' })] : [],
    ),
  ]
}
