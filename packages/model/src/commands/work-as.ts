// Several people may work on one machine, one after the other.
import type { Desk } from '../desk/desk.ts'
import { type Context, create, decide, type Decision, refuse, update } from '../desk/patch.ts'
import type { ReviewerId } from '../ids.ts'
import { ME_SETTING } from '../records/identity.ts'
import type { ReviewerRow } from '../records/reviewer.ts'
import { nameOf } from '../selectors/names.ts'

/** The people who gave a name here, in the order of their names. Proves nobody's identity. */
export function peopleOn(desk: Desk): readonly ReviewerRow[] {
  return [...desk.reviewers.values()]
    .filter(({ name }) => name.trim() !== '')
    .sort((a, b) => a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1))
}

export interface AddPerson {
  /** The id they are to have. */
  readonly id: ReviewerId
  readonly name: string
}

/** Notes another person who works here. Refused without a name, or with one that is taken. */
export function addPerson(desk: Desk, { id, name }: AddPerson): Decision {
  const called = name.trim()
  if (called === '') return refuse('person-without-name')
  const isTaken = peopleOn(desk).some(
    person => person.name.trim().toLocaleLowerCase() === called.toLocaleLowerCase(),
  )
  if (isTaken || desk.reviewers.has(id)) return refuse('name-taken', { name: called })
  return decide('Add a person', [create('reviewers', { id, name: called })])
}

/**
 * Goes on as another person: from now on, what is done here is theirs. Refused while the one who
 * leaves has no name, by which they could come back.
 */
export function workAs(
  desk: Desk,
  { reviewer }: { readonly reviewer: ReviewerId },
  { by }: Context,
): Decision {
  if (nameOf(desk, by) === '') return refuse('name-yourself-first')
  if (nameOf(desk, reviewer) === '') return refuse('person-without-name')
  const me = desk.settings.get(ME_SETTING)
  return decide('Work as another person', [
    me
      ? update('settings', me, { value: reviewer })
      : create('settings', { id: ME_SETTING, value: reviewer }),
  ])
}
