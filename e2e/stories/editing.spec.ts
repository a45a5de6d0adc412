// An editor's day: three claims, two reviewers, one dissent, the sign-off, the report, a correction.
import { expect, test } from '@playwright/test'
import { Checker } from '../people/checker.ts'
import { Desk } from '../people/desk.ts'
import { Editor } from '../people/editor.ts'

const ARTICLE = `# The ferry that never sailed

By Ines Vale, The Northern Lantern, 12 March 2026

The county bought two ferries in 2019. The harbour office paid 31 million crowns for them. Nobody has seen either of them sail.`

const SECRET = 'Two hulls stand in the register of ships.'

test('three claims, two reviewers, one dissent, sign-off, publish, correct', async ({ page }) => {
  test.slow()
  page.setDefaultTimeout(15_000)
  const ada = new Checker(page)
  const desk = new Desk(page)
  const editor = new Editor(page)

  // Ada checks three claims and submits them. She and Ben share the machine; four eyes are asked for.
  await ada.opensTheLibrary()
  await desk.opensTheSettings()
  await desk.isCalled('Ada Brandt')
  await desk.addsThePerson('Ben Osei')
  await desk.asksForFourEyes()
  await desk.goesTo('Library')
  await ada.pastes(ARTICLE)
  await ada.tagsEverySentence()
  const claims = [
    ['The county bought two ferries', 'True', SECRET],
    ['The harbour office paid', 'Mostly false', 'The accounts say 3.1 million.'],
    ['Nobody has seen', 'False', 'The log notes eleven crossings.'],
  ] as const
  for (const [sentence, label, reason] of claims) {
    await ada.goesToTheSentence(sentence)
    await ada.cutsOutAClaim(0, 5)
    await ada.addsEvidence({
      quote: `It is on record: ${sentence}.`,
      source: `Record: ${sentence}`,
    })
    await ada.givesTheVerdict(label, reason)
    await ada.waives('One record there is, and its keeper was asked.')
    await desk.takesAStep('Submit for review')
  }

  // The first verdict is given a second time, blind.
  await desk.opensTheClaim('The county bought two ferries', 'second-opinion')
  await desk.asksForASecondOpinion('Ben Osei')
  await page.getByRole('button', { name: 'Hand over to Ben Osei' }).click()
  await ada.sees(/You judge blind/)
  expect(await page.content()).not.toContain(SECRET)
  await page.getByRole('radio', { name: 'Mixed', exact: true }).check()
  await page.getByRole('textbox', { name: 'Rationale' }).fill('One of the two hulls is a barge.')
  await page.getByRole('textbox', { name: 'Rationale' }).press('Tab')
  await page.getByRole('button', { name: 'Reveal both verdicts' }).click()
  await ada.sees(/steps apart on the scale/)
  await ada.sees(SECRET)
  await page.getByLabel('What stands').selectOption({ label: 'The first verdict stands' })
  await page.getByLabel('How you came together').fill('A barge with a bow door is a ferry here.')
  await page.getByRole('button', { name: 'Settle it' }).click()
  await ada.sees('A barge with a bow door is a ferry here.')

  // Ben edits: he returns one claim with a comment, signs two, and cannot sign his own verdict.
  await desk.opensTheClaim('Nobody has seen', 'work')
  await page.getByRole('button', { name: 'Return …' }).click()
  await page.getByLabel('Why, for whoever works on it next').fill('Who kept the log?')
  await page.getByRole('button', { name: 'Return it' }).click()
  await ada.sees('returned')
  for (const sentence of ['The county bought two ferries', 'The harbour office paid']) {
    await desk.opensTheClaim(sentence, 'sign-off')
    await ada.sees('It is the verdict of Ada Brandt that is signed.')
    await page.getByRole('button', { name: 'Sign off', exact: true }).click()
    await ada.sees(/^Signed off by Ben Osei/)
  }

  // Ada answers, Ben signs the third as well: now the report can go out.
  await desk.handsOverTo('Ada Brandt')
  await desk.opensTheClaim('Nobody has seen', 'work')
  await ada.sees('Four eyes are asked for')
  await desk.takesAStep('Submit for review')
  await desk.handsOverTo('Ben Osei')
  await desk.opensTheClaim('Nobody has seen', 'sign-off')
  await page.getByRole('button', { name: 'Sign off', exact: true }).click()
  await ada.sees(/^Signed off by Ben Osei/)

  await editor.opensTheReport()
  await editor.writesTheHead('One claim holds.', 'The number of ferries.', 'Where they are now.')
  await editor.publishes(1)
  const first = await editor.downloads('HTML, one file')
  for (const words of ['Mostly false', 'A barge with a bow door is a ferry here.', 'Mixed']) {
    expect(first).toContain(words)
  }
  expect(first).toContain('One record there is, and its keeper was asked.')

  // A reader writes in: the verdict changes, is signed anew, and goes out with its correction.
  await desk.handsOverTo('Ada Brandt')
  await desk.opensTheClaim('The harbour office paid', 'verdict')
  await page.getByRole('radio', { name: 'Mostly true', exact: true }).check()
  await ada.sees(/so it has lapsed/)
  await ada.sees('the verdict (changed)')
  await desk.handsOverTo('Ben Osei')
  await desk.opensTheClaim('The harbour office paid', 'sign-off')
  await page.getByRole('button', { name: 'Sign off', exact: true }).click()
  await ada.sees(/^Signed off by Ben Osei/)
  await editor.opensTheReport()
  await expect(page.getByLabel('Class of the correction')).toHaveValue('verdict-changed')
  await page.getByRole('button', { name: 'Publish version 2' }).click()
  await ada.sees(/has no entry yet/)
  await page.getByLabel('What changed, for readers').fill('A second account turned up.')
  await editor.publishes(2)
  const second = await editor.downloads('HTML, one file')
  expect(second).toContain('A second account turned up.')

  // The old version stays readable as it was; the claims place says where each claim stands.
  await page.getByRole('button', { name: /^Read as it was.*Version 1$/ }).click()
  const report = page.getByRole('main')
  await expect(
    report.getByRole('article').getByText('Mostly false', { exact: true }).first(),
  ).toBeVisible()
  await expect(report.getByText('A second account turned up.')).toHaveCount(0)
  await desk.goesTo('Claims and sources')
  await expect(page.getByRole('button', { name: 'corrected · 1' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'published · 2' })).toBeVisible()
  await ada.seesSaved()
  await page.reload()
  await expect(page.getByRole('button', { name: 'published · 2' })).toBeVisible()
})
