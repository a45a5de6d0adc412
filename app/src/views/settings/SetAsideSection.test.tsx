import { EMPTY_DESK } from '@claimbench/model'
import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { SetAside } from '../../shell/set-aside-context.ts'
import { watchSetAside } from '../../shell/set-aside-over-storage.ts'
import { renderApp } from '../../testing/render-with-session.tsx'
import * as downloads from '../../ui/download.ts'

const aRow = (number: number, isMended: boolean): SetAside => ({
  number,
  table: 'tags',
  id: `tag-${number}`,
  article: 'mill',
  reason: 'checksum tags/1',
  at: '2026-03-12T09:00:00.000Z',
  found: '<b>{"id"',
  isMended,
})

async function settingsWith(setAside: readonly SetAside[]) {
  const app = await renderApp({ desk: EMPTY_DESK, place: '/settings', setAside })
  await screen.findByRole('heading', { name: 'Damaged records' }, { timeout: 20_000 })
  return app
}

test('a whole library says that nothing is damaged, and offers nothing', async () => {
  await settingsWith([])
  expect(screen.getByText(/Every record that was read so far/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Download the damaged records' })).toBeNull()
})

test('damaged records are counted, listed with what became of them, and downloaded as found', async () => {
  const saved = vi.spyOn(downloads, 'downloadFile').mockImplementation(() => undefined)
  const rows = [aRow(1, true), aRow(2, false)]
  const { user } = await settingsWith(rows)
  expect(screen.getByText(/2 records set aside; 1 of them was in no second copy/)).toBeVisible()
  const table = within(screen.getByRole('table', { name: /Damaged records/ }))
  const states = table.getAllByRole('row').map(row => row.lastElementChild?.textContent)
  expect(states).toEqual(['Now', 'missing', 'put back'])

  await user.click(screen.getByRole('button', { name: 'Download the damaged records' }))
  const [name, , file] = saved.mock.lastCall ?? []
  expect(name).toMatch(/^claimbench-damaged-.*\.json$/)
  expect(JSON.parse(await textOf(file as Blob))).toEqual(rows)
  expect(screen.getByText(/Nothing here was changed/)).toBeVisible()
})

test('what was set aside before this start is not told; what is new is told once, when it is mended', () => {
  vi.useFakeTimers()
  const heard: number[][] = []
  const since = Date.parse('2026-03-12T09:00:00.000Z')
  const old = { ...aRow(1, false), at: '2026-03-12T08:00:00.000Z' }
  let show: (rows: readonly SetAside[]) => void = () => undefined
  const observe = (callback: typeof show) => {
    show = callback
    return () => undefined
  }
  watchSetAside({ observe }, since, (...counts) => heard.push(counts))
  for (const rows of [[old], [old, aRow(2, false)], [old, aRow(2, true)]]) show(rows)
  vi.runAllTimers()
  expect(heard).toEqual([[1, 0]])
  show([old, aRow(2, true)])
  show([old, aRow(2, true), aRow(3, false)])
  vi.runAllTimers()
  expect(heard).toEqual([
    [1, 0],
    [2, 1],
  ])
  vi.useRealTimers()
})

/** jsdom's blobs can only be read in this way. */
function textOf(blob: Blob): Promise<string> {
  return new Promise(resolve => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(String(reader.result)))
    reader.readAsText(blob)
  })
}
