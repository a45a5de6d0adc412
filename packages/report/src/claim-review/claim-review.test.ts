// The sixteen rules of a ClaimReview. Each test names the defect that it answers, shows that the
// rule sees it, and that our own reviews do not have it.
import {
  addHop,
  editClaim,
  editDetails,
  giveVerdict,
  ORGANISATION_SETTING,
  profileId,
  richTextFromPlain,
  saveSetting,
  SHIPPED_PROFILES,
  signOff,
  type Desk,
  voidClaim,
} from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import { describe, expect, test } from 'vitest'
import { aCheckedDesk } from '../testing/a-checked-desk.ts'
import { aCorrectedDesk } from '../testing/a-corrected-desk.ts'
import { optionsFor } from '../testing/a-report.ts'
import { ARTICLE, REVIEWER } from '../testing/checked-sample.ts'
import { type ClaimPage, claimReviewPages, type ClaimReviewSet } from './claim-review-pages.ts'
import { breachesOf, type Json, type ReviewSurroundings } from './rules.ts'

const OPTIONS = optionsFor('publish')
const LATER = { by: REVIEWER, at: '2024-05-20T18:00:00.000Z' }

function reviewsOn(desk: Desk, at = OPTIONS.at): ClaimReviewSet {
  const set = claimReviewPages(desk, { ...OPTIONS, at })
  if (!set.ok) throw new Error(set.error)
  return set.value
}

function pageOf({ pages }: ClaimReviewSet, claim: string): ClaimPage {
  const page = pages.find(one => one.claim === claim)
  if (!page) throw new Error(`No page for ${claim}`)
  return page
}

/** The desk with one claim judged by a label of a profile and signed again. */
function judged(desk: Desk, claim: string, profile: string, label?: string): Desk {
  const verdict = giveVerdict(
    desk,
    {
      claim,
      fields: {
        profile: { id: profile, version: 1 },
        label,
        conclusion: 'The sum is in the minutes.',
        rationale: richTextFromPlain('The minutes say so.'),
      },
    },
    LATER,
  )
  const decided = after(desk, verdict)
  return after(
    decided,
    signOff(decided, { id: `sign-${profile}-${label}`, claim, reviewer: REVIEWER }, LATER),
  )
}

const CLAIM = 'claim-3-2'
const desk = aCheckedDesk()
const set = reviewsOn(desk)
const sound = pageOf(set, CLAIM).review
const AROUND: ReviewSurroundings = {
  today: '2024-05-21',
  addresses: [sound.url],
  isSignedOff: true,
  speakerIsNamed: false,
  wordsOfOthers: [],
}

/** The numbers of the rules that a sound review breaks once it is changed. */
function broken(change: Json, around: Partial<ReviewSurroundings> = {}): readonly number[] {
  const review = { ...(sound as unknown as Json), ...change }
  return breachesOf(review, { ...AROUND, ...around }).map(({ rule }) => rule)
}

const rated = (rating: Json) => ({ reviewRating: { ...sound.reviewRating, ...rating } })
const about = (claim: Json) => ({ itemReviewed: { ...sound.itemReviewed, ...claim } })

