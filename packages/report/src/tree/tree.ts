// The report as a document, before it is HTML, Markdown or Word: sections of blocks of runs, with
// every word already chosen. Renderers know how things look and nothing about claims.
import type { BlockKind } from '@claimbench/text'
import type { Audience, ReportFacts } from '../facts/facts.ts'

/** A place in the report that can be jumped to: a letter, then letters, digits and hyphens. */
export type Anchor = string & { readonly of?: 'anchor' }

/** A stretch of a line. */
export type Inline =
  | {
      readonly kind: 'text'
      readonly text: string
      readonly style?: 'strong' | 'emphasis' | 'quiet' | 'code'
    }
  /** `address` is always an absolute http(s) one. */
  | { readonly kind: 'link'; readonly text: string; readonly address: string }
  | { readonly kind: 'jump'; readonly text: string; readonly to: Anchor; readonly label?: string }
  | { readonly kind: 'break' }

export type Line = readonly Inline[]

/** A bar of a chart: a word, a number, and the shape that tells it from the others. */
export interface Bar {
  readonly label: string
  readonly value: number
  readonly tone: Tone
}

/** What a mark stands for; each renderer tells them apart by more than colour. */
export type Tone =
  | 'claim'
  | 'opinion'
  | 'attribution'
  | 'none'
  | 'open'
  | 'named'
  | 'unnamed'
  | 'vague'
  | 'plain'

export interface Table {
  readonly caption: string
  readonly columns: readonly { readonly name: string; readonly isNumber?: boolean }[]
  readonly rows: readonly (readonly Line[])[]
  /** Where rows can be jumped to, one for each. */
  readonly rowIds?: readonly Anchor[]
}

/** A picture of numbers. Its table holds exactly the same numbers. */
export interface Figure {
  readonly id: Anchor
  readonly title: string
  /** What the picture says, for those who cannot see it. */
  readonly description: string
  readonly bars: readonly Bar[]
  readonly table: Table
}

/** A number to remember, with the fraction it comes from. */
export interface KeyNumber {
  readonly value: string
  readonly fraction: string
  readonly label: string
}

export interface VerdictLine {
  readonly label: string
  readonly definition?: string
  /** Counted from the worst. */
  readonly position?: { readonly at: number; readonly of: number; readonly words: string }
  /** Framing and attribution, each a line of its own beside the label. */
  readonly besides: readonly { readonly term: string; readonly words: string }[]
}

export interface EvidenceEntry {
  readonly id: Anchor
  readonly number: number
  readonly blocks: readonly Block[]
  /** Where it comes from: a margin note on wide screens, a line below elsewhere. */
  readonly note: readonly Line[]
}

/** Everything about one claim, kept together. */
export interface Card {
  readonly id: Anchor
  readonly number: number
  readonly title: string
  readonly kicker: string
  /** Cards of one verdict have one key, by which a reader can filter them. */
  readonly filter: string
  readonly quote: string
  /** The sentence it was cut from, where that is printed. */
  readonly place?: Anchor
  readonly lead: readonly Block[]
  readonly verdict: VerdictLine
  readonly explanation: readonly Block[]
  readonly evidence: readonly {
    readonly title: string
    readonly entries: readonly EvidenceEntry[]
  }[]
  readonly more: readonly Block[]
}

/** A mark on words of the article. */
export type RunMark =
  | { readonly kind: 'source'; readonly tone: 'named' | 'unnamed' | 'vague'; readonly word: string }
  | { readonly kind: 'cue' | 'content' }
  | { readonly kind: 'fragment'; readonly to: Anchor }
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'dead-link'; readonly word: string }

export interface Run {
  readonly text: string
  readonly marks: readonly RunMark[]
}

export interface ArticleSentence {
  readonly id: Anchor
  readonly number: number
  readonly tone: Tone
  /** The tag in a word and in the letter that stands before the sentence. */
  readonly tag: string
  readonly glyph: string
  readonly runs: readonly Run[]
  /** The claims cut from it, with their verdicts. */
  readonly claims: readonly {
    readonly number: number
    readonly to: Anchor
    readonly verdict: string
  }[]
  readonly note?: string
}

export interface ArticleParagraph {
  readonly kind: BlockKind
  readonly level?: number
  readonly ordered?: boolean
  /** Sentences, and between them the mark of what was left out. */
  readonly parts: readonly (
    | { readonly kind: 'sentence'; readonly sentence: ArticleSentence }
    | { readonly kind: 'gap'; readonly text: string }
  )[]
}

export type Block =
  | {
      readonly kind: 'heading'
      readonly text: string
      readonly level: 2 | 3 | 4
      /** Where it can be jumped to. */
      readonly id?: Anchor
    }
  | {
      readonly kind: 'paragraph'
      readonly line: Line
      readonly role?: 'lead' | 'quiet' | 'missing' | 'correction'
    }
  | {
      readonly kind: 'list'
      readonly ordered: boolean
      /** `chain`: items that hand something on, drawn as stations of one line. */
      readonly role?: 'chain'
      readonly items: readonly (readonly Block[])[]
    }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'facts'
      readonly rows: readonly { readonly term: string; readonly lines: readonly Line[] }[]
    }
  | { readonly kind: 'numbers'; readonly numbers: readonly KeyNumber[] }
  | { readonly kind: 'figure'; readonly figure: Figure }
  | { readonly kind: 'table'; readonly table: Table }
  | {
      readonly kind: 'article'
      readonly language: string
      readonly paragraphs: readonly ArticleParagraph[]
    }
  | { readonly kind: 'card'; readonly card: Card }

export interface Section {
  readonly id: Anchor
  readonly title: string
  readonly blocks: readonly Block[]
}

/** A choice of the filter over the cards. */
export interface FilterChoice {
  readonly key: string
  readonly label: string
  readonly count: number
}

/** A document: the head, then the sections that have something to say, in their order. */
export interface ReportDocument {
  readonly title: string
  readonly kicker: string
  /** The name of the organisation that publishes it. */
  readonly masthead?: string
  readonly subtitle?: string
  /** Said above everything while the report must not be published; empty when it may. */
  readonly warnings: readonly string[]
  readonly head: readonly Block[]
  readonly sections: readonly Section[]
  readonly filter: readonly FilterChoice[]
  /** BCP 47, of the report's own words. */
  readonly language: string
  /** Words that renderers need around the content. */
  readonly chrome: Chrome
}

/** The report on an article, with the facts that it was laid out from. */
export interface Report extends ReportDocument {
  readonly audience: Audience
  readonly facts: ReportFacts
}

export interface Chrome {
  readonly contents: string
  readonly showTable: string
  readonly filter: string
  readonly allVerdicts: string
  readonly verdict: string
  readonly claims: string
  readonly originalWords: string
  /** Leads from a claim's quote back to the sentence it was cut from. */
  readonly toArticle: string
  /** The title of the list of addresses that is printed on paper. */
  readonly addresses: string
  /** Of the part for machines, in formats that hold the facts themselves. */
  readonly machineText: string
}
