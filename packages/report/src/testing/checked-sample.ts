// A desk with a shipped sample on it, checked as its key says. Everything is done through the rules
// that people use.
import {
  type KeyEvidence,
  type KeyFragment,
  type KeySentence,
  readSample,
  type Sample,
} from '@claimbench/fixtures'
import {
  addArticle,
  addEvidence,
  addHop,
  type ArticleDetails,
  chainOf,
  type Context,
  cutClaim,
  type Desk,
  deskFrom,
  type Disagreement,
  editHop,
  giveVerdict,
  type HopFields,
  logSearch,
  markSpan,
  nameReviewer,
  ORGANISATION_SETTING,
  type Organisation,
  type ProfileReference,
  type Relation,
  richTextFromPlain,
  saveSetting,
  type Sentence,
  sentencesOf,
  SHIPPED_PROFILES,
  signOff,
  type SourceFields,
  tagSentence,
  takeSuggestion,
  type VerdictFields,
} from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import { textFromSample } from './text-from-sample.ts'

export const ARTICLE = 'article-1'
export const REVISION = 'revision-1'
export const REVIEWER = 'reviewer-ada'
export const SECOND_REVIEWER = 'reviewer-ben'

const CAPTURE = 'a7'.repeat(32)

/** What is said of a hop: of a mark by its words, else one that is added. */
interface TracedHop {
  readonly of?: string
  readonly fields: Partial<HopFields>
}

/** What a sample's key leaves open: who checked it and when, and where its evidence lies. */
export interface CheckPlan {
  readonly slug: string
  readonly organisation: Organisation
  readonly reviewers: readonly [string, string]
  readonly details: Partial<ArticleDetails>
  readonly disagreements: readonly Disagreement[]
  readonly saidAt: string
  /** The days of the searches and of seeing the evidence. */
  readonly seenAt: string
  readonly evidenceAsOf: string
  readonly check: Context
  readonly sign: Context
  readonly profile: ProfileReference
  /** The label of the profile for one of the key. */
  readonly labelOf: (label: string) => string
  /** What the article calls its own voice. */
  readonly isAuthor: (speaker: string) => boolean
  readonly isUnnamed: (speaker: string) => boolean
  readonly searched: string
  /** The ways of claims back to their origin, hop by hop, as far as somebody went. */
  readonly traced: Readonly<Record<string, readonly TracedHop[]>>
  readonly unproven: Pick<VerdictFields, 'notEstablished' | 'wouldChange' | 'openQuestions'>
  readonly sheets: Readonly<
    Record<
      string,
      { readonly source: SourceFields; readonly date: string; readonly address: string }
    >
  >
}

/** The sample with every tag, claim and verdict of its key, each signed off. */
export function checkedSample(plan: CheckPlan): Desk {
  const sample = readSample(plan.slug)
  let desk = deskWithArticle(sample, plan)
  const sentences = sentencesOf(desk, REVISION).filter(sentence => !sentence.isFurniture)
  sample.key.sentences.forEach((key, i) => {
    const sentence = sentences[i]
    if (!sentence) throw new Error(`The sample has no sentence ${i + 1}`)
    desk = marked(desk, key, sentence, i, plan)
    key.fragments.forEach((fragment, f) => {
      desk = checked(desk, fragment, sentence, `claim-${i + 1}-${f + 1}`, plan)
    })
  })
  return desk
}

function deskWithArticle({ slug, article, key }: Sample, plan: CheckPlan): Desk {
  const { provenance } = key
  let desk = deskFrom({ profiles: SHIPPED_PROFILES })
  desk = after(desk, nameReviewer(desk, { reviewer: REVIEWER, name: plan.reviewers[0] }))
  desk = after(desk, nameReviewer(desk, { reviewer: SECOND_REVIEWER, name: plan.reviewers[1] }))
  desk = after(desk, saveSetting(desk, { setting: ORGANISATION_SETTING, value: plan.organisation }))
  return after(
    desk,
    addArticle(
      desk,
      {
        id: ARTICLE,
        revision: { id: REVISION, ...textFromSample(article, key), segmenterVersion: 'key' },
        details: {
          title: key.title,
          byline: provenance.author,
          outlet: provenance.outlet,
          publishedAt: provenance.published,
          language: key.language,
          region: [],
          theme: [],
          ...plan.details,
        },
        disagreements: plan.disagreements,
        original: {
          id: CAPTURE,
          name: `${slug}.md`,
          mediaType: 'text/markdown',
          size: article.length,
          addedAt: plan.check.at,
        },
      },
      plan.check,
    ),
  )
}