describe('a claim review', () => {
  test('of ours keeps every rule', () => {
    expect(broken({})).toEqual([])
    expect(set.pages.length).toBeGreaterThan(30)
    expect(set.withheld.filter(({ reason }) => reason === 'breaks-rules')).toEqual([])
  })

  test('1: is not published with an empty claim, address or rating label', () => {
    expect(broken({ claimReviewed: '' })).toContain(1)
    expect(broken({ url: undefined })).toContain(1)
    expect(broken(rated({ alternateName: '' }))).toContain(1)
  })

  test('2: is not given the site’s root, a relative or a shared address', () => {
    expect(broken({ url: 'https://factdesk.example.org/' })).toContain(2)
    expect(broken({ url: 'https://factdesk.example.org/#claim-3' })).toContain(2)
    expect(broken({ url: '/claims/3' })).toContain(2)
    expect(broken({ url: 'http://factdesk.example.org/claims/3' })).toContain(2)
    expect(broken({}, { addresses: [sound.url, sound.url] })).toContain(2)
    expect(new Set(set.pages.map(({ url }) => url)).size).toBe(set.pages.length)
  })

  test('2: keeps its address when the claim’s wording changes', () => {
    const edit = editClaim(desk, {
      claim: CLAIM,
      fields: { wording: 'Other words.', shortForm: 'Other' },
    })
    const signed = judged(after(desk, edit), CLAIM, 'house', 'true')
    expect(pageOf(reviewsOn(signed), CLAIM).url).toBe(sound.url)
  })

  test('3: does not take a person or a bare name for its author', () => {
    expect(broken({ author: 'Northern Fact Desk' })).toContain(3)
    expect(
      broken({ author: { '@type': 'Person', name: 'Ada', url: 'https://a.example' } }),
    ).toContain(3)
    expect(broken({ author: { '@type': 'Organization', name: 'Northern Fact Desk' } })).toContain(3)
    expect(sound.author).toEqual({
      '@type': 'Organization',
      name: 'Northern Fact Desk',
      url: 'https://factdesk.example.org/',
    })
  })

  test('4: has no half of a rating, no number as text and none out of order', () => {
    expect(broken(rated({ bestRating: undefined }))).toContain(4)
    expect(broken(rated({ ratingValue: '' }))).toContain(4)
    expect(broken(rated({ ratingValue: '5' }))).toContain(4)
    expect(broken(rated({ ratingValue: 9 }))).toContain(4)
    expect(broken(rated({ worstRating: 5, bestRating: 1 }))).toContain(4)
  })

  test('4: has no numbers for a label that has no place on the scale', () => {
    const unproven = pageOf(reviewsOn(judged(desk, CLAIM, 'house', 'unproven')), CLAIM)
    expect(unproven.review.reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Unproven',
      ratingExplanation: 'The sum is in the minutes.\nThe minutes say so.',
    })
  })

  test('5: does not give the rating’s label as a number or a list', () => {
    expect(broken(rated({ alternateName: 3 }))).toContain(5)
    expect(broken(rated({ alternateName: ['False'] }))).toContain(5)
  })

  test('6: does not nest appearances or put two addresses into one', () => {
    const one = { '@type': 'CreativeWork', url: 'https://a.example/1' }
    expect(broken(about({ appearance: one }))).toContain(6)
    expect(broken(about({ appearance: [[one]] }))).toContain(6)
    expect(broken(about({ appearance: [{ ...one, url: ['https://a.example/1'] }] }))).toContain(6)
    expect(broken(about({ appearance: ['https://a.example/1'] }))).toContain(6)
    expect(sound.itemReviewed.appearance).toEqual([
      { '@type': 'CreativeWork', url: 'https://gazette.example.com/2024/03/13/night-bus' },
    ])
  })

  test('7: warns, and only warns, when the claim stood on the reviewer’s own site', () => {
    const own = after(
      desk,
      editDetails(desk, {
        article: ARTICLE,
        fields: { address: 'https://www.factdesk.example.org/opinion' },
      }),
    )
    const { warnings, withheld, pages } = reviewsOn(own)
    expect(warnings).toHaveLength(pages.length)
    expect(warnings[0]?.rules).toEqual([7])
    expect(withheld.filter(({ reason }) => reason === 'breaks-rules')).toEqual([])
  })

  test('8: takes no field from another claim, in whatever order claims come', () => {
    for (const { claim, review } of set.pages) {
      const others = set.pages.filter(page => page.claim !== claim)
      const wordsOfOthers = others.map(page => page.review.itemReviewed.text)
      expect(
        breachesOf(review as unknown as Json, { ...AROUND, addresses: [], wordsOfOthers }),
      ).toEqual([])
    }
    const reversed = { ...desk, claims: new Map([...desk.claims].toReversed()) }
    expect(reviewsOn(reversed)).toEqual(set)
    expect(
      broken(about({ text: 'words of another' }), { wordsOfOthers: ['words of another'] }),
    ).toContain(8)
  })

  test('9: stays inside its script element and reads back as it was', () => {
    const hostile = '</script><script>alert(1)</script><!--'
    const edited = after(desk, editClaim(desk, { claim: CLAIM, fields: { shortForm: hostile } }))
    const { html, review } = pageOf(reviewsOn(judged(edited, CLAIM, 'house', 'true')), CLAIM)
    const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? []
    expect(JSON.parse(json)).toEqual(review)
    expect(review.claimReviewed).toBe(hostile)
    expect(html.match(/<script/g)).toHaveLength(1)
  })

  test('10: is alone on its page, and the index has none', () => {
    expect(broken({ '@graph': [] })).toContain(10)
    for (const { html } of set.pages) expect(html.match(/ld\+json/g)).toHaveLength(1)
    expect(set.index.html).not.toContain('ld+json')
    expect(set.index.html).toContain(sound.url)
  })

  test('11: does not leave before sign-off, nor once the claim is withdrawn', () => {
    expect(broken({}, { isSignedOff: false })).toContain(11)
    const reworded = after(desk, editClaim(desk, { claim: CLAIM, fields: { wording: 'New.' } }))
    expect(reviewsOn(reworded).withheld).toContainEqual({
      claim: CLAIM,
      reason: 'not-signed-off',
      rules: [],
    })
    const withdrawn = after(
      desk,
      voidClaim(
        desk,
        { id: 'step', correction: 'entry', claim: CLAIM, comment: 'Cut by mistake.' },
        LATER,
      ),
    )
    expect(reviewsOn(withdrawn).withheld).toContainEqual({
      claim: CLAIM,
      reason: 'void',
      rules: [],
    })
  })

  test('12: is not dated before its claim or after today, nor in another format', () => {
    expect(broken({ datePublished: '20 May 2024' })).toContain(12)
    expect(broken({ datePublished: '2024-13-01' })).toContain(12)
    expect(broken(about({ datePublished: '2024-05-21' }))).toContain(12)
    expect(broken({}, { today: '2024-05-19' })).toContain(12)
    const early = reviewsOn(desk, '2024-05-19T23:00:00.000Z')
    expect(early.pages).toEqual([])
    expect(early.withheld.find(({ claim }) => claim === CLAIM)?.rules).toEqual([12])
  })

  test('13: takes neither "#" nor an empty link for an address', () => {
    expect(broken(about({ appearance: [{ '@type': 'CreativeWork', url: '#' }] }))).toContain(13)
    expect(broken(about({ appearance: [{ '@type': 'CreativeWork', url: '' }] }))).toContain(13)
    const nowhere = { ...desk, articles: new Map(desk.articles) }
    const article = desk.articles.get(ARTICLE)
    if (article) nowhere.articles.set(ARTICLE, { ...article, address: '#' })
    expect(pageOf(reviewsOn(nowhere), CLAIM).review.itemReviewed.appearance).toBeUndefined()
  })

  test('14: makes no person of a vague speaker, and names the original outlet', () => {
    const speaker = 'Some media outlets'
    expect(broken(about({ author: { '@type': 'Person', name: speaker } }), { speaker })).toContain(
      14,
    )
    expect(broken({}, { originalOutlet: 'Northshore Review' })).toContain(14)

    const vague = after(
      desk,
      editClaim(desk, { claim: CLAIM, fields: { speakerKind: 'vague', speaker } }),
    )
    // That a check found out who it was changes nothing of what the article says.
    const found = { words: 'a clerk', kind: 'unnamed', resolvedTo: 'Ivo Marr' } as const
    const hop = { id: 'hop', claim: CLAIM, fields: { ...found, isOrigin: true } }
    const traced = after(vague, addHop(vague, hop, LATER))
    const republished = after(
      traced,
      editDetails(traced, { article: ARTICLE, fields: { originalOutlet: 'Northshore Review' } }),
    )
    const { review, html } = pageOf(reviewsOn(judged(republished, CLAIM, 'house', 'true')), CLAIM)
    expect(review.itemReviewed.author).toEqual({ '@type': 'Person', name: 'Priya Lindqvist' })
    expect(review.itemReviewed.isBasedOn).toEqual({
      '@type': 'CreativeWork',
      publisher: { '@type': 'Organization', name: 'Northshore Review' },
    })
    expect(html).toContain(speaker)
    expect(JSON.stringify(review)).not.toContain('Ivo Marr')
  })

  test('14: names a named speaker, as a person or as a body', () => {
    const authors = (claim: string) => pageOf(set, claim).review.itemReviewed.author
    expect(authors('claim-5-1')).toEqual({ '@type': 'Person', name: 'Maud Ferrant' })
    expect(authors('claim-25-1')).toEqual({ '@type': 'Organization', name: 'Coastline Buses' })
  })

  test('15: has an explanation and a language', () => {
    expect(broken(rated({ ratingExplanation: ' ' }))).toContain(15)
    expect(broken({ inLanguage: 'English, British' })).toContain(15)
    expect(broken({ inLanguage: undefined })).toContain(15)
  })

  test.each(
    SHIPPED_PROFILES.filter(({ scale }) => scale.length > 0).map(
      one => [one.profile, one] as const,
    ),
  )(
    '16: gives each label of %s the number it has from the worst, and extras none',
    (profile, { scale, extras }) => {
      const rating = (label: string) =>
        pageOf(reviewsOn(judged(desk, CLAIM, profile, label)), CLAIM).review.reviewRating
      scale.forEach(({ id, name }, i) => {
        expect(rating(id)).toMatchObject({
          alternateName: name,
          worstRating: 1,
          ratingValue: i + 1,
          bestRating: scale.length,
        })
      })
      for (const { id, name } of extras) {
        expect(rating(id)).toMatchObject({ alternateName: name })
        expect(rating(id)).not.toHaveProperty('ratingValue')
      }
    },
  )

  test('16: has in every scale the worst label first, whatever the brand calls it', () => {
    const ends = SHIPPED_PROFILES.flatMap(({ profile, scale }) => {
      const [worst, best] = [scale[0], scale.at(-1)]
      return worst && best ? [[profile, worst.name, best.name]] : []
    })
    expect(ends).toMatchInlineSnapshot(`
      [
        [
          "house",
          "False",
          "True",
        ],
        [
          "politifact",
          "Pants on Fire",
          "True",
        ],
        [
          "snopes",
          "False",
          "True",
        ],
        [
          "washington-post",
          "Four Pinocchios",
          "Geppetto Checkmark",
        ],
        [
          "africa-check",
          "Incorrect",
          "Correct",
        ],
        [
          "correctiv-2024",
          "Falsch",
          "Richtig",
        ],
        [
          "pagella-politica",
          "Panzana pazzesca",
          "Vero",
        ],
        [
          "dpa",
          "stimmt nicht",
          "stimmt",
        ],
        [
          "averitec",
          "Refuted",
          "Supported",
        ],
      ]
    `)
  })

  test('16: counts upwards where the brand counts downwards', () => {
    const { review } = pageOf(
      reviewsOn(judged(desk, CLAIM, 'washington-post', 'four-pinocchios')),
      CLAIM,
    )
    expect(review.reviewRating).toMatchObject({ alternateName: 'Four Pinocchios', ratingValue: 1 })
  })
})

