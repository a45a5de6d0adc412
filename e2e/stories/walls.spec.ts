// What holds whatever is read: the app runs its own files only and asks nobody else.
import { createServer, type Server } from 'node:http'
import { expect, test } from '@playwright/test'
import { Reviewer } from '../people/reviewer.ts'

let elsewhere: Server
let visits = 0
let address = ''

test.beforeAll(async () => {
  elsewhere = createServer((_, response) => {
    visits++
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('welcome')
  })
  await new Promise<void>(resolve => elsewhere.listen(0, '127.0.0.1', resolve))
  const at = elsewhere.address()
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`
})

test.afterAll(() => void elsewhere.close())

test('every answer carries the policy, also those of the service worker', async ({ page }) => {
  const without: string[] = []
  let fromServiceWorker = 0
  page.on('response', response => {
    if (response.url().startsWith('blob:') || response.url().startsWith('data:')) return
    if (response.fromServiceWorker()) fromServiceWorker++
    const policy = response.headers()['content-security-policy'] ?? ''
    if (!policy.includes("connect-src 'self'")) without.push(response.url())
  })
  const ada = new Reviewer(page)
  await ada.opensTheLibrary()
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await ada.opensTheSample('Haverlock council votes to end night bus from July')
  expect(without).toEqual([])
  expect(fromServiceWorker).toBeGreaterThan(0)
})

test('neither the page nor a worker reaches another machine', async ({ page }) => {
  const ada = new Reviewer(page)
  await ada.opensTheLibrary()
  await ada.opensTheSample('Haverlock council votes to end night bus from July')
  const fetches = (url: string) =>
    fetch(url).then(
      () => 'went out',
      () => 'was stopped',
    )
  expect(page.workers().length).toBeGreaterThan(1)
  expect(await page.evaluate(fetches, address)).toBe('was stopped')
  for (const worker of page.workers())
    expect(await worker.evaluate(fetches, address)).toBe('was stopped')
  expect(visits).toBe(0)
})

test('text from outside cannot become a script, an address of one, or a page', async ({ page }) => {
  await new Reviewer(page).opensTheLibrary()
  const tried = await page.evaluate(() => {
    const attempts: readonly (() => unknown)[] = [
      () => (document.createElement('div').innerHTML = '<b>b</b>'),
      () => document.write('<b>b</b>'),
      () => new Worker('./assets/worker.js'),
      () => (document.createElement('script').src = './assets/other.js'),
    ]
    return attempts.map(attempt => {
      try {
        attempt()
        return 'done'
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown'
      }
    })
  })
  expect(tried).toEqual(['TypeError', 'TypeError', 'TypeError', 'TypeError'])
})
