import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { memoryFiles } from '../testing/memory-files.ts'
import type { FileStore } from './file-store.ts'
import { patientFiles } from './patient-files.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a file that a page which was just left still holds', () => {
  it('is waited for', async () => {
    const files = memoryFiles()
    const held = await files.open('slot', { create: true })
    const opening = patientFiles(files).open('slot')
    await vi.advanceTimersByTimeAsync(12_000)
    held?.close()
    await vi.advanceTimersByTimeAsync(1000)
    expect((await opening)?.size()).toBe(0)
  })

  it('is given up when it is never let go of', async () => {
    const files = memoryFiles()
    await files.open('slot', { create: true })
    const opening = settled(patientFiles(files).open('slot'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await opening).toMatchObject({ name: 'NoModificationAllowedError' })
  })
})

describe('a browser that does not answer', () => {
  it('is asked again, and what it brings too late is closed', async () => {
    const files = memoryFiles()
    await (await files.open('slot', { create: true }))?.close()
    const answers: (() => void)[] = []
    const opening = patientFiles(deafOnce(files, answers)).open('slot')
    await vi.advanceTimersByTimeAsync(5000)
    const opened = await opening
    expect(opened?.size()).toBe(0)
    opened?.close()

    answers[0]?.()
    await vi.advanceTimersByTimeAsync(0)
    expect((await files.open('slot'))?.size()).toBe(0)
  })

  it('is given up in the end', async () => {
    const files = memoryFiles()
    const deaf: FileStore = { ...files, open: () => new Promise(() => undefined) }
    const opening = settled(patientFiles(deaf).open('slot'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await opening).toMatchObject({ code: 'no-answer' })
  })
})

it('other refusals are told at once', async () => {
  const files = memoryFiles()
  const broken: FileStore = { ...files, open: () => Promise.reject(new Error('broken')) }
  await expect(patientFiles(broken).open('slot')).rejects.toThrow('broken')
})

/** Files of which the first opening is answered only when `answers` are called. */
function deafOnce(files: FileStore, answers: (() => void)[]): FileStore {
  let isFirst = true
  return {
    ...files,
    async open(...wanted) {
      if (isFirst) {
        isFirst = false
        await new Promise<void>(answer => answers.push(answer))
      }
      return files.open(...wanted)
    },
  }
}

/** What a promise comes to, be it an error. */
function settled(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) => error)
}
