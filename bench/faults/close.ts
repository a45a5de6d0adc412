// Closes the app itself within 50 ms of a key press, and while words are being typed, and looks whether
// what it had acknowledged, and every word older than a second, is there at the next start.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { type Killable, startBrowser } from './browser.ts'
import type { Bench } from './open-page.ts'
import { serveApp } from './site.ts'

export interface CloseRound {
  readonly lost: number
  /** From each key press to its acknowledgement, in milliseconds. */
  readonly acknowledgedIn: readonly number[]
  /** How long after the last key the browser was killed, in milliseconds. */
  readonly closedAfter: number
  /** Whether the tag of that key was there again, acknowledged or not. */
  readonly isLastThere: boolean
}

export interface TypingRound {
  /** Characters older than one second at the kill that are not there. */
  readonly lost: number
  readonly typed: number
  readonly kept: number
  /** The longest time between two writings to the journal while keys came, in milliseconds. */
  readonly longestSilence: number
}

/** Keys before the last one, whose acknowledgement is waited for. */
const WARM = 1
const SENTENCES = 450

/** Plays rounds for ever on one profile; the caller stops asking. */
export async function* closeRounds(bench: Bench): AsyncGenerator<CloseRound> {
  yield* appRounds(bench, 'close', async started => {
    const { page } = started
    const keys = await hearKeys(page)
    const address = await openArticle(page, bench)
    const before = await countTags(page)
    for (let key = 1; key <= WARM; key++) {
      await page.keyboard.press('c')
      await keys.answered(key)
    }
    const closedAfter = Math.random() * 50
    const pressed = page.keyboard.press('o').catch(() => undefined)
    await sleep(closedAfter)
    await started.kill()
    await pressed

    const acknowledgedIn = keys.times()
    const there = await inApp(bench, 'close', address, countTags)
    return {
      lost: Math.max(0, before + acknowledgedIn.length - there),
      acknowledgedIn,
      closedAfter,
      isLastThere: there > before + WARM,
    }
  })
}

/** Plays rounds for ever on one profile; the caller stops asking. */
export async function* typingRounds(bench: Bench): AsyncGenerator<TypingRound> {
  yield* appRounds(bench, 'typing', async started => {
    const { page } = started
    const keys = await hearKeys(page)
    const address = await openArticle(page, bench)
    await page.keyboard.press('Home')
    await page.keyboard.press('t')
    const field = page.getByRole('textbox', { name: 'Note' })
    await field.waitFor()
    const old = (await field.textContent()) ?? ''
    const typedAt: number[] = []
    const end = performance.now() + 1200 + Math.random() * 3000
    while (performance.now() < end) {
      await page.keyboard.type('abcdefghij '[typedAt.length % 11] ?? ' ')
      typedAt.push(performance.now())
      await sleep(20)
    }
    const killedAt = performance.now()
    await started.kill()

    const text = await inApp(bench, 'typing', address, async page => {
      await page.keyboard.press('Home')
      await page.keyboard.press('t')
      const field = page.getByRole('textbox', { name: 'Note' })
      await field.waitFor()
      return (await field.textContent()) ?? ''
    })
    const kept = text.length - old.length
    const due = typedAt.filter(at => at < killedAt - 1000).length
    return {
      lost: Math.max(0, due - kept),
      typed: typedAt.length,
      kept,
      longestSilence: keys.longestSilence(),
    }
  })
}

async function* appRounds<Round>(
  bench: Bench,
  name: string,
  play: (started: Killable) => Promise<Round>,
): AsyncGenerator<Round> {
  const site = await serveApp(join(bench.folder, 'app'), bench.port + 1)
  const profile = join(bench.folder, name)
  if (!existsSync(profile)) await writeArticle(bench, profile)
  try {
    while (true) yield await play(await startBrowser(bench.browser, profile, bench.flags))
  } finally {
    site.close()
  }
}

const addressOf = ({ port }: Bench) => `http://localhost:${port + 1}/`