describe('a profile without a scale', () => {
  test('is published as its sentence, without numbers', () => {
    const { review } = pageOf(reviewsOn(judged(desk, CLAIM, 'full-fact')), CLAIM)
    expect(review.reviewRating.alternateName).toBe('The sum is in the minutes.')
    expect(review.reviewRating.ratingValue).toBeUndefined()
  })

  test('with a single label has no numbers either: there is nothing between', () => {
    // No person can make one any more; a file of an older version may hold it.
    const row = {
      id: profileId({ id: 'single', version: 1 }),
      profile: 'single',
      version: 1,
      name: 'One word',
      language: 'en',
      scale: [{ id: 'checked', name: 'Checked', definition: 'Looked into.' }],
      extras: [],
    }
    const single = { ...desk, profiles: new Map([...desk.profiles, [row.id, row]]) }
    const { review } = pageOf(reviewsOn(judged(single, CLAIM, 'single', 'checked')), CLAIM)
    expect(review.reviewRating).not.toHaveProperty('ratingValue')
  })
})

describe('without', () => {
  test('an organisation nothing is published, and the answer says so', () => {
    const nameless = after(
      desk,
      saveSetting(desk, { setting: ORGANISATION_SETTING, value: undefined }),
    )
    expect(claimReviewPages(nameless, OPTIONS)).toEqual({ ok: false, error: 'no-organisation' })
  })

  test('the article there is nothing to publish', () => {
    expect(claimReviewPages(desk, { ...OPTIONS, article: 'elsewhere' })).toEqual({
      ok: false,
      error: 'no-such-article',
    })
  })
})

test('a review tells its own corrections and no other’s', () => {
  const set = reviewsOn(aCorrectedDesk(), '2024-12-31T10:00:00.000Z')
  const corrected = set.pages.filter(({ review }) => review.correction !== undefined)
  expect(corrected).toHaveLength(1)
  const [page] = corrected
  expect(page?.review.correction).toEqual([
    {
      '@type': 'CorrectionComment',
      text: 'The first version did not say which year the figures are of.',
      datePublished: page?.review.dateModified,
    },
  ])
  expect((page?.review.dateModified ?? '') >= (page?.review.datePublished ?? '')).toBe(true)
})
