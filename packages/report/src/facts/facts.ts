// What a report is about, as plain JSON: gathered once from the records, with nothing in it that
// the report's audience may not see. The tree, the tables, the JSON file are all made from it.
import type {
  ArticleId,
  AttributionFinding,
  CalendarDate,
  CheckWorthiness,
  ClaimId,
  ClaimState,
  ClaimType,
  ContactWay,
  CorrectionClass,
  Credibility,
  Framing,
  HopLink,
  HopStanding,
  Instant,
  LinkState,
  Medium,
  OpinionOutcome,
  ProfileReference,
  QuoteStanding,
  Relation,
  Reliability,
  ReplyState,
  ResolvedKind,
  RichText,
  SourceId,
  SourceKind,
  SourceType,
  SpanKind,
  SpeakerKind,
  Tag,
  Trace,
} from '@claimbench/model'
import type { BlockKind, Span } from '@claimbench/text'

/** `publish`: for readers. `editor`: with notes and open items. `full`: everything. */
export const AUDIENCES = ['publish', 'editor', 'full'] as const
export type Audience = (typeof AUDIENCES)[number]

/** Why a report must not be published yet. */
export type Blocker =
  | 'no-finding'
  | 'no-what-is-right'
  | 'no-not-established'
  | 'nothing-signed-off'

export interface ReportFacts {
  readonly audience: Audience
  readonly madeAt: Instant
  /** The version of the app that made it. */
  readonly madeWith: string
  /** Empty: the report may be published. */
  readonly blockers: readonly Blocker[]
  readonly edition: EditionFacts
  readonly article: ArticleFacts
  readonly organisation?: { readonly name: string; readonly address: string }
  readonly people: PeopleFacts
  /** The oldest and the newest date up to which a printed verdict took evidence into account. */
  readonly evidenceAsOf?: { readonly from: CalendarDate; readonly to: CalendarDate }
  readonly summary: SummaryFacts
  readonly figures: FigureFacts
  /** The blocks of the article itself, in reading order; the site's furniture is left out. */
  readonly blocks: readonly BlockFacts[]
  readonly sentences: readonly SentenceFacts[]
  readonly claims: readonly ClaimFacts[]
  readonly sources: readonly SourceFacts[]
  /** Whom we asked for their side, in the order of asking. */
  readonly replies: readonly ReplyFacts[]
  /** What was changed after publication, oldest first. */
  readonly corrections: readonly CorrectionFacts[]
  readonly method: MethodFacts
}

/**
 * Which version of the report this is. `draft`: not published as it stands; its number is that of
 * the version it would become. `published`: the one that readers have. `superseded`: an older one.
 */
export interface EditionFacts {
  readonly state: 'draft' | 'published' | 'superseded'
  /** Counts the article's published versions from 1. */
  readonly number: number
  /** When it was published; missing for a draft. */
  readonly publishedAt?: Instant
  /** The version that readers have instead of a superseded one. */
  readonly latest?: { readonly number: number; readonly publishedAt: Instant }
}

export interface ReplyFacts {
  /** Counts from 1. */
  readonly number: number
  readonly whom: string
  readonly how: ContactWay
  readonly state: ReplyState
  readonly askedOn?: CalendarDate
  readonly deadline?: CalendarDate
  /** Word for word. */
  readonly answer?: string
  readonly answeredOn?: CalendarDate
  /** Why they were not asked. */
  readonly reason?: string
  /** The numbers of the claims it is about; empty: the article as a whole. */
  readonly claims: readonly number[]
}

export interface CorrectionFacts {
  /** Counts from 1. */
  readonly number: number
  readonly kind: CorrectionClass
  readonly at: Instant
  /** The number of the version that it made, or of the one a claim was withdrawn from. */
  readonly edition: number
  /** What was changed: `head`, `article`, or a claim by its number. */
  readonly piece: 'head' | 'article' | number
  readonly note: string
  readonly shownAt?: string
  /** The name of who made it, where the audience may see it. */
  readonly by?: string
}