/** A workspace with one long article, left in peace. */
async function writeArticle(bench: Bench, profile: string): Promise<void> {
  const started = await startBrowser(bench.browser, profile, bench.flags)
  const { page } = started
  await page.goto(addressOf(bench))
  const sentences = Array.from({ length: SENTENCES }, (_, i) => `Boat ${i + 1} sailed at noon.`)
  const words = `Boats\n\n${chunks(sentences, 12).join('\n\n')}`
  await page.getByLabel('Paste an article').fill(words)
  await page.getByRole('button', { name: 'Add the article' }).click()
  await page.locator('[data-sentence][aria-current="true"]').waitFor()
  await page.locator('[data-testid="save-state"][data-state="saved"]').waitFor()
  await sleep(1000)
  await page.close()
  await sleep(2000)
  await started.kill()
}

/** Opens the article and waits until it takes keys; answers with its address. */
async function openArticle(page: Page, bench: Bench): Promise<string> {
  await page.goto(addressOf(bench))
  await page.locator('a[href*="#/review/"]').first().click()
  await page.locator('[data-sentence][aria-current="true"]').waitFor()
  await page.locator('[data-sentence][aria-current="true"]').focus()
  await page.keyboard.press('.')
  return page.url()
}

/** Starts the app anew on the article and answers with what `look` sees there. */
async function inApp<Seen>(
  bench: Bench,
  name: string,
  address: string,
  look: (page: Page) => Promise<Seen>,
): Promise<Seen> {
  const started = await startBrowser(bench.browser, join(bench.folder, name), bench.flags)
  try {
    await started.page.goto(address)
    await started.page.locator('[data-sentence][aria-current="true"]').waitFor()
    await started.page.locator('[data-sentence][aria-current="true"]').focus()
    return await look(started.page)
  } finally {
    await started.kill()
  }
}

/** The tags that are in the database, read past the app. */
function countTags(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const [{ name = '' } = {}] = await indexedDB.databases()
    return new Promise<number>((resolve, reject) => {
      const request = indexedDB.open(name)
      request.addEventListener('error', () => reject(request.error))
      request.addEventListener('success', () => {
        const db = request.result
        const counting = db.transaction('tags').objectStore('tags').count()
        counting.addEventListener('success', () => {
          db.close()
          resolve(counting.result)
        })
      })
    })
  })
}

interface Keys {
  /** Waits until so many tags were acknowledged. */
  answered(count: number): Promise<void>
  /** From the key to the acknowledgement of its tag, in milliseconds. */
  times(): readonly number[]
  longestSilence(): number
}

/** Listens between the page and its journal's worker: a change is acknowledged when that answers. */
async function hearKeys(page: Page): Promise<Keys> {
  const times: number[] = []
  const moments: number[] = []
  await page.exposeFunction('journalled', (took: number, at: number, isTag: boolean) => {
    if (isTag) times.push(took)
    moments.push(at)
  })
  await page.addInitScript(() => {
    let pressedAt = 0
    addEventListener('keydown', event => void (pressedAt = event.timeStamp), true)
    const send = Worker.prototype.postMessage
    const asked = new Map<number, { pressed: number; isTag: boolean }>()
    const heard = new WeakSet<Worker>()
    Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: never[]) {
      const { call, method, args } = message as { call?: number; method?: string; args?: unknown[] }
      // Other changes follow a key, such as what was learnt of a tag: they are acknowledged on their own.
      const isTag = String(args?.[1]).includes('"table":"tags"')
      if (method === 'append' && call !== undefined) asked.set(call, { pressed: pressedAt, isTag })
      if (!heard.has(this)) {
        heard.add(this)
        this.addEventListener('message', ({ data }: MessageEvent) => {
          const change = asked.get(data?.answer)
          if (change === undefined || data.failure) return
          asked.delete(data.answer)
          const { journalled } = window as unknown as {
            journalled(took: number, at: number, isTag: boolean): void
          }
          const now = performance.now()
          journalled(now - change.pressed, now, change.isTag)
        })
      }
      return send.call(this, message, ...rest)
    } as typeof send
  })
  return {
    async answered(count) {
      while (times.length < count) await sleep(5)
    },
    times: () => times,
    longestSilence: () => Math.max(0, ...moments.slice(1).map((at, i) => at - (moments[i] ?? at))),
  }
}

function chunks(sentences: readonly string[], size: number): readonly string[] {
  const paragraphs = []
  for (let at = 0; at < sentences.length; at += size)
    paragraphs.push(sentences.slice(at, at + size).join(' '))
  return paragraphs
}
