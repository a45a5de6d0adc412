import type { Decision, Desk, Patch } from '@claimbench/model'
import { aPatch } from '@claimbench/model/testing'
import { compareBackup } from '../backup/compare.ts'
import type { Storage } from '../storage.ts'
import { aBrowser, type ABrowser } from './a-browser.ts'
import { deskOf, save } from './save.ts'

/** One machine with one open tab, and what was done at it. */
export class Machine {
  readonly browser: ABrowser = aBrowser()
  readonly patches: Patch[] = []
  readonly #name: string
  #storage: Storage | undefined

  constructor(name: string) {
    this.#name = name
  }

  /** The tab that was opened last. */
  get storage(): Storage {
    if (!this.#storage) throw new Error('no tab was opened')
    return this.#storage
  }

  async opens(): Promise<this> {
    this.#storage = await this.browser.openTab()
    return this
  }

  desk(): Promise<Desk> {
    return deskOf(this.storage)
  }

  async does(rule: (desk: Desk) => Decision, article: string | undefined = 'mill'): Promise<Patch> {
    const patch = aPatch(rule(await this.desk()), {
      by: this.#name,
      device: this.#name,
      ...(article && { article }),
    })
    await this.saves(patch)
    return patch
  }

  async saves(...patches: readonly Patch[]): Promise<this> {
    await save(this.storage, patches)
    this.patches.push(...patches)
    return this
  }

  async takes(file: Blob, choices: Parameters<Storage['restoreBackup']>[1] = {}) {
    const taken = await this.storage.restoreBackup(file, choices)
    if (!taken.ok) throw new Error(taken.error.code)
    await this.opens()
    return taken.value
  }

  async compares(file: Blob) {
    const compared = await compareBackup(file, {
      name: this.storage.databaseName,
      databases: this.browser.options.databases,
    })
    if (!compared.ok) throw new Error(compared.error.code)
    return compared.value.parts
  }
}