export interface ArticleFacts {
  readonly id: ArticleId
  readonly title: string
  readonly subtitle?: string
  readonly byline?: string
  readonly affiliation?: string
  readonly outlet?: string
  readonly originalOutlet?: string
  readonly publishedAt?: CalendarDate
  readonly republishedAt?: CalendarDate
  readonly modifiedAt?: CalendarDate
  readonly language: string
  readonly section?: string
  readonly region: readonly string[]
  readonly theme: readonly string[]
  /** Absolute http(s), or missing. */
  readonly address?: string
  /** The SHA-256 of the bytes it was imported from. */
  readonly captureSha256?: string
  /** Counts from 1. */
  readonly revision: number
  readonly links: readonly LinkFacts[]
  readonly disagreements: readonly {
    readonly field: string
    readonly values: readonly { readonly value: string; readonly from: string }[]
  }[]
  /** The article's own disclaimers and the author's biography, word for word. */
  readonly disclaimers: readonly string[]
  /** Who allowed the full text to be printed. */
  readonly fullTextPermission?: string
}

export interface LinkFacts {
  readonly text: string
  readonly state: LinkState
  /** Absolute http(s), or missing. */
  readonly target?: string
  /** The number of the sentence that holds it; missing in furniture. */
  readonly sentence?: number
}

/** The people's names as they gave them; empty where the audience is not to see them. */
export interface PeopleFacts {
  readonly checkedBy: readonly string[]
  readonly signedOffBy: readonly string[]
}

export interface SummaryFacts {
  readonly finding?: string
  readonly whatIsRight?: string
  readonly notEstablished?: string
}

/** A number of things out of all of them. */
export interface Share {
  readonly count: number
  readonly of: number
}

export interface VerdictCount {
  /** Missing: what the count is about is no label, see `standing`. */
  readonly profile?: string
  readonly label?: string
  /** `labelled`: a label. `concluded`: a sentence without a label. `open`: no verdict to show. */
  readonly standing: 'labelled' | 'concluded' | 'open' | 'void'
  readonly count: number
}

export interface FigureFacts {
  readonly sentencesByTag: Readonly<Record<Tag | 'open', number>>
  readonly claimsByVerdict: readonly VerdictCount[]
  readonly attributions: Readonly<Record<SourceType, number>>
  /** The same attributions by how far they are known: those that a person resolved by themselves. */
  readonly traces: Readonly<Record<Trace, number>>
  readonly links: Readonly<Record<LinkState, number>>
  /** Body sentences whose every source is unnamed or vague, of all body sentences. */
  readonly vagueShare: Share
  /** Claims with a printed verdict that rest on fewer than two independent origins. */
  readonly belowTwoOrigins: Share
  /** Body sentences that were tagged. */
  readonly tagged: Share
  /** Claims that were signed off, of all that were not withdrawn. */
  readonly signedOff: Share
}

export interface BlockFacts {
  readonly kind: BlockKind
  readonly level?: number
  readonly ordered?: boolean
}

/** Words of a sentence that were marked, in UTF-16 offsets from the sentence's own start. */
export type MarkFacts = Span &
  (
    | { readonly kind: Exclude<SpanKind, 'fragment'>; readonly sourceType?: SourceType }
    | { readonly kind: 'fragment'; readonly claim: number }
    | { readonly kind: 'link'; readonly state: LinkState; readonly target?: string }
  )

export interface AttributionFacts {
  readonly words: string
  readonly type: SourceType
  readonly anonymityReason?: string
  readonly resolvedTo?: string
}

