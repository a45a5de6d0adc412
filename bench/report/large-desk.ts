// A desk with more claims than an article ever had, made through the rules.
import {
  addArticle,
  addEvidence,
  apply,
  type Context,
  cutClaim,
  type Decision,
  type Desk,
  deskFrom,
  giveVerdict,
  HOUSE_PROFILE,
  nameReviewer,
  ORGANISATION_SETTING,
  richTextFromPlain,
  saveSetting,
  SHIPPED_PROFILES,
  signOff,
  tagSentence,
  writeSummary,
} from '@claimbench/model'

export const ARTICLE = 'article'
export const REVIEWER = 'reviewer'
const REVISION = 'revision'
const CONTEXT: Context = { by: REVIEWER, at: '2026-03-12T09:00:00.000Z' }
const LABELS = ['false', 'mostly-false', 'mixed', 'mostly-true', 'true'] as const

/** Sentences of a paragraph. */
const OF_A_PARAGRAPH = 10

/** How large an article is. */
export interface Size {
  readonly claims: number
  /** Pieces of evidence for each claim. */
  readonly items: number
  /** Sentences for each claim, the one it is cut from among them. */
  readonly sentences: number
}

/** An article of so many claims, checked and signed off; its whole text may be printed. */
export function largeDesk({ claims, items, sentences: perClaim }: Size): Desk {
  let desk = deskFrom({ profiles: SHIPPED_PROFILES })
  let clock = 0
  const does = (decide: (desk: Desk) => Decision) => {
    const decision = decide(desk)
    if (!decision.ok) throw new Error(decision.refusal.code)
    desk = apply(desk, {
      clock: `${(++clock).toString(16).padStart(16, '0')}-bench`,
      changes: decision.changes,
    })
  }

  const sentences = Array.from({ length: claims * perClaim }, (_, i) =>
    i % perClaim === 0
      ? `In year ${i} the harbour of Port ${i} handled ${i * 1000} tonnes of freight.`
      : `Some outlets have written about Port ${i}, and it is easy to see why they did.`,
  )
  const starts: number[] = []
  const blocks: { kind: 'paragraph'; start: number; end: number }[] = []
  let text = ''
  for (const [i, sentence] of sentences.entries()) {
    const isFirst = i % OF_A_PARAGRAPH === 0
    if (text !== '') text += isFirst ? '\n' : ' '
    starts.push(text.length)
    if (isFirst) blocks.push({ kind: 'paragraph', start: text.length, end: text.length })
    text += sentence
    blocks.splice(-1, 1, { kind: 'paragraph', start: blocks.at(-1)?.start ?? 0, end: text.length })
  }
  const boundaries = starts
    .filter((_, i) => i % OF_A_PARAGRAPH !== 0)
    .map(at => ({ at, reason: 'bench', confidence: 1 }))
  does(now => nameReviewer(now, { reviewer: REVIEWER, name: 'Ada' }))
  does(now => saveSetting(now, { setting: ORGANISATION_SETTING, value: ORGANISATION }))
  does(now =>
    addArticle(
      now,
      {
        id: ARTICLE,
        revision: {
          id: REVISION,
          text,
          blocks,
          links: [],
          boundaries,
          segmenterVersion: 'bench',
        },
        details: {
          title: 'Two hundred harbours',
          language: 'en',
          region: [],
          theme: [],
          address: 'https://ledger.example.org/harbours',
        },
        disagreements: [],
      },
      CONTEXT,
    ),
  )
  starts.forEach((start, i) =>
    does(now =>
      tagSentence(
        now,
        { revision: REVISION, start, tag: i % perClaim === 0 ? 'claim' : 'opinion' },
        CONTEXT,
      ),
    ),
  )
  for (let i = 0; i < claims; i++)
    checkClaim(does, i, starts[perClaim * i] ?? 0, sentences[perClaim * i] ?? '', items)
  const fields = {
    finding: 'Most of it is so.',
    whatIsRight: 'Most.',
    notEstablished: 'Some.',
    fullTextPermission: 'The publisher, by letter.',
  }
  does(now => writeSummary(now, { article: ARTICLE, fields }))
  return desk
}

const ORGANISATION = {
  name: 'Northern Fact Desk',
  address: 'https://factdesk.example.org/',
  claimPages: 'https://factdesk.example.org/claims/{claim}',
}

function checkClaim(
  does: (decide: (desk: Desk) => Decision) => void,
  i: number,
  start: number,
  sentence: string,
  items: number,
): void {
  const claim = `claim-${i}`
  const place = { revision: REVISION, start, end: start + sentence.length - 1 }
  does(now => cutClaim(now, { span: `span-${i}`, claim, ...place }, CONTEXT))
  for (let e = 0; e < items; e++) {
    const source = `source-${i % 20}-${e}`
    does(now =>
      addEvidence(
        now,
        {
          id: `evidence-${i}-${e}`,
          claim,
          source: now.sources.has(source)
            ? source
            : { id: source, name: `Register ${i % 20} of office ${e}`, kind: 'primary' },
          fields: {
            quote: `Office ${e} counted ${i * 1000 + e} tonnes at Port ${3 * i} in the year ${3 * i}, more than the year before.`,
            relation: e === 4 ? 'context' : 'supports',
            medium: 'document',
            seenAt: '2026-03-11',
            liveAddress: `https://office${e}.example.org/ports/${i}`,
            credibility: 2,
          },
        },
        CONTEXT,
      ),
    )
  }
  const rationale = richTextFromPlain(`The registers of five offices agree about Port ${3 * i}.`)
  const label = LABELS[i % LABELS.length]
  const profile = { id: HOUSE_PROFILE, version: 1 }
  does(now => giveVerdict(now, { claim, fields: { profile, label, rationale } }, CONTEXT))
  does(now => signOff(now, { id: `sign-${i}`, claim, reviewer: REVIEWER }, CONTEXT))
}
