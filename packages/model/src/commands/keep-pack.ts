// Packs that were taken in, and what a trainer writes to make a key of the work on an article.
import type { TextOffset } from '@claimbench/text'
import type { Desk } from '../desk/desk.ts'
import {
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { RevisionId } from '../ids.ts'
import type { AttachmentRow } from '../records/attachment.ts'
import { type KeyNoteFields, keyNoteId } from '../records/key-note.ts'
import type { PackRow } from '../records/pack.ts'

export interface KeepPack {
  readonly pack: Omit<PackRow, 'addedAt' | 'file' | 'keyFile'>
  readonly file: AttachmentRow
}

/** Keeps a pack. One that is here already stays as it is. */
export function keepPack(desk: Desk, { pack, file }: KeepPack, { at }: Context): Decision {
  const old = desk.packs.get(pack.id)
  // The same questions with their key are another file of the same pack: the key must not slip in.
  if (old && (old.hasKey || !pack.hasKey)) return refuse('pack-already-here')
  return decide('Keep pack', [
    ...(desk.attachments.has(file.id) ? [] : [create('attachments', file)]),
    old
      ? update('packs', old, { keyFile: file.id })
      : create('packs', { ...pack, file: file.id, addedAt: at }),
  ])
}

export interface AddKeyFile {
  /** The hash of the pack it fits. */
  readonly pack: string
  readonly file: AttachmentRow
}

/** Puts a key to a pack that came without one. From then on it is not blind any more. */
export function addKeyFile(desk: Desk, { pack, file }: AddKeyFile): Decision {
  const row = desk.packs.get(pack)
  if (!row) return refuse('no-such-pack')
  if (row.hasKey || row.keyFile !== undefined) return refuse('pack-has-key-already')
  return decide('Add key', [
    ...(desk.attachments.has(file.id) ? [] : [create('attachments', file)]),
    update('packs', row, { keyFile: file.id }),
  ])
}

/** Removes a pack. Attempts at it stay; their answers cannot be compared without it. */
export function removePack(desk: Desk, { pack }: { readonly pack: string }): Decision {
  const row = desk.packs.get(pack)
  return row ? decide('Remove pack', [remove('packs', row)]) : refuse('no-such-pack')
}

export interface WriteKeyNote {
  readonly revision: RevisionId
  /** Where the sentence begins. */
  readonly start: TextOffset
  readonly fields: Partial<KeyNoteFields>
}

/** Writes why a sentence has its tag, and what else counts as right; an empty note is removed. */
export function writeKeyNote(desk: Desk, wish: WriteKeyNote, { by }: Context): Decision {
  const revision = desk.revisions.get(wish.revision)
  if (!revision) return refuse('no-such-revision')
  const id = keyNoteId(revision.id, wish.start, by)
  const old = desk.keyNotes.get(id)
  const { reason, alternatives, wordings } = {
    ...(old ?? { reason: '', alternatives: [], wordings: [] }),
    ...wish.fields,
  }
  if (reason === '' && alternatives.length === 0 && wordings.length === 0) {
    return decide('Write key', old ? [remove('keyNotes', old)] : [])
  }
  const fields = { reason, alternatives, wordings }
  if (old) return decide('Write key', [update('keyNotes', old, fields)])
  const place = {
    article: revision.article,
    revision: revision.id,
    start: wish.start,
    reviewer: by,
  }
  return decide('Write key', [create('keyNotes', { id, ...place, ...fields })])
}
