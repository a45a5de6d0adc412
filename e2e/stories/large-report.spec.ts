// A report of an article that is much longer than usual comes in every form.
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { Reviewer } from '../people/reviewer.ts'

test('an editor hands out the spreadsheet and everything of a very long article', async ({
  page,
}) => {
  const ada = new Reviewer(page)
  await ada.opensTheLibrary()
  const sentences = Array.from(
    { length: 1500 },
    (_, i) => `The harbour office of town number ${i + 1} paid ${i + 17} crowns for the ferry.`,
  )
  const paragraphs = Array.from({ length: 150 }, (_, i) =>
    sentences.slice(i * 10, i * 10 + 10).join(' '),
  )
  await ada.pastes(`# The ferries of every town\n\n${paragraphs.join('\n\n')}`)
  await page.getByRole('link', { name: 'Report', exact: true }).click()

  await page.getByLabel('For whom').selectOption('full')

  for (const [button, ending] of [
    ['Spreadsheet', '.xlsx'],
    ['Everything (zip)', '.zip'],
  ] as const) {
    const coming = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    const file = await coming
    expect(file.suggestedFilename()).toContain(ending)
    const bytes = await readFile(await file.path())
    expect(bytes.subarray(0, 2).toString()).toBe('PK')
    expect(bytes.length).toBeGreaterThan(20_000)
  }
})
