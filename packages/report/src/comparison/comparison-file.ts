// A comparison of two articles as a file that a person can hand on.
import { compareTexts, pairPassages, type Comparison, type Span } from '@claimbench/text'

/** One of the two articles, as the file names it. */
export interface ComparedSide {
  readonly title: string
  readonly text: string
  readonly outlet?: string
  /** A calendar date, `YYYY-MM-DD`. */
  readonly publishedAt?: string
  readonly address?: string
}

export interface ComparisonFile {
  readonly article: ComparedSide
  readonly original: ComparedSide
  readonly comparison: Comparison
  /** BCP 47: the language of the articles. */
  readonly language: string
  /** The calendar date of the comparison, `YYYY-MM-DD`. */
  readonly day: string
}

/** A few words of one side, and whether the other side has them too. */
export interface ComparedWords {
  readonly text: string
  readonly isDifferent: boolean
}

/** A line of the file: the words of both sides, of which one may be missing. */
export interface ComparedRow {
  readonly kind: ReturnType<typeof pairPassages>[number]['kind']
  readonly isMoved: boolean
  readonly article: readonly ComparedWords[]
  readonly original: readonly ComparedWords[]
}

/** The lines of a comparison in the reading order of the article; neighbours that are copied are one. */
export function rowsOfComparison(file: ComparisonFile): readonly ComparedRow[] {
  const { article, original, comparison } = file
  const rows: ComparedRow[] = []
  for (const pair of pairPassages(comparison)) {
    const here = cut(article, pair.article)
    const there = cut(original, pair.original)
    const row: ComparedRow = { kind: pair.kind, isMoved: pair.isMoved, ...sides(here, there) }
    const last = rows.at(-1)
    if (last && last.kind === 'copied' && pair.kind === 'copied' && !last.isMoved && !pair.isMoved)
      rows[rows.length - 1] = joined(last, row)
    else rows.push(row)
  }
  return rows
}

/** The name of the file without its ending: made of the title, safe on every disk. */
export function nameOfComparison({ article, day }: ComparisonFile): string {
  const words = article.title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `comparison-${words.slice(0, 40).replace(/-+$/, '') || 'article'}-${day}`
}

function cut({ text }: ComparedSide, span: Span | undefined): string | undefined {
  return span && text.slice(span.start, span.end)
}

function sides(here: string | undefined, there: string | undefined) {
  const whole = (text: string | undefined): readonly ComparedWords[] =>
    text === undefined ? [] : [{ text, isDifferent: true }]
  if (here === undefined || there === undefined) {
    return { article: whole(here), original: whole(there) }
  }
  const runs = compareTexts(there, here).diff()
  return {
    article: runs.flatMap(run =>
      'new' in run
        ? [{ text: here.slice(run.new.start, run.new.end), isDifferent: run.kind !== 'same' }]
        : [],
    ),
    original: runs.flatMap(run =>
      'old' in run
        ? [{ text: there.slice(run.old.start, run.old.end), isDifferent: run.kind !== 'same' }]
        : [],
    ),
  }
}

function joined(one: ComparedRow, other: ComparedRow): ComparedRow {
  const space: ComparedWords = { text: ' ', isDifferent: false }
  return {
    ...one,
    article: [...one.article, space, ...other.article],
    original: [...one.original, space, ...other.original],
  }
}
