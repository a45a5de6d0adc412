import { type SourceType, TAGS, type Trace, TRACES } from '@claimbench/model'
import type { ReportFacts, Share, VerdictCount } from '../facts/facts.ts'
import { line } from '../tree/lines.ts'
import type { Anchor, Bar, Block, Figure, KeyNumber, Section } from '../tree/tree.ts'
import type { ReportWords } from '../words/en.ts'

/** What the key figures are made of. */
export type Counted = Pick<ReportFacts, 'audience' | 'figures' | 'sentences' | 'claims'>

/** Numbers to compare, as pictures with their tables. There is no score of truth among them. */
export function keyFiguresSection(facts: Counted, words: ReportWords): Section {
  const { figures } = facts
  const says = words.figures
  const blocks: readonly (Block | false)[] = [
    { kind: 'numbers', numbers: keyNumbers(facts, words) },
    { kind: 'paragraph', line: line(says.noScore), role: 'quiet' },
    facts.sentences.length > 0 && {
      kind: 'figure',
      figure: figure(words, 'sentences-by-tag', {
        title: says.sentencesByTag,
        description: says.sentencesByTagSays,
        kind: says.kind,
        unit: says.sentences,
        bars: [...TAGS, 'open' as const].map(tag => ({
          label: words.tag[tag],
          value: figures.sentencesByTag[tag],
          tone: tag,
        })),
      }),
    },
    facts.claims.length > 0 && {
      kind: 'figure',
      figure: figure(words, 'claims-by-verdict', {
        title: says.claimsByVerdict,
        description: says.claimsByVerdictSays,
        kind: says.verdict,
        unit: says.claims,
        bars: verdictBars(facts, words),
      }),
    },
    sum(Object.values(figures.attributions)) > 0 && {
      kind: 'figure',
      figure: figure(words, 'attributions', {
        title: says.attributions,
        description: says.attributionsSays,
        kind: says.kind,
        unit: says.mentions,
        bars: TRACES.filter(trace => trace !== 'resolved' || figures.traces.resolved > 0).map(
          trace => ({
            label: words.trace[trace],
            value: figures.traces[trace],
            tone: TONE_OF_TRACE[trace],
          }),
        ),
      }),
    },
  ]
  return {
    id: 'figures',
    title: words.sections.figures,
    blocks: blocks.filter(block => block !== false),
  }
}

// Whoever was found out can be named as well as whoever the article names.
const TONE_OF_TRACE: Readonly<Record<Trace, SourceType>> = {
  named: 'named',
  resolved: 'named',
  unnamed: 'unnamed',
  vague: 'vague',
}

function keyNumbers({ figures, claims }: Counted, words: ReportWords): readonly KeyNumber[] {
  const number = (share: Share, label: string, isShare: boolean): KeyNumber => ({
    value: isShare ? words.percent(share) : String(share.count),
    fraction: words.fraction(share),
    label,
  })
  const { vagueShare, belowTwoOrigins, signedOff, tagged } = figures
  return [
    number(vagueShare, words.figures.vagueShare, true),
    ...(belowTwoOrigins.of > 0
      ? [number(belowTwoOrigins, words.figures.belowTwoOrigins, false)]
      : []),
    ...(claims.length > 0 ? [number(signedOff, words.figures.signedOff, false)] : []),
    number(tagged, words.figures.tagged, true),
  ]
}

function verdictBars({ audience, figures }: Counted, words: ReportWords): readonly Bar[] {
  const profiles = new Set(
    figures.claimsByVerdict.filter(one => one.label).map(({ profile }) => profile),
  )
  const labelFor = ({ standing, label = '', profile = '' }: VerdictCount): string => {
    switch (standing) {
      case 'labelled':
        return profiles.size > 1 ? `${label} (${profile})` : label
      case 'concluded':
        return words.figures.concluded
      case 'open':
        return audience === 'publish' ? words.figures.openForReaders : words.figures.open
      case 'void':
        return words.figures.void
      default:
        return standing satisfies never
    }
  }
  return figures.claimsByVerdict.map(one => ({
    label: labelFor(one),
    value: one.count,
    tone: one.standing === 'open' || one.standing === 'void' ? 'open' : 'plain',
  }))
}

interface FigureParts {
  readonly title: string
  readonly description: (of: number) => string
  readonly kind: string
  readonly unit: string
  readonly bars: readonly Bar[]
}

function figure(words: ReportWords, id: Anchor, parts: FigureParts): Figure {
  const of = sum(parts.bars.map(bar => bar.value))
  return {
    id,
    title: parts.title,
    description: parts.description(of),
    bars: parts.bars,
    table: {
      caption: parts.title,
      columns: [
        { name: parts.kind },
        { name: parts.unit, isNumber: true },
        { name: words.figures.share, isNumber: true },
      ],
      rows: parts.bars.map(({ label, value }) => [
        line(label),
        line(String(value)),
        line(words.percent({ count: value, of })),
      ]),
    },
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