export interface SentenceFacts {
  /** Counts the article's own sentences from 1. */
  readonly number: number
  /** The place of its block in `blocks`. */
  readonly block: number
  /** UTF-16 offsets in the revision's text. */
  readonly start: number
  readonly end: number
  /** Missing: open. */
  readonly tag?: Tag
  readonly hasClaim: boolean
  readonly hasOpinion: boolean
  readonly checkWorthiness?: CheckWorthiness
  /** How the tag came about, where it was taken from a suggestion. */
  readonly taken?: 'one-by-one' | 'in-bulk'
  /** The numbers of the claims cut from it, in the order of the text. */
  readonly claims: readonly number[]
  readonly sources: readonly AttributionFacts[]
  /** Its first words, so that it can be recognised. */
  readonly opening: string
  /** Missing where only excerpts may be printed and this is none of them. */
  readonly text?: string
  readonly marks: readonly MarkFacts[]
  /** The reviewer's internal note; never for readers. */
  readonly note?: string
}

export interface ClaimFacts {
  /** Counts the article's claims from 1, in the order of the text. */
  readonly number: number
  readonly id: ClaimId
  readonly quote: string
  /** What the article says now where that is something else than the quote. */
  readonly quoteNow?: string
  readonly wording: string
  readonly shortForm: string
  readonly type: ClaimType
  readonly speakerKind: SpeakerKind
  readonly speaker?: string
  readonly saidAt?: CalendarDate
  readonly checkWorthiness?: CheckWorthiness
  readonly state: ClaimState
  readonly assignee?: string
  readonly due?: CalendarDate
  /** The numbers of the sentences it was cut from; empty where none is left. */
  readonly sentences: readonly number[]
  /** The verdict the audience may see. */
  readonly verdict?: VerdictFacts
  readonly signedOffAt?: Instant
  /** Other reviewers' verdicts that differ from the printed one. */
  readonly dissent: readonly VerdictFacts[]
  /** How two verdicts given apart compare; missing until they were revealed to each other. */
  readonly secondOpinion?: SecondOpinionFacts
  /** Standards that were not met, and why it may be published all the same. */
  readonly waivers: readonly WaiverFacts[]
  /** An earlier check of the same claim that this one began with. */
  readonly earlier?: { readonly title: string; readonly checkedAt: Instant }
  /** The numbers of the replies that are about it. */
  readonly replies: readonly number[]
  /** The numbers of its corrections. */
  readonly corrections: readonly number[]
  /** The way back to the origin; missing where nobody but the author says it. */
  readonly chain?: ChainFacts
  readonly evidence: readonly EvidenceFacts[]
  readonly searches: readonly SearchFacts[]
  /** Evidence numbers, those of one independent origin together. */
  readonly origins: readonly (readonly number[])[]
  /** Where a person joined or parted two items, against what a comparison says. */
  readonly judgedOrigins: readonly {
    readonly items: readonly [number, number]
    readonly joined: boolean
    readonly reason: string
  }[]
}

/** The chain of a claim's attribution: from the article's sentence towards its origin. */
export interface ChainFacts {
  readonly hops: readonly HopFacts[]
  /** The number of the first hop nobody can be named for; missing: none on the way to the origin. */
  readonly breaksAt?: number
  /** How many hops lead to the origin; missing while none of them is it. */
  readonly hopsToOrigin?: number
}

export interface HopFacts {
  /** Counts from 1, the hop nearest to the article. */
  readonly number: number
  /** Who is said to say it, in the words that stand there. */
  readonly words: string
  readonly kind: SourceType
  readonly standing: HopStanding
  /** Whether the words stand in the article's own sentence. */
  readonly inArticle: boolean
  readonly resolvedTo?: string
  readonly resolvedAs?: ResolvedKind
  /** What was tried to find out who it is. */
  readonly tried?: string
  /** What the words offer to follow. */
  readonly link: HopLink
  readonly address?: string
  readonly archivedAddress?: string
  /** What a person found who opened the address. */
  readonly opened?: { readonly on: CalendarDate; readonly isDead: boolean }
  /** The number of the evidence that shows it. */
  readonly evidence?: number
  readonly isOrigin?: boolean
  /** Not for readers. */
  readonly note?: string
}

