// What a trainer does with a class: opens it, takes result files in and out, removes it.
import type { Desk } from '../desk/desk.ts'
import {
  type Change,
  type Context,
  create,
  decide,
  type Decision,
  refuse,
  remove,
  update,
} from '../desk/patch.ts'
import type { AttachmentId } from '../ids.ts'
import type { AttachmentRow } from '../records/attachment.ts'
import type { ClassRow } from '../records/class.ts'
import { stepsOfClass } from './settle-class.ts'

export interface OpenClass {
  /** The id the class is to have. */
  readonly id: string
  readonly fields: Pick<ClassRow, 'content' | 'exercise' | 'title' | 'packTitle'>
  readonly files: readonly AttachmentRow[]
}

/** Opens a class on an article, with the result files there are. */
export function openClass(desk: Desk, { id, fields, files }: OpenClass, { at }: Context): Decision {
  const ids = [...new Set(files.map(file => file.id))]
  return decide('Open class', [
    ...newAttachments(desk, files),
    create('classes', { ...fields, id, files: ids, addedAt: at }),
  ])
}

export interface AddResults {
  readonly class: string
  readonly files: readonly AttachmentRow[]
}

/** Adds result files. One that is there already stays as it is. */
export function addResults(desk: Desk, { class: id, files }: AddResults): Decision {
  const row = desk.classes.get(id)
  if (!row) return refuse('no-such-class')
  const all = [...new Set([...row.files, ...files.map(file => file.id)])]
  return decide('Add results', [
    ...newAttachments(desk, files),
    update('classes', row, { files: all }),
  ])
}

export interface RemoveResult {
  readonly class: string
  readonly file: AttachmentId
}

/** Takes a result file out of a class. What the class has settled stays. */
export function removeResult(desk: Desk, { class: id, file }: RemoveResult): Decision {
  const row = desk.classes.get(id)
  if (!row) return refuse('no-such-class')
  return decide('Remove result', [
    update('classes', row, { files: row.files.filter(one => one !== file) }),
  ])
}

/** Removes a class with everything it has settled. */
export function removeClass(desk: Desk, { class: id }: { readonly class: string }): Decision {
  const row = desk.classes.get(id)
  if (!row) return refuse('no-such-class')
  const answers = [...desk.classAnswers.values()].filter(answer => answer.class === id)
  return decide('Remove class', [
    remove('classes', row),
    ...answers.map(answer => remove('classAnswers', answer)),
    ...stepsOfClass(desk, id).map(step => remove('classSteps', step)),
  ])
}

function newAttachments(desk: Desk, files: readonly AttachmentRow[]): Change[] {
  const unseen = files.filter(
    (file, i) => !desk.attachments.has(file.id) && files.findIndex(one => one.id === file.id) === i,
  )
  return unseen.map(file => create('attachments', file))
}
