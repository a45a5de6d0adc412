import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { Checker } from '../people/checker.ts'
import { Keeper } from '../people/keeper.ts'

const SHORT =
  'Boats\n\nThe ministry bought forty boats in 2019. It was a reckless gamble. Nobody asked.'

test('a backup under a passphrase opens with it, and with no other', async ({ page, browser }) => {
  const ada = new Keeper(page)
  await ada.opensTheLibrary()
  await ada.pastes(SHORT)
  await ada.tags('c', 'o')
  await ada.seesSaved()
  const file = await ada.makesABackup('harbour lantern wheat seven')
  await ada.sees('The backup is in your downloads.')
  await ada.sees('Every change is in it.')

  const ben = await Keeper.elsewhere(browser)
  await ben.offersTheBackup(file)
  await ben.sees(/is protected with a passphrase/)
  await ben.page.getByLabel('Its passphrase').fill('harbour lantern wheat six')
  await ben.page.keyboard.press('Enter')
  await ben.sees(/not the passphrase of this file/)
  await ben.page.getByLabel('Its passphrase').fill('harbour lantern wheat seven')
  await ben.page.keyboard.press('Enter')
  await ben.sees('New here (1)')
  await ben.sees('There is no article here yet: the file comes in as it is.')
  await ben.takesItIn()
  await ben.sees(/1 article came in/)
  await ben.opens('Boats')
  expect((await ben.progress()).tagged).toBe(2)
})

test('work of two people is merged: both sides are shown, one is chosen, and all can be put back', async ({
  page,
  browser,
}) => {
  const ada = new Keeper(page)
  await ada.opensTheLibrary()
  await ada.isCalled('Ada')
  await ada.page.goto('./#/')
  await ada.pastes(SHORT)
  await ada.seesSaved()

  const ben = await Keeper.elsewhere(browser)
  await ben.offersTheBackup(await ada.makesABackup())
  await ben.takesItIn()
  await ben.opens('Boats')
  await ben.retitles('Forty boats')
  const file = await ben.makesABackup()

  await ada.opens('Boats')
  await ada.retitles('The ministry’s boats')
  await ada.offersTheBackup(file)
  await ada.sees(/Here already, and different in the file/)
  const title = ada.page.getByRole('group', { name: 'Article: title' })
  await expect(title.getByText('Ada,')).toHaveCount(2)
  await expect(title.getByLabel('Here: The ministry’s boats')).toBeChecked()
  await title.getByLabel('In the file: Forty boats').check()
  await ada.takesItIn()
  await ada.sees(/1 article that was here was merged and 1 choice of yours was followed/)
  await ada.opens('Forty boats')

  await ada.putsBackWhatWasHere()
  await ada.sees('The workspace is as it was before the restore.')
  await ada.opens('The ministry’s boats')
})

test('backups go by themselves into a folder that was chosen once', async ({ page }) => {
  // A folder of the origin's own stands in for one of the disk: no story can click the system's dialog.
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('Picked', { create: true }),
    })
  })
  const ada = new Keeper(page)
  await ada.opensTheLibrary()
  await ada.pastes(SHORT)
  await ada.tags('c')
  await ada.seesSaved()
  await page.goto('./#/settings')
  await ada.sees('There is no backup yet.')
  await page.getByRole('button', { name: 'Choose a folder' }).click()
  await ada.sees(/Into “Picked”, where 1 backup was written here\./)
  await ada.sees('Every change is in it.')
  await putIntoTheFolder(page, 'thesis.docx')

  await page.reload()
  await ada.sees(/Into “Picked”, where 1 backup was written here\./)
  for (let i = 2; i <= 7; i++) {
    await page.getByRole('button', { name: 'Back up now' }).click()
    // Never more than the last five of one day; names tell seconds.
    await ada.sees(new RegExp(`where ${Math.min(i, 5)} backups were written here`))
    await page.waitForTimeout(1100)
  }
  const names = await namesInTheFolder(page)
  expect(names).toContain('thesis.docx')
  expect(names.filter(name => name.endsWith('.claimbench'))).toHaveLength(5)
  expect(names).toHaveLength(6)

  await page.getByRole('button', { name: 'Stop automatic backups' }).click()
  await expect(page.getByRole('button', { name: 'Choose a folder' })).toBeVisible()
  expect(await namesInTheFolder(page)).toHaveLength(6)
})

