// The pack a trainer has made is kept where it was made: the results of the class find it there.
import { keepPack } from '@claimbench/model'
import { type Pack, readPackFile, writePack } from '@claimbench/model/training'
import type { Session } from '../session/create-session.ts'
import type { Attachments } from '../shell/attachments-context.ts'

interface MadePackPorts {
  readonly session: Pick<Session, 'dispatch' | 'store'>
  readonly attachments: Pick<Attachments, 'keep'>
}

/**
 * Keeps a pack in this browser. Without its key a blind test stays blind here too. One that is here
 * already stays as it is.
 */
export async function keepMadePack(
  { session, attachments }: MadePackPorts,
  made: Pack,
  form: 'whole' | 'blind',
): Promise<void> {
  const bytes = new Uint8Array(writePack(made, form))
  const read = readPackFile(bytes)
  if (!read.ok || read.value.kind !== 'pack') return
  const { content, title, cards, licence, madeBy, keys } = read.value.pack
  const old = session.store.getState().desk.packs.get(content)
  const isHere = old && (form === 'blind' || old.hasKey || old.keyFile !== undefined)
  if (isHere) return
  const file = new File([bytes], `${title}.claimbench-pack.zip`, { type: 'application/zip' })
  session.dispatch(
    keepPack,
    {
      pack: {
        id: content,
        title,
        hasKey: keys.size > 0,
        cards,
        licence: licence.name,
        ...(madeBy !== undefined && { madeBy }),
      },
      file: await attachments.keep(file),
    },
    { article: null },
  )
}
