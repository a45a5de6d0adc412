// Another reader of JSON-LD, which knows nothing of us, finds the same facts in a claim's page. It is
// offline: the terms that we use are described here, and it may ask for nothing else.
import * as fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, test } from 'vitest'
import { aCheckedDesk } from '../testing/a-checked-desk.ts'
import { aReport, optionsFor } from '../testing/a-report.ts'
import { jsonFromReport } from '../json/json-from-report.ts'
import { buildReport } from '../build-report.ts'
import { claimReviewPages } from './claim-review-pages.ts'

const SCHEMA = 'https://schema.org/'
const CONTEXT = {
  '@context': {
    '@vocab': SCHEMA,
    url: { '@id': `${SCHEMA}url`, '@type': '@id' },
    datePublished: { '@id': `${SCHEMA}datePublished`, '@type': `${SCHEMA}Date` },
  },
}

async function ask(address: string) {
  if (!/^https?:\/\/schema\.org\/?$/.test(address)) throw new Error(`It asked for ${address}`)
  return { contextUrl: undefined, documentUrl: address, document: CONTEXT }
}

/** A node as the reader sees it: every property a list of nodes and values. */
interface Node {
  readonly '@type'?: readonly string[]
  readonly '@id'?: string
  readonly '@value'?: unknown
  readonly [property: string]: unknown
}

async function nodeIn(html: string): Promise<Node> {
  const [, json = ''] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html) ?? []
  const nodes = (await jsonld.expand(JSON.parse(json), { documentLoader: ask })) as Node[]
  expect(nodes).toHaveLength(1)
  return nodes[0] ?? {}
}

const all = (node: Node | undefined, property: string) =>
  (node?.[SCHEMA + property] ?? []) as readonly Node[]
const one = (node: Node | undefined, property: string) => all(node, property)[0]
const value = (node: Node | undefined, property: string) => one(node, property)?.['@value']
const type = (node: Node | undefined) => node?.['@type']?.map(name => name.slice(SCHEMA.length))

const desk = aCheckedDesk()
const { facts } = aReport('publish')
const set = claimReviewPages(desk, optionsFor('publish'))
if (!set.ok) throw new Error(set.error)

describe('another reader', () => {
  test.each(set.value.pages.map(page => [page.claim, page] as const))(
    'finds the facts of %s in its page',
    async (id, page) => {
      const claim = facts.claims.find(candidate => candidate.id === id)
      const verdict = claim?.verdict
      const review = await nodeIn(page.html)
      expect(type(review)).toEqual(['ClaimReview'])
      expect(one(review, 'url')?.['@id']).toBe(page.url)
      expect(value(review, 'claimReviewed')).toBe(claim?.shortForm)
      expect(one(review, 'datePublished')).toEqual({
        '@type': `${SCHEMA}Date`,
        '@value': claim?.signedOffAt?.slice(0, 10),
      })
      expect(type(one(review, 'author'))).toEqual(['Organization'])
      expect(value(one(review, 'author'), 'name')).toBe(facts.organisation?.name)

      const reviewed = one(review, 'itemReviewed')
      expect(type(reviewed)).toEqual(['Claim'])
      expect(value(reviewed, 'text')).toBe(claim?.wording)
      expect(value(reviewed, 'datePublished')).toBe(claim?.saidAt)
      const appearances = all(reviewed, 'appearance').map(place => one(place, 'url')?.['@id'])
      expect(appearances).toEqual([facts.article.address])

      const rating = one(review, 'reviewRating')
      expect(type(rating)).toEqual(['Rating'])
      expect(value(rating, 'alternateName')).toBe(verdict?.label?.name)
      expect(value(rating, 'ratingValue')).toBe(verdict?.position?.at)
      expect(value(rating, 'bestRating')).toBe(verdict?.position?.of)
      expect(value(rating, 'worstRating')).toBe(verdict?.position && 1)
    },
  )

  test('finds nothing in the index', () => {
    expect(set.value.index.html).not.toMatch(/ld\+json|itemscope/)
  })
})

test('in whatever order the rows lie, the reports are the same', () => {
  const rows = [...desk.claims]
  const before = jsonFromReport(aReport('full'))
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), shuffled => {
      const other = { ...desk, claims: new Map(shuffled) }
      const report = buildReport(other, optionsFor('full'))
      expect(report && jsonFromReport(report)).toBe(before)
      const again = claimReviewPages(other, optionsFor('publish'))
      expect(again.ok && again.value.pages.map(({ html }) => html)).toEqual(
        set.value.pages.map(({ html }) => html),
      )
    }),
    { numRuns: 10 },
  )
})
