// What each epoch changed in the records. A migration that was released is never edited: workspaces,
// backups and journals of its time still come in through it.
import { isWebAddress } from '../address.ts'
import type { Fields } from '../desk/patch.ts'

/**
 * Takes the fields of a row from one epoch to the next. It gets whole rows (`id` and `clocks` among
 * the fields) and also the few fields that a change in the history names, some of them `undefined`:
 * so it may look at single fields only, and never at what is missing. Pure; must not throw.
 */
export type FieldsMigration = (fields: Fields) => Fields

/** What an epoch changed, table by table. Tables and optional fields that are new need no mention. */
export interface Migration {
  /** The epoch it leads to. */
  readonly to: number
  readonly tables: Readonly<Record<string, FieldsMigration>>
}

/** All migrations, one for each epoch from 2 on, in order and without gaps. */
export const MIGRATIONS: readonly Migration[] = [
  {
    // An address is one of the web, or a link to it would lead to the machine of whoever saved it.
    to: 2,
    tables: { articles: addressOfTheWeb },
  },
]

function addressOfTheWeb(fields: Fields): Fields {
  const { address } = fields
  if (typeof address !== 'string' || isWebAddress(address)) return fields
  return renamed(fields, 'address', 'foundAt')
}

/** Moves a field's value and clock to another name. The old field stays behind as `undefined`. */
function renamed(fields: Fields, from: string, to: string): Fields {
  const { clocks } = fields
  const moved = { ...fields, [from]: undefined, [to]: fields[from] }
  if (typeof clocks !== 'object' || clocks === null || !(from in clocks)) return moved
  const clock = (clocks as Fields)[from]
  return { ...moved, clocks: { ...clocks, [to]: clock } }
}
