// What holds whatever is read: the app runs its own files only and asks nobody else.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { expect, test } from '@playwright/test'
import { Reviewer } from '../people/reviewer.ts'

test.use({ serviceWorkers: 'allow' })

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

test('what a server forgets to say is said by the service worker', async ({ page }) => {
  const bare = createServer((request, response) => void answerBare(request, response))
  await new Promise<void>(resolve => bare.listen(0, 'localhost', resolve))
  const at = bare.address()
  const site = `http://localhost:${typeof at === 'object' && at ? at.port : 0}/`
  try {
    const first = await page.goto(site)
    expect(first?.headers()['content-security-policy']).toBeUndefined()
    await page.evaluate(() => navigator.serviceWorker.ready)
    const second = await page.goto(site)
    expect(second?.fromServiceWorker()).toBe(true)
    expect(second?.headers()['content-security-policy']).toContain("connect-src 'self'")
    await expect(page.getByRole('heading', { name: 'Library', level: 1 })).toBeVisible()
  } finally {
    bare.close()
    bare.closeAllConnections()
  }
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
  await expect.poll(() => page.workers().length).toBeGreaterThan(1)
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

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}

/** Hands out the files of the built app as a server does that was told nothing. */
async function answerBare(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url === '/' ? '/index.html' : (request.url ?? '')
  try {
    const bytes = await readFile(new URL(`../../app/dist${path}`, import.meta.url))
    response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream')
    response.end(bytes)
  } catch {
    response.writeHead(404).end()
  }
}