export interface SecondOpinionFacts {
  readonly agrees: boolean
  readonly sameAccuracy: boolean
  readonly sameFraming: boolean
  readonly sameAttribution: boolean
  /** How many places apart the labels stand on one scale. */
  readonly stepsApart?: number
  readonly outcome?: OpinionOutcome
  /** How the two came together, or why not. */
  readonly reconciliation?: string
}

export interface WaiverFacts {
  /** The id of the rule. */
  readonly rule: string
  /** The newsroom's own words for the rule, or of a rule of its own; missing: as shipped. */
  readonly wording?: string
  /** The number that the rule asks for here, where it is another than the shipped one. */
  readonly atLeast?: number
  readonly reason: string
  readonly at: Instant
  /** The name of who waived it, where the audience may see it. */
  readonly by?: string
}

export interface VerdictFacts {
  readonly profile: ProfileReference & { readonly name: string }
  readonly label?: { readonly id: string; readonly name: string; readonly definition: string }
  /** Where the label stands on its scale, counted from the worst; missing for extras. */
  readonly position?: { readonly at: number; readonly of: number }
  readonly framing: Framing
  readonly attribution?: AttributionFinding
  readonly conclusion?: string
  readonly rationale: RichText
  readonly whatIsRight?: string
  readonly notEstablished?: string
  readonly wouldChange?: string
  /** Not for readers. */
  readonly openQuestions?: string
  readonly evidenceAsOf?: CalendarDate
  /** The name of who decided, where the audience may see it. */
  readonly by?: string
  readonly at: Instant
}

export interface EvidenceFacts {
  /** Counts the article's evidence from 1, claim by claim. */
  readonly number: number
  readonly relation: Relation
  readonly question?: string
  readonly answer?: string
  readonly unanswerable?: boolean
  readonly quote: string
  /** How the quote stands to the words of the captured copy. */
  readonly quoteStanding: QuoteStanding
  readonly locator?: string
  /** True when the document is itself the fact. */
  readonly isTheFact?: boolean
  /** The work as it is cited. */
  readonly citation?: string
  /** Who published it first, where the source took it over. */
  readonly originalOutlet?: string
  readonly medium: Medium
  readonly sourceDate?: CalendarDate
  readonly seenAt?: CalendarDate
  readonly liveAddress?: string
  readonly archivedAddress?: string
  /** Of the captured copy. */
  readonly sha256?: string
  /** The number of its source in `sources`. */
  readonly source: number
  readonly credibility?: Credibility
}

export interface SearchFacts {
  readonly where: string
  readonly on: CalendarDate
  readonly words: string
  readonly found?: string
  readonly against: boolean
}

export interface SourceFacts {
  /** Counts from 1, in the order of first use. */
  readonly number: number
  readonly id: SourceId
  readonly name: string
  readonly publisher?: string
  readonly kind: SourceKind
  readonly reliability?: Reliability
  readonly interest?: string
  /** The numbers of the claims it is used for. */
  readonly claims: readonly number[]
  /** The numbers of the evidence that comes from it. */
  readonly evidence: readonly number[]
}

export interface ProfileFacts extends ProfileReference {
  readonly name: string
  readonly note?: string
  /** From the worst to the best. */
  readonly scale: readonly { readonly name: string; readonly definition: string }[]
  readonly extras: readonly { readonly name: string; readonly definition: string }[]
}

export interface MethodFacts {
  /** The profiles of the printed verdicts. */
  readonly profiles: readonly ProfileFacts[]
  readonly segmenterVersion: string
  readonly reviewers: number
  /** Claims that two or more people judged, and on how many of them they agree. */
  readonly verdictAgreement: Share
  /** Sentences that two or more people tagged, and on how many of them they agree. */
  readonly tagAgreement: Share
  /** Tags that were taken from a suggestion, and of these how many in bulk. */
  readonly tagsTaken: number
  readonly tagsTakenInBulk: number
  /** The models whose suggestions were taken. */
  readonly models: readonly string[]
  /** Captured copies: evidence number and SHA-256. */
  readonly copies: readonly { readonly evidence: number; readonly sha256: string }[]
}
