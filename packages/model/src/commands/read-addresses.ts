// Addresses as people type them, on their way into a record.
import { parseWebAddress } from '../address.ts'
import { type Decision, refuse } from '../desk/patch.ts'

/** Fields that may be kept, or the refusal that says why not. */
export type Checked<Fields> =
  | { readonly ok: true; readonly fields: Fields }
  | { readonly ok: false; readonly decision: Decision }

/** The same fields, each of the addresses among them in its normal form, or gone where it is empty. */
export function readAddresses<Fields extends object>(
  input: Fields,
  addresses: readonly (keyof Fields & string)[],
): Checked<Fields> {
  const fields = { ...input } as Record<string, unknown>
  for (const field of addresses) {
    const typed = fields[field]
    if (typeof typed !== 'string' || typed.trim() === '') {
      if (field in fields) fields[field] = undefined
      continue
    }
    const address = parseWebAddress(typed)
    if (!address.ok) return { ok: false, decision: refuse(`address-${address.error}`, { field }) }
    fields[field] = address.value
  }
  // Only addresses were replaced, each by a string or by nothing.
  return { ok: true, fields: fields as Fields }
}
