// A reader opens a report from the disk, on a machine without a network; an editor prints it.
import { listFixtures, readFixture } from '@claimbench/fixtures'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { seriousProblems, sidewaysScroll } from '../fit.ts'
import { pagesOfPdf, withoutSpace } from '../pdf-text.ts'

const REPORTS = ['haverlock-night-bus', 'radbruecke-hallenport'].flatMap(slug =>
  listFixtures(`reports/${slug}`, '.html').map(name => `${slug}/${name}`),
)

const fileOf = (report: string) => new URL(`../../fixtures/reports/${report}`, import.meta.url).href

/** What the report says as data, as far as it is looked for on paper. */
interface Facts {
  readonly article: { readonly address?: string }
  readonly claims: readonly {
    readonly number: number
    readonly wording: string
    readonly quote: string
    readonly verdict?: { readonly label?: { readonly name: string } }
    readonly evidence: readonly {
      readonly quote: string
      readonly liveAddress?: string
      readonly archivedAddress?: string
    }[]
  }[]
  readonly replies: readonly { readonly whom: string; readonly answer?: string }[]
  readonly corrections: readonly { readonly note: string }[]
}

function factsIn(report: string): Facts {
  const html = readFixture(`reports/${report}`)
  const [, json = ''] = /id="report-data">([^<]*)</.exec(html) ?? []
  return (JSON.parse(json) as { report: Facts }).report
}

/** Opens a report with the network cut, and answers with whatever went wrong. */
async function opens(page: Page, report: string): Promise<readonly string[]> {
  const wrong: string[] = []
  page.on('request', request => {
    if (request.url() !== fileOf(report)) wrong.push(`asked for ${request.url().slice(0, 200)}`)
  })
  page.on('console', message => {
    if (message.type() === 'error') wrong.push(`console: ${message.text()}`)
  })
  page.on('pageerror', error => wrong.push(`error: ${error.message}`))
  await page.context().setOffline(true)
  await page.goto(fileOf(report))
  return wrong
}

for (const report of REPORTS) {
  test.describe(report, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [1280, 320]) {
        test(`asks nobody and keeps nobody out: ${colorScheme}, ${width} pixels wide`, async ({
          browser,
        }) => {
          const viewport = { width, height: 860 }
          const context = await browser.newContext({ colorScheme, viewport })
          const page = await context.newPage()
          const wrong = await opens(page, report)
          expect(await seriousProblems(page)).toEqual([])
          expect(await sidewaysScroll(page)).toBe(0)
          expect(wrong).toEqual([])
          await context.close()
        })
      }
    }

    test('holds on paper every claim, quote and address of the record', async ({
      page,
      context,
    }) => {
      const facts = factsIn(report)
      await opens(page, report)
      const pages = await printed(page, context)
      const paper = pages.join('')
      const evidence = facts.claims.flatMap(claim => claim.evidence)
      const said = [
        facts.article.address,
        ...facts.claims.flatMap(({ wording, quote, verdict }) => [
          wording,
          quote,
          verdict?.label?.name,
        ]),
        ...evidence.flatMap(item => [item.quote, item.liveAddress, item.archivedAddress]),
        ...facts.replies.flatMap(({ whom, answer }) => [whom, answer]),
        ...facts.corrections.map(({ note }) => note),
      ].filter(words => words !== undefined)
      expect(said.length).toBeGreaterThan(100)
      expect(said.filter(words => !paper.includes(withoutSpace(words)))).toEqual([])
    })

    test('splits no card over two pages', async ({ page, context }) => {
      await opens(page, report)
      const pages = await printed(page, context)
      const split = factsIn(report).claims.filter(({ wording, evidence }) => {
        const words = [wording, ...evidence.map(({ quote }) => quote)].map(withoutSpace)
        return !pages.some(text => words.every(one => text.includes(one)))
      })
      expect(split.map(({ number }) => number)).toEqual([])
    })
  })
}

/** The text of each printed page without its number, which every page must have. */
async function printed(page: Page, context: BrowserContext): Promise<readonly string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const pages = await pagesOfPdf(context, pdf)
  return pages.map((text, i) => {
    const number = `${i + 1}/${pages.length}`
    expect(text).toContain(number)
    return text.replace(number, '')
  })
}

test.describe('a reader', () => {
  const report = 'haverlock-night-bus/version-2.html'

  test('goes from the words to the evidence and back', async ({ page }) => {
    await opens(page, report)
    await page.getByRole('link', { name: 'councillors voted by nine to six' }).click()
    const card = page.locator('.card:target')
    await expect(card.getByText('RESOLVED (9 for, 6 against)')).toBeInViewport()
    await card.getByRole('link', { name: 'To its place in the article' }).click()
    await expect(page.locator('.sentence:target')).toBeInViewport()
  })

  test('folds evidence, and a link to it unfolds it again', async ({ page }) => {
    await opens(page, report)
    const quote = page.locator('#evidence-2 blockquote')
    await page.locator('#claim-2 summary').click()
    await expect(quote).toBeHidden()
    await page.goto(`${fileOf(report)}#evidence-2`)
    await expect(quote).toBeVisible()
  })

  test('sees the claims of one verdict, by keyboard alone', async ({ page }) => {
    await opens(page, report)
    const cards = page.locator('.card')
    const all = await cards.count()
    await page.getByRole('radio', { name: /^All/ }).focus()
    await page.keyboard.press('ArrowRight')
    const shown = await cards.filter({ visible: true }).count()
    expect(shown).toBeGreaterThan(0)
    expect(shown).toBeLessThan(all)
  })
})