test('a case file goes to a colleague and comes back, with both sides shown', async ({
  page,
  browser,
}) => {
  const ada = new Keeper(page)
  await ada.opensTheLibrary()
  await ada.isCalled('Ada')
  await ada.page.goto('./#/')
  await ada.pastes(
    'The inn\n\nThe inn on the quay was sold in 2021. It has forty rooms. Nobody sleeps there.',
  )
  await ada.page.goto('./#/')
  await ada.pastes(SHORT)
  await ada.tags('c', 'o')
  await ada.seesSaved()
  const file = await ada.handsOver()

  const ben = await Keeper.elsewhere(browser)
  await ben.isCalled('Ben')
  await ben.receives(file)
  await ben.sees(/A case file made .* by Ada: one article with all the work on it\./)
  await ben.takesItIn()
  await ben.seesTheArticle()
  await ben.retitles('Forty boats')
  await ben.goesToTheSentence('Nobody asked')
  await ben.tags('n')
  await ben.seesSaved()
  const back = await ben.handsOver()

  await ada.opens('Boats')
  await ada.retitles('The ministry’s boats')
  await ada.receives(back)
  const title = ada.page.getByRole('group', { name: 'Article: title' })
  await expect(title.getByText(/Ada,/)).toBeVisible()
  await expect(title.getByText(/Ben,/)).toBeVisible()
  await title.getByLabel('In the file: Forty boats').check()
  await ada.takesItIn()
  await ada.sees(/1 article that was here was merged/)
  await ada.seesTheArticle()
  expect((await ada.progress()).tagged).toBe(2)
  await ada.page.goto('./#/')
  await ada.sees('Forty boats')
  await ada.sees('The inn')
})

