// What the browser promises about keeping our data.

export interface Persistence {
  /** True when the browser will not clear our data on its own. */
  readonly isPersistent: boolean
  /** In bytes; undefined when the browser does not say. */
  readonly used: number | undefined
  readonly quota: number | undefined
}

/** How our data is kept at present. */
export async function persistence(
  manager: StorageManager = navigator.storage,
): Promise<Persistence> {
  const [isPersistent, { usage, quota }] = await Promise.all([
    manager.persisted(),
    manager.estimate(),
  ])
  return { isPersistent, used: usage, quota }
}

/** Asks the browser to keep our data until the person deletes it. It may ask the person. */
export async function askToPersist(
  manager: StorageManager & { persist(): Promise<boolean> },
): Promise<Persistence> {
  await manager.persist()
  return persistence(manager)
}
