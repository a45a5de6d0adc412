import { describe, expect, test } from 'vitest'
import type { ArticleMeta } from './article.ts'
import { importArticle } from './import-article.ts'

const PARAGRAPHS = [
  'The council of the Skerry Islands wants to sell its four ferries to a foreign yard, although the boats were overhauled only two years ago.',
  'Nobody asked the islanders, who learned of the plan from a notice at the pier of Varn and have been waiting for an answer since.',
  'The harbour master says that the last boat leaves in autumn, and that there will be no other for the mail, the doctor and the school.',
]
const TEXT = PARAGRAPHS.map(text => `<p>${text}</p>`).join('\n')

interface Page {
  readonly head?: string
  readonly headline?: string
  readonly credits?: string
  readonly body?: string
  readonly url?: string
}

async function detailsOf(page: Page): Promise<ArticleMeta> {
  const {
    head = '',
    credits = '',
    body = TEXT,
    url = 'https://coastmonitor.example/ferries',
  } = page
  const headline = page.headline ?? '<h1>Ferries are sold to a foreign yard</h1>'
  const data = `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a> <a href="/islands">Islands</a></nav>
    <main><article>${headline}${credits}<div class="text">${body}</div></article></main><footer><p>Legal notice</p></footer></body></html>`
  return (await importArticle({ kind: 'html', data, url })).meta
}
const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(data)}</script>`

describe('the title of a page', () => {
  test('is its headline without the name of the site', async () => {
    const { title } = await detailsOf({
      head: '<title>Ferries are sold to a foreign yard – Coast Monitor</title>',
    })
    expect(title).toBe('Ferries are sold to a foreign yard')
  })

  test('is not the name of the site, though that is the only heading of first rank', async () => {
    const { title } = await detailsOf({
      head: '<title>Coast Monitor » Archive » Ferries are sold abroad</title>',
      headline:
        '<h1><a href="https://coastmonitor.example/">Coast Monitor</a></h1><h2>Ferries are sold abroad</h2>',
    })
    expect(title).toBe('Ferries are sold abroad')
  })

  test('is the name of the site where the page has no other', async () => {
    const { title } = await detailsOf({
      head: '<title>Coast Monitor</title>',
      headline: '<h1>Coast Monitor</h1>',
    })
    expect(title).toBe('Coast Monitor')
  })

  test('is the headline rather than the entry of a menu that says what the page states', async () => {
    const { title } = await detailsOf({
      head: '<title>Ferry service</title>',
      headline:
        '<ul class="menu"><li><span>Ferry service</span></li></ul><h1>Four boats, three piers and no timetable</h1>',
    })
    expect(title).toBe('Four boats, three piers and no timetable')
  })

  test('is the longer headline, though a heading further down says what the page states', async () => {
    const { title } = await detailsOf({
      head: '<title>Fish soup of the islands | Coast Monitor</title>',
      headline: '<h1 class="entry-title">Fish soup of the islands: hot and quick</h1>',
      body: `${TEXT}<h2>Fish soup of the islands</h2><ul><li>Two onions</li><li>One cod</li></ul>`,
    })
    expect(title).toBe('Fish soup of the islands: hot and quick')
  })

  test('is not the heading of a card, though only that carries microdata', async () => {
    const { title } = await detailsOf({
      head: '<title>Ferries are sold abroad - Coast Monitor</title>',
      headline: '<h1>Ferries are sold abroad</h1>',
      body: `${TEXT}<div class="post-card"><h2 class="post-card__title" itemprop="headline">A mayor and a captain discuss the sea</h2></div>`,
    })
    expect(title).toBe('Ferries are sold abroad')
  })

  test('is not the section, though that is a heading of first rank and a part of what is stated', async () => {
    const { title } = await detailsOf({
      head: '<title>Coast Monitor | Culture | Books | The book of the week - Ada Verne and the four ferries</title>',
      headline: '<h1>Books</h1><h2>The book of the week</h2>',
    })
    expect(title).toBe('The book of the week')
  })

  test('is what the page states where no heading shows it', async () => {
    const { title } = await detailsOf({
      head: '<meta property="og:title" content="Ferries: sold to a foreign yard">',
      headline: '<div><span>All our boats</span></div><div>Photos of the week</div>',
    })
    expect(title).toBe('Ferries: sold to a foreign yard')
  })
})

describe('the author of a page', () => {
  test.each([
    [
      'two links',
      '<p>By <a rel="author" href="/a">Ada Verne</a> and <a rel="author" href="/t">Tom Ostrow</a></p>',
      'Ada Verne, Tom Ostrow',
    ],
    [
      'items of a list',
      '<ul><li><a href="/author/ada">Ada Verne</a></li><li><a href="/author/tom">Tom Ostrow</a></li></ul>',
      'Ada Verne, Tom Ostrow',
    ],
    ['words and pictures', '<p>Words and photos: Ada Verne</p>', 'Ada Verne'],
    ['Text & Fotos', '<p>Text &amp; Fotos: Ada Verne</p>', 'Ada Verne'],
    [
      'a card that is a person',
      '<p class="p-author h-card"><span itemprop="author" content="Ada Verne"></span></p>',
      'Ada Verne',
    ],
    ['a label for both sexes', '<p itemprop="author">Autor/in: Ada Verne</p>', 'Ada Verne'],
    [
      'a date before the name',
      '<p class="byline">Posted on 3 May 2021, 10:30 by Ada Verne</p>',
      'Ada Verne',
    ],
    ['an agency with a date', '<p class="author">dpa am 25.01.2022</p>', 'dpa'],
  ])('is read from %s', async (_, credits, byline) => {
    expect((await detailsOf({ credits })).byline).toBe(byline)
  })

  test.each([
    [
      'authors in a graph, by reference',
      {
        '@graph': [
          {
            '@type': 'NewsArticle',
            headline: 'Ferries',
            author: [{ '@id': '#ada' }, { '@id': '#tom' }],
          },
          { '@type': 'Person', '@id': '#ada', name: 'Ada Verne' },
          { '@type': 'Person', '@id': '#tom', name: 'Tom Ostrow' },
        ],
      },
      'Ada Verne, Tom Ostrow',
    ],
    [
      'a label before the name',
      { '@type': 'NewsArticle', author: { name: 'By Ada Verne' } },
      'Ada Verne',
    ],
    [
      'an address behind the name',
      { '@type': 'NewsArticle', author: 'Ada Verne - https://verne.example' },
      'Ada Verne',
    ],
  ])('is read from JSON-LD with %s', async (_, data, byline) => {
    expect((await detailsOf({ head: jsonLd(data) })).byline).toBe(byline)
  })

  test('is the person on the page rather than the site or the desk that machines are told of', async () => {
    for (const stated of ['Coast Monitor', 'Redaktion', 'Editorial team', 'Newsroom']) {
      const { byline } = await detailsOf({
        head: `<meta property="og:site_name" content="Coast Monitor">${jsonLd({ '@type': 'NewsArticle', author: stated })}`,
        credits: '<p class="author">Ada Verne</p>',
      })
      expect(byline).toBe('Ada Verne')
    }
  })

  test('is the name an article is signed with where nothing else says it', async () => {
    const signed = { body: `${TEXT}<p align="right"><em>Ada Verne</em></p>` }
    expect((await detailsOf(signed)).byline).toBe('Ada Verne')
    expect((await detailsOf({ body: `${TEXT}<p>– Ada Verne</p>` })).byline).toBe('Ada Verne')
    expect((await detailsOf({ body: `${TEXT}<p>Ada Verne</p>` })).byline).toBeUndefined()
  })

  test('is the agency in brackets behind the last sentence', async () => {
    const body = `${TEXT}<p>The yard did not want to say what it will do with the four boats of the islands. (CM with AFP)</p>`
    expect((await detailsOf({ body })).byline).toBe('CM with AFP')
  })

  test('is not found in the middle of a word before a date', async () => {
    const quoted =
      '<blockquote>We sail on.<br>— Robby Hale (@robbyhale) April 21, 2020</blockquote>'
    expect((await detailsOf({ body: TEXT + quoted })).byline).toBeUndefined()
  })
})

describe('the date of a page', () => {
  test.each([
    [
      'a meta name with other marks',
      '<meta name="DC:Date:Issued" content="2021-05-08">',
      '2021-05-08',
    ],
    [
      'a film',
      jsonLd({ '@type': 'VideoObject', name: 'Ferries', uploadDate: '2021-05-08T10:00:00+02:00' }),
      '2021-05-08',
    ],
  ])('is read from %s', async (_, head, date) => {
    expect((await detailsOf({ head })).publishedAt).toBe(date)
  })

  test('is read from numbers between bars', async () => {
    const { publishedAt } = await detailsOf({ credits: '<p>26 | 01 | 2022</p>' })
    expect(publishedAt).toBe('2022-01-26')
  })

  test('is the day of its readers where machines are told universal time', async () => {
    const head = '<meta property="article:published_time" content="2021-05-09T02:25:54+00:00">'
    const shown = await detailsOf({ head, credits: '<time>May 8, 2021</time>' })
    expect(shown.publishedAt).toBe('2021-05-08')
    const addressed = await detailsOf({
      head,
      url: 'https://coastmonitor.example/2021/05/08/ferries',
    })
    expect(addressed.publishedAt).toBe('2021-05-08')
  })

  test('is the stated day where the day before is no matter of time zones', async () => {
    const { publishedAt } = await detailsOf({
      head: '<meta property="article:published_time" content="2021-05-09T17:25:54+00:00">',
      credits: '<time>May 8, 2021</time>',
    })
    expect(publishedAt).toBe('2021-05-09')
  })

  test('is the shown day where a vague name states another, such as when the page was sent', async () => {
    const head = '<meta name="date" content="2022-01-26T14:32:06+02:00">'
    const shown = await detailsOf({
      head,
      credits: '<time datetime="2022-01-21">21.01.2022</time>',
    })
    expect(shown.publishedAt).toBe('2022-01-21')
    expect((await detailsOf({ head })).publishedAt).toBe('2022-01-26')
  })
})
