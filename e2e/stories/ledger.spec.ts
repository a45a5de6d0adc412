// A claim is followed back to whoever said it first, by keyboard alone, and its chain is printed.
import { readFixture } from '@claimbench/fixtures'
import { expect, test } from '@playwright/test'
import { Editor } from '../people/editor.ts'
import { Tracer } from '../people/tracer.ts'

test('a claim goes back from some outlets to the adviser who said it', async ({ page }) => {
  test.slow()
  const ada = new Tracer(page)
  await ada.opensTheLibrary()
  await ada.pastes(readFixture('samples/sarn-highlands-radar/article.md'))
  await ada.goesToTheSentence('Several regional outlets')
  // Named, unnamed, vague: S goes on to the next.
  await ada.marksASource(0, 3, 'vague')
  await ada.marksASource(6, 7, 'unnamed')
  await ada.cutsOutAClaim(14, 12)

  await ada.opensTheChain()
  expect(await ada.steps()).toEqual([
    'Several regional outlets',
    'an adviser to the Castellan defence secretary',
  ])
  await ada.sees('It breaks at step 1: “Several regional outlets” names nobody in particular.')
  await ada.sees('marked in the article · link without a target ⊘')

  await ada.resolves('Several regional outlets', {
    to: 'The Saltmere Courier',
    tried: 'Searched the archives of six papers.',
    address: 'courier.example/2021/keldra',
  })
  await ada.sees('→ The Saltmere Courier')
  await ada.sees(/^It breaks at step 2/)
  await ada.addsAStepAfter('Several regional outlets', 'the Northern Wire')
  expect(await ada.steps()).toEqual([
    'Several regional outlets',
    'the Northern Wire',
    'an adviser to the Castellan defence secretary',
  ])

  // Undone and done again, over a reload.
  await ada.presses('Escape', 'u')
  await ada.opensTheChain()
  expect(await ada.steps()).toHaveLength(2)
  await ada.presses('Escape', 'Shift+u')
  await ada.seesSaved()
  await page.reload()
  await ada.seesTheArticle()
  await ada.goesToTheSentence('Several regional outlets')
  await ada.opensTheChain()
  expect(await ada.steps()).toHaveLength(3)

  await ada.findsOfTheAttribution('confirmed')
  await expect(page.getByText('This does not go with the chain', { exact: false })).toBeHidden()
  await ada.presses('Escape')
  await ada.givesTheVerdict('Unproven', 'Nobody else says so.', 'Who is the adviser?')

  const editor = new Editor(page)
  await editor.opensTheReport()
  await page.getByLabel('For whom').selectOption('editor')
  const markdown = await editor.downloads('Markdown')
  expect(markdown).toContain('#### Where it comes from')
  expect(markdown).toContain('That is The Saltmere Courier.')
  expect(markdown).toContain('Tried: Searched the archives of six papers.')
  expect(markdown).toContain('<https://courier.example/2021/keldra>')
  expect(markdown).toContain('The chain breaks at step 3: whoever says it is not named.')
})
