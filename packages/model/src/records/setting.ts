import * as v from 'valibot'
import { type EntriesOf, type Row, rowEntries } from './row.ts'

/** A choice of the workspace: the organisation, the rating profile, keys, theme. */
export interface SettingRow extends Row {
  /** The name of the setting, such as `organisation`. */
  readonly id: string
  /** Plain JSON; each setting's reader checks it. */
  readonly value: unknown
}

export const settingEntries: EntriesOf<SettingRow> = { ...rowEntries, value: v.unknown() }
