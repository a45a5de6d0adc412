// Takes packs and keys in: by file, by drop, by an address on the same site.
import { addKeyFile, keepPack, type PackRow } from '@claimbench/model'
import type { FileFault, ReadPack, ReadPackFile } from '@claimbench/model/training'
import { useRef, useState } from 'react'
import { useSession } from '../../desk/session-context.tsx'
import { useAttachments } from '../../shell/attachments-context.ts'
import { useWorkbench } from '../../shell/workbench-context.ts'
import { fileFaultWords, packWords } from '../../words/packs.ts'
import { refusalWords } from '../../words/refusals.ts'
import { fetchPack } from './fetch-pack.ts'

/** What became of the last file. */
export interface PackNews {
  readonly text: string
  readonly isProblem: boolean
}

/** A key that waits for somebody to say that it may come in. */
export interface WaitingKey {
  readonly pack: PackRow
  readonly file: File
  /** How many blind tests are under way on its pack. */
  readonly underWay: number
}

export interface PackIntake {
  readonly isBusy: boolean
  readonly news: PackNews | undefined
  readonly waitingKey: WaitingKey | undefined
  readonly takeFiles: (files: readonly File[]) => Promise<void>
  readonly takeAddress: (address: string) => Promise<void>
  readonly cancel: () => void
  readonly takeKey: () => Promise<void>
  readonly leaveKey: () => void
}

/** Takes files in one after the other; the news are those of the last one. */
export function usePackIntake(): PackIntake {
  const session = useSession()
  const workbench = useWorkbench()
  const attachments = useAttachments()
  const [isBusy, setIsBusy] = useState(false)
  const [news, setNews] = useState<PackNews>()
  const [waitingKey, setWaitingKey] = useState<WaitingKey>()
  const stop = useRef<AbortController>(undefined)

  const tell = (text: string) => setNews({ text, isProblem: false })
  const warn = (text: string) => setNews({ text, isProblem: true })

  async function busy(work: (signal: AbortSignal) => Promise<void>) {
    const abort = new AbortController()
    stop.current = abort
    setIsBusy(true)
    setNews(undefined)
    try {
      await work(abort.signal)
    } catch (error) {
      if (abort.signal.aborted) tell(packWords.cancelled)
      else throw error
    } finally {
      setIsBusy(false)
    }
  }

  async function take(file: File, signal: AbortSignal) {
    const read = await workbench.readPack({ file }, signal)
    if (!read.ok) return warn(fileFaultWords(read.error))
    if (read.value.kind === 'pack') await takePack(read.value.pack, file)
    else await offerKey(read.value.keys.content, read.value, file, signal)
  }

  async function takePack(pack: ReadPack, file: File) {
    const old = packHere(pack.content)
    const isKeyNews = old && pack.keys.size > 0 && !old.hasKey && old.keyFile === undefined
    if (old && !isKeyNews) return tell(packWords.alreadyHere(old.title))
    if (old) return askForKey(old, file)
    const row = await kept(file)
    if (!row) return
    const { content: id, title, cards, licence, madeBy } = pack
    const outcome = dispatchKeep({
      pack: {
        id,
        title,
        hasKey: pack.keys.size > 0,
        cards,
        licence: licence.name,
        ...(madeBy !== undefined && { madeBy }),
      },
      file: row,
    })
    if (outcome) tell(packWords.keptPack(title, cards.length))
  }

  /** A key is looked at beside its pack before anybody is asked. */
  async function offerKey(
    content: string,
    keyFile: Extract<ReadPackFile, { kind: 'key' }>,
    file: File,
    signal: AbortSignal,
  ) {
    const pack = packHere(content)
    if (!pack) return warn(fileFaultWords(OTHER_ARTICLES))
    if (pack.hasKey || pack.keyFile !== undefined) return tell(packWords.alreadyHere(pack.title))
    const own = await attachments.open(pack.file)
    const read = own && (await workbench.readPack({ file: own }, signal))
    if (!read?.ok || read.value.kind !== 'pack') return warn(packWords.notKept)
    const { addKeys } = await import('@claimbench/model/training')
    const fits = addKeys(read.value.pack, keyFile.keys)
    if (!fits.ok) return warn(fileFaultWords(fits.error))
    askForKey(pack, file)
  }

  function askForKey(pack: PackRow, file: File) {
    const { attempts } = session.store.getState().desk
    const underWay = [...attempts.values()].filter(
      one => one.content === pack.id && one.mode === 'blind' && one.finishedAt === undefined,
    ).length
    setWaitingKey({ pack, file, underWay })
  }

  async function kept(file: File) {
    try {
      return await attachments.keep(file)
    } catch {
      warn(packWords.notKept)
      return undefined
    }
  }

  function packHere(content: string): PackRow | undefined {
    return session.store.getState().desk.packs.get(content)
  }

  function dispatchKeep(wish: Parameters<typeof keepPack>[1]): boolean {
    const outcome = session.dispatch(keepPack, wish, { article: null })
    if (!outcome.ok) warn(refusalWords(outcome.refusal))
    return outcome.ok
  }

  return {
    isBusy,
    news,
    waitingKey,
    takeFiles: files =>
      busy(async signal => {
        for (const file of files) await take(file, signal)
      }),
    takeAddress: address =>
      busy(async signal => {
        const fetched = await fetchPack(address, signal)
        if (fetched.ok) await take(fetched.file, signal)
        else warn(fetched.problem)
      }),
    cancel: () => stop.current?.abort(),
    leaveKey: () => setWaitingKey(undefined),
    async takeKey() {
      if (!waitingKey) return
      const { pack, file } = waitingKey
      setWaitingKey(undefined)
      const row = await kept(file)
      if (!row) return
      const outcome = session.dispatch(addKeyFile, { pack: pack.id, file: row }, { article: null })
      if (outcome.ok) tell(packWords.keptKey(pack.title))
      else warn(refusalWords(outcome.refusal))
    },
  }
}

const OTHER_ARTICLES: FileFault = { code: 'other-articles', path: '', found: '' }
