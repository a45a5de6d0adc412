// A pack from an address: only from the site that the app itself comes from. Nobody else is asked.
import { PACK_BUDGET } from '@claimbench/model/training'
import { packWords } from '../../words/packs.ts'

export type FetchedPack =
  | { readonly ok: true; readonly file: File }
  /** Why not, as a sentence. */
  | { readonly ok: false; readonly problem: string }

/** Fetches a file of this site. Rejects when `signal` calls it off. */
export async function fetchPack(
  typed: string,
  signal: AbortSignal,
  base = document.baseURI,
): Promise<FetchedPack> {
  const origin = new URL(base).origin
  const url = URL.canParse(typed.trim(), base) ? new URL(typed.trim(), base) : undefined
  if (url?.origin !== origin) return { ok: false, problem: packWords.elsewhere(origin) }
  try {
    const response = await fetch(url, { signal, redirect: 'error', credentials: 'omit' })
    if (!response.ok) return { ok: false, problem: packWords.notFetched(String(response.status)) }
    const parts = await partsWithin(PACK_BUDGET, response)
    if (!parts) return { ok: false, problem: packWords.notFetched('too large') }
    const name = decodeURIComponent(url.pathname.split('/').at(-1) || 'pack.zip')
    return { ok: true, file: new File(parts, name, { type: 'application/zip' }) }
  } catch (error) {
    if (signal.aborted) throw error
    return { ok: false, problem: packWords.noNetwork }
  }
}

/** What is answered, as long as it is no more than so many bytes: more than a pack may unfold to cannot be one. */
async function partsWithin(
  most: number,
  { body }: Response,
): Promise<Uint8Array<ArrayBuffer>[] | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  let left = most
  const reader = body?.getReader()
  let next = await reader?.read()
  while (next?.value) {
    left -= next.value.byteLength
    if (left < 0) return void (await reader?.cancel())
    parts.push(next.value)
    next = await reader?.read()
  }
  return parts
}
