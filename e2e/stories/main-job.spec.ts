// The morning of a fact-checker and an editor, from the paste to the report, by keyboard alone.
import { readFixture, readShared } from '@claimbench/fixtures'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { Checker } from '../people/checker.ts'
import { Editor } from '../people/editor.ts'
import { Keeper } from '../people/keeper.ts'

// The whole of it is played as people have it.
test.use({ serviceWorkers: 'allow' })

interface Article {
  readonly text: string
  /** Words of three sentences, in each of which a claim is cut. */
  readonly sentences: readonly [string, string, string]
}

test('a whole check of an article of our own', async ({ page, browser }) => {
  test.slow()
  await checksTheArticle(page, browser, {
    text: readFixture('samples/sarn-highlands-radar/article.md'),
    sentences: ['Several regional outlets', '3,400 technicians', 'The bill will grow'],
  })
})

test('a whole check of a real article', async ({ page, browser }) => {
  const seed = readShared('articles/seed.md')
  test.skip(seed === undefined, 'The shared articles do not lie beside this repository.')
  test.slow()
  await checksTheArticle(page, browser, {
    text: seed ?? '',
    sentences: ['have already heard from', 'But 10,000', 'In 2008'],
  })
})

async function checksTheArticle(page: Page, browser: Browser, article: Article): Promise<void> {
  const ada = new Checker(page)
  await ada.opensTheLibrary()
  await ada.tabsTo('Paste an article')
  await page.keyboard.insertText(article.text)
  await ada.tabsTo('Add the article')
  await page.keyboard.press('Enter')
  await ada.seesTheArticle()
  await ada.tagsEverySentence()

  const labels = ['False', 'Mostly true', 'Unproven']
  for (const [i, sentence] of article.sentences.entries()) {
    await ada.walksToTheSentence(sentence)
    await ada.cutsOutAClaim(1, 4)
    await ada.addsEvidence({
      quote: `What the record says, item ${i + 1}.`,
      source: i === 0 ? 'Public record office' : `Witness ${i}`,
      address: `https://records.example.org/${i}`,
    })
    const label = labels[i] ?? 'True'
    const question = label === 'Unproven' ? 'Who counted them?' : undefined
    await ada.givesTheVerdict(label, `Because of item ${i + 1}.`, question)
    await ada.waives('One witness is left, and was asked.')
    await ada.signsOff('Ada Verne')
  }
  await ada.seesSaved()

  const editor = new Editor(page)
  await editor.opensTheReport()
  await editor.writesTheHead('One claim is false.', 'The dates are right.', 'Who said it first.')
  await ada.seesSaved()
  const markdown = await editor.downloads('Markdown')
  const html = await editor.downloads('HTML, one file')
  for (const words of [
    'One claim is false.',
    'Public record office',
    'Because of item 3.',
    ...labels,
  ]) {
    expect(markdown).toContain(words)
    expect(html).toContain(words)
  }
  expect(html).not.toMatch(/(?:src|href)="(?!https?:|#|mailto:|data:)/)

  const backup = await downloadsABackup(page)
  const context = await browser.newContext()
  const elsewhere = await context.newPage()
  const keeper = new Keeper(elsewhere)
  await keeper.offersTheBackup(backup)
  await keeper.takesItIn()
  await elsewhere.locator('main').getByRole('link', { name: 'Report' }).click()
  const again = new Editor(elsewhere)
  await expect(elsewhere.getByRole('heading', { name: 'Downloads' })).toBeVisible()
  // All of it but the moment at which the file itself was made.
  const lasting = (report: string) => report.replace(/^- \*\*Made\*\*: .*$/m, '')
  expect(lasting(await again.downloads('Markdown'))).toBe(lasting(markdown))
  await context.close()
}

async function downloadsABackup(page: Page): Promise<string> {
  await page.goto('./#/settings')
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download a backup' }).click()
  return (await download).path()
}
