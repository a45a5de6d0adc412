// A workspace of every released epoch opens for ever: as the database it was, as a backup, and from
// its journal when the browser has lost the database.
import { listWorkspaces, readWorkspace, type SavedWorkspace } from '@claimbench/fixtures'
import { ALL_TABLES, type Desk, EPOCH, MIGRATIONS, type Migration } from '@claimbench/model'
import { describe, expect, test, vi } from 'vitest'
import type { Storage } from './storage.ts'
import { aBrowser, type ABrowser } from './testing/a-browser.ts'
import { dumpDatabases, type DumpedDatabase, makeDatabases } from './testing/dump-databases.ts'
import { deskOf } from './testing/save.ts'

const workspaces = listWorkspaces().map(readWorkspace)

/** A browser as the saved workspace's build left it. */
async function browserOf(saved: SavedWorkspace): Promise<ABrowser> {
  const browser = aBrowser(128 * 1024)
  // Written by `dumpDatabases`.
  await makeDatabases(browser.databases(), saved.databases as readonly DumpedDatabase[])
  for (const [name, folder] of Object.entries(browser.disk.folders))
    for (const [file, bytes] of saved.folders[name as keyof typeof saved.folders])
      folder.damage(file, bytes)
  return browser
}

/** The rows, by table, and that every one could be read. */
async function contentsOf(storage: Storage): Promise<{ desk: Desk; ids: SavedWorkspace['ids'] }> {
  const desk = await deskOf(storage)
  expect(await storage.quarantine()).toEqual([])
  return {
    desk,
    ids: Object.fromEntries(ALL_TABLES.map(table => [table, [...desk[table].keys()].sort()])),
  }
}

/** The ids of a saved workspace; tables that came later are empty. */
function idsOf({ ids }: SavedWorkspace): SavedWorkspace['ids'] {
  return Object.fromEntries(ALL_TABLES.map(table => [table, ids[table] ?? []]))
}

describe.each(workspaces)('the workspace of epoch $epoch', saved => {
  test('opens as the database it was, with what only the journal had', async () => {
    const browser = await browserOf(saved)
    const tab = await browser.openTab()
    expect(tab.recovered).toEqual({ kind: 'caught-up', changes: 1 })
    const { ids } = await contentsOf(tab)
    expect(ids).toMatchObject({ ...idsOf(saved), tags: expect.any(Array) })
    expect(ids['tags']).toHaveLength((saved.ids['tags']?.length ?? 0) + 1)
    expect(await tab.scrub()).toMatchObject({ rows: 0, lost: 0, attachments: [] })
  })

  test('opens from snapshots and journal when the browser has lost the database', async () => {
    const whole = await contentsOf(await (await browserOf(saved)).openTab())
    const browser = await browserOf(saved)
    browser.emptyDatabases()
    const tab = await browser.openTab()
    expect(tab.recovered).toMatchObject({ kind: 'rebuilt', damaged: 0 })
    expect(await contentsOf(tab)).toEqual(whole)
  })

  test('comes in as a backup', async () => {
    const whole = await contentsOf(await (await browserOf(saved)).openTab())
    const browser = aBrowser()
    const restored = await (await browser.openTab()).restoreBackup(new Blob([saved.backup]))
    expect(restored).toMatchObject({ ok: true, value: { epoch: saved.epoch } })
    const { desk, ids } = await contentsOf(await browser.openTab())
    expect(ids).toEqual(idsOf(saved))
    expect(desk.articles).toEqual(whole.desk.articles)
  })

  test('keeps its history, brought to this epoch', async () => {
    const tab = await (await browserOf(saved)).openTab()
    const histories = await Promise.all(
      (saved.ids['articles'] ?? []).map(async id => (await tab.loadArticle(id))?.history ?? []),
    )
    const patches = histories.flat()
    expect(patches.map(({ id }) => id)).toContain(saved.journalOnly)
    expect(new Set(patches.map(({ epoch }) => epoch))).toEqual(new Set([EPOCH]))
  })

  test('is opened once and for all: the next time nothing is left to upgrade', async () => {
    const browser = await browserOf(saved)
    const first = await browser.openTab()
    await first.writeSnapshots()
    const whole = await contentsOf(first)
    await first.close()
    browser.kill()
    const second = await browser.openTab()
    expect(second.recovered).toBeUndefined()
    expect(await contentsOf(second)).toEqual(whole)
  })
})

test('an upgrade that ends in the middle leaves the old database whole', async () => {
  for (const saved of workspaces.filter(({ epoch }) => epoch < EPOCH)) {
    const browser = await browserOf(saved)
    for (const { tables } of MIGRATIONS)
      for (const table of Object.keys(tables)) {
        let rows = 0
        vi.spyOn(tables as Record<string, () => never>, table).mockImplementation(() => {
          throw new Error(`the power is cut at row ${++rows}`)
        })
      }
    await expect(browser.openTab()).rejects.toThrow('the power is cut')
    vi.restoreAllMocks()
    browser.kill()
    expect(await dumpDatabases(browser.databases())).toEqual(saved.databases)
    const { ids } = await contentsOf(await browser.openTab())
    expect(ids['articles']).toEqual(saved.ids['articles'])
  }
})

test('every epoch before this one has a saved workspace', () => {
  const epochs = workspaces.map(({ epoch }) => epoch).filter(epoch => epoch < EPOCH)
  expect(epochs).toEqual(Array.from({ length: EPOCH - 1 }, (_, i) => i + 1))
})

test('every migration changes a row of a saved workspace', async () => {
  const changed = new Set<string>()
  for (const migration of MIGRATIONS)
    for (const [table, migrate] of Object.entries(migration.tables))
      vi.spyOn(migration.tables as Record<string, typeof migrate>, table).mockImplementation(
        fields => {
          const after = migrate(fields)
          if (after !== fields) changed.add(nameOf(migration, table))
          return after
        },
      )
  for (const saved of workspaces) await (await browserOf(saved)).openTab()
  vi.restoreAllMocks()
  const all = MIGRATIONS.flatMap(one => Object.keys(one.tables).map(table => nameOf(one, table)))
  expect([...changed].sort()).toEqual(all.sort())
})

function nameOf({ to }: Migration, table: string): string {
  return `${table} to epoch ${to}`
}
