// How much memory the browser took at its worst. Only Linux keeps the books for this.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Browser } from '@playwright/test'

/** In megabytes: the page's process with its workers, and the browser's own. */
export interface PeakMemory {
  readonly page: number
  readonly browser: number
}

/** Watches from now on. Answers with zeros where the system does not tell. */
export async function watchMemory(browser: Browser): Promise<() => Promise<PeakMemory>> {
  const session = await browser.newBrowserCDPSession()
  const processes = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo')
    return processInfo.filter(({ id }) => existsSync(`/proc/${id}/status`))
  }
  // From here the highest mark of each process counts anew.
  for (const { id } of await processes()) writeFileSync(`/proc/${id}/clear_refs`, '5')
  return async () => {
    const highest = { page: 0, browser: 0 }
    for (const { id, type } of await processes()) {
      const [, kilobytes] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8')) ?? []
      const kind = type === 'renderer' ? 'page' : type === 'browser' ? 'browser' : undefined
      if (kind) highest[kind] = Math.max(highest[kind], Math.round(Number(kilobytes ?? 0) / 1000))
    }
    return highest
  }
}