test('a removed article lies in the bin, comes back, and goes for good only when told to', async ({
  page,
}) => {
  const ada = new Keeper(page)
  await ada.opensTheLibrary()
  await ada.pastes(SHORT)
  await ada.tags('c', 'o')
  await ada.seesSaved()
  await page.goto('./#/')
  await page.getByRole('button', { name: 'Move to bin: Boats' }).click()
  await page.getByText('1 article in the bin').click()
  await ada.sees('30 days left')
  await page.getByRole('button', { name: 'Restore: Boats' }).click()
  await ada.opens('Boats')
  expect((await ada.progress()).tagged).toBe(2)

  const file = await ada.makesABackup()
  await page.goto('./#/')
  await page.getByRole('button', { name: 'Move to bin: Boats' }).click()
  await page.getByText('1 article in the bin').click()
  await page.getByRole('button', { name: 'Delete for good: Boats' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click()
  await ada.sees('1 article was deleted for good.')
  await page.reload()
  await ada.sees('Take an article apart, sentence by sentence')

  // A backup that holds it is the one way back.
  await ada.offersTheBackup(file)
  await ada.sees('New here (1)')
  await ada.takesItIn()
  await ada.opens('Boats')
  expect((await ada.progress()).tagged).toBe(2)
})

test('a history tells who did what, can be narrowed, and is taken along as a file', async ({
  page,
}) => {
  const ada = new Keeper(page)
  await ada.opensTheLibrary()
  await ada.isCalled('Ada')
  await page.goto('./#/')
  await ada.pastes(SHORT)
  await ada.tags('c', 'o')
  await ada.presses('u')
  await ada.seesSaved()
  await ada.presses('Shift+I')
  await expect(page.getByRole('heading', { name: 'History: Boats' })).toBeVisible()
  const entries = page.getByRole('region', { name: 'What was done' }).getByRole('listitem')
  await expect(entries).toHaveCount(4)
  await expect(entries.first()).toContainText('Taken back: Tag sentence')
  await expect(entries.nth(1)).toContainText('taken back later')
  await expect(entries.nth(1)).toContainText('The ministry bought forty boats in 2019.')
  await expect(entries.nth(2)).toContainText('on version 1')
  await page.getByLabel('What about').selectOption('tags')
  await expect(entries).toHaveCount(3)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as CSV' }).click()
  const csv = readFileSync(await (await download).path(), 'utf8')
  expect(csv.trim().split('\r\n')).toHaveLength(4)
  expect(csv).toContain('"Ada"')
})

test.describe('with the files of the app kept', () => {
  test.use({ serviceWorkers: 'allow' })

  test('erasing leaves nothing in the browser, and says what it cannot erase', async ({ page }) => {
    const ada = new Keeper(page)
    await ada.opensTheLibrary()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await ada.pastes(SHORT)
    await ada.tags('c')
    await ada.seesSaved()
    await page.goto('./#/settings')
    await page.getByRole('button', { name: 'Erase everything here' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click()
    await expect(page.getByRole('heading', { name: 'Everything is erased' })).toBeVisible()
    await ada.sees(/Files you downloaded/)
    expect(
      await page.evaluate(async () => {
        const files: string[] = []
        for await (const name of (await navigator.storage.getDirectory()).keys()) files.push(name)
        return {
          files,
          databases: (await indexedDB.databases()).map(({ name }) => name),
          caches: await caches.keys(),
          workers: (await navigator.serviceWorker.getRegistrations()).length,
          notes: localStorage.length + sessionStorage.length,
        }
      }),
    ).toEqual({ files: [], databases: [], caches: [], workers: 0, notes: 0 })
    await page.getByRole('button', { name: 'Start anew' }).click()
    await ada.sees('Take an article apart, sentence by sentence')
  })
})

test('a second opinion is given on a packet that holds no verdict, and both are revealed when it is back', async ({
  page,
  browser,
}) => {
  const FIRST = 'The register of the yard lists thirty-one.'
  const SECOND = 'The budget paid for forty.'
  const ada = new Keeper(page)
  await ada.opensTheLibrary()
  await ada.isCalled('Ada Quist')
  await page.goto('./#/')
  await ada.pastes(SHORT)
  await ada.goesToTheSentence('The ministry bought')
  await ada.cutsOutAClaim(1, 4)
  await new Checker(page).givesTheVerdict('False', FIRST)
  await ada.presses('Shift+W')
  await page.getByRole('button', { name: 'Ask for a second opinion' }).click()
  await ada.seesSaved()
  await page.getByRole('link', { name: 'Make a packet for them …' }).click()
  await expect(page.getByLabel('A packet for a second opinion')).toBeChecked()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download the case file' }).click()
  const packet = await (await download).path()
  const bytes = readFileSync(packet, 'utf8')
  for (const secret of [FIRST, 'thirty-one', 'Ada Quist', '"false"'])
    expect(bytes).not.toContain(secret)

  const ben = await Keeper.elsewhere(browser)
  await ben.isCalled('Ben Roe')
  await ben.receives(packet)
  await ben.sees(/A packet for a second opinion.*It holds no verdict; yours is to be the second\./)
  await ben.takesItIn()
  await ben.seesTheArticle()
  await ben.goesToTheSentence('The ministry bought')
  await new Checker(ben.page).givesTheVerdict('True', SECOND)
  await ben.seesSaved()
  const back = await ben.handsOver()

  await ada.receives(back)
  await ada.takesItIn()
  await ada.seesTheArticle()
  await ada.goesToTheSentence('The ministry bought')
  await ada.presses('Shift+W')
  await ada.sees('Their verdict is given.')
  await expect(page.getByText(SECOND)).toBeHidden()
  await page.getByRole('button', { name: 'Reveal both verdicts' }).click()
  await ada.sees(SECOND)
  await ada.sees(FIRST)
})

function namesInTheFolder(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory()
    const names: string[] = []
    for await (const name of (await root.getDirectoryHandle('Picked')).keys()) names.push(name)
    return names
  })
}

async function putIntoTheFolder(page: Page, name: string): Promise<void> {
  await page.evaluate(async name => {
    const root = await navigator.storage.getDirectory()
    await (await root.getDirectoryHandle('Picked')).getFileHandle(name, { create: true })
  }, name)
}
