import type { CorrectionFacts, ReportFacts } from '../facts/facts.ts'
import { claimAnchor, correctionAnchor, jump, line, paragraphs, text } from '../tree/lines.ts'
import type { Line, Section } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** What was changed after publication; undefined before the first version went out. */
export function correctionsSection(facts: ReportFacts, words: ReportWords): Section | undefined {
  const { corrections, edition } = facts
  if (corrections.length === 0 && edition.state === 'draft' && edition.number === 1) {
    return undefined
  }
  const says = words.corrections
  return {
    id: 'corrections',
    title: words.sections.corrections,
    blocks:
      corrections.length === 0
        ? paragraphs(says.none)
        : [
            {
              kind: 'table',
              table: {
                caption: says.caption,
                columns: [{ name: says.when }, { name: says.what }, { name: says.change }],
                rowIds: corrections.map(({ number }) => correctionAnchor(number)),
                rows: corrections.map(correction => [
                  line(`${words.date(correction.at)}, ${says.version(correction.edition)}`),
                  pieceLine(correction, words),
                  changeLine(correction, words),
                ]),
              },
            },
          ],
  }
}

function pieceLine({ piece }: CorrectionFacts, words: ReportWords): Line {
  if (typeof piece !== 'number') return line(words.corrections[piece])
  return [jump(words.claim.number(piece), claimAnchor(piece))]
}

function changeLine({ kind, note, shownAt, by }: CorrectionFacts, words: ReportWords): Line {
  const behind = [by, shownAt && `${words.corrections.shownAt} ${shownAt}`].filter(Boolean)
  return [
    text(`${words.correctionKind[kind]}: `, 'strong'),
    text(note),
    ...(behind.length > 0 ? [text(` (${words.list(behind.map(String))})`, 'quiet')] : []),
  ]
}