function marked(
  before: Desk,
  key: KeySentence,
  sentence: Sentence,
  i: number,
  { check }: CheckPlan,
): Desk {
  const place = { revision: REVISION, start: sentence.start }
  // Every seventh tag came from a suggestion, so that the method has something to say.
  let desk =
    i % 7 === 2
      ? after(
          before,
          takeSuggestion(before, { ...place, tag: key.tag, spans: [], model: 'rules-1' }, check),
        )
      : after(before, tagSentence(before, { ...place, tag: key.tag }, check))
  key.spans.forEach(({ kind, quote, start, sourceType, vagueKind }, s) => {
    const from = sentence.start + start
    desk = after(
      desk,
      markSpan(
        desk,
        {
          id: `span-${i + 1}-${s + 1}`,
          revision: REVISION,
          start: from,
          end: from + quote.length,
          kind,
          sourceType,
          vagueKind,
        },
        check,
      ),
    )
  })
  return desk
}

function checked(
  before: Desk,
  fragment: KeyFragment,
  sentence: Sentence,
  claim: string,
  plan: CheckPlan,
): Desk {
  const { quote, start, verdict, speaker } = fragment
  const from = sentence.start + start
  const isAuthor = plan.isAuthor(speaker)
  let desk = after(
    before,
    cutClaim(
      before,
      {
        span: `fragment-${claim}`,
        claim,
        revision: REVISION,
        start: from,
        end: from + quote.length,
        fields: {
          wording: fragment.claim,
          shortForm: fragment.shortForm,
          type: fragment.type,
          checkWorthiness: fragment.checkWorthiness,
          saidAt: plan.saidAt,
          ...(isAuthor
            ? { speakerKind: 'author', speaker: undefined }
            : {
                speakerKind: plan.isUnnamed(speaker) ? 'unnamed' : 'named',
                speaker,
              }),
        },
      },
      plan.check,
    ),
  )
  if (!verdict) return desk
  for (const [i, item] of verdict.evidence.entries()) {
    desk = withEvidence(desk, claim, item, i, relationFor(verdict.label), plan)
  }
  if (verdict.evidence.length === 0) {
    desk = after(
      desk,
      logSearch(
        desk,
        {
          id: `search-${claim}`,
          claim,
          fields: {
            where: plan.searched,
            on: plan.seenAt,
            words: fragment.shortForm,
            against: true,
          },
        },
        plan.check,
      ),
    )
  }
  plan.traced[claim]?.forEach((hop, i) => {
    desk = tracedHop(desk, claim, hop, `hop-${claim}-${i + 1}`, plan.check)
  })
  desk = after(
    desk,
    giveVerdict(
      desk,
      {
        claim,
        fields: {
          profile: plan.profile,
          label: plan.labelOf(verdict.label),
          rationale: richTextFromPlain(verdict.rationale),
          evidenceAsOf: plan.evidenceAsOf,
          // Who is not named cannot be said to have said it.
          ...(!isAuthor && {
            attribution: plan.isUnnamed(speaker) ? 'not-traceable' : 'confirmed',
          }),
          ...(verdict.label === 'unproven' && plan.unproven),
        },
      },
      plan.check,
    ),
  )
  return after(desk, signOff(desk, { id: `sign-${claim}`, claim, reviewer: REVIEWER }, plan.sign))
}

function tracedHop(
  desk: Desk,
  claim: string,
  { of, fields }: TracedHop,
  id: string,
  check: Context,
): Desk {
  const hop = chainOf(desk, claim).hops.find(({ words }) => words === of)?.key
  if (hop !== undefined) return after(desk, editHop(desk, { claim, hop, id, fields }, check))
  const whole = { words: '', kind: 'named', ...fields } as const
  return after(desk, addHop(desk, { claim, id, fields: whole }, check))
}

function relationFor(label: string): Relation {
  return label === 'false' || label === 'mostly-false' ? 'refutes' : 'supports'
}

function withEvidence(
  desk: Desk,
  claim: string,
  { sheet, quote }: KeyEvidence,
  i: number,
  relation: Relation,
  plan: CheckPlan,
): Desk {
  const known = plan.sheets[sheet]
  if (!known) throw new Error(`Nothing is known of the sheet ${sheet}`)
  return after(
    desk,
    addEvidence(
      desk,
      {
        id: `evidence-${claim}-${i + 1}`,
        claim,
        source: desk.sources.has(sheet) ? sheet : { id: sheet, ...known.source },
        fields: {
          quote,
          relation,
          medium: 'document',
          sourceDate: known.date,
          seenAt: plan.seenAt,
          liveAddress: known.address,
          archivedAddress: `https://web.archive.org/web/${plan.seenAt.replaceAll('-', '')}/${known.address}`,
          credibility: 2,
        },
      },
      plan.check,
    ),
  )
}
