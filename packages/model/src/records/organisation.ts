// The organisation that publishes: asked for once, before the first ClaimReview.
import * as v from 'valibot'
import { isSiteRoot, isWebAddress, parseWebAddress } from '../address.ts'
import type { Desk } from '../desk/desk.ts'
import { fail, ok, type Result } from '../result.ts'

/** The setting under which the organisation is kept. */
export const ORGANISATION_SETTING = 'organisation'

/** The word in the pattern of claim-page addresses that a claim's own name replaces. */
export const CLAIM_PLACE = '{claim}'

export interface Organisation {
  readonly name: string
  /** Absolute http(s). */
  readonly address: string
  /** An https address with `{claim}` where the claim's own name goes. */
  readonly claimPages: string
}

const schema: v.GenericSchema<unknown, Organisation> = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(1)),
  address: v.pipe(v.string(), v.check(isWebAddress)),
  claimPages: v.string(),
})

/** The organisation as it was set; undefined until then. */
export function organisationOf(desk: Desk): Organisation | undefined {
  const read = v.safeParse(schema, desk.settings.get(ORGANISATION_SETTING)?.value)
  return read.success ? read.output : undefined
}

export type OrganisationRefusal =
  | 'no-name'
  | 'bad-address'
  | 'bad-pattern'
  | 'pattern-without-claim'

/** Checks what a person typed about the organisation, and answers with its normal form. */
export function parseOrganisation(typed: Organisation): Result<Organisation, OrganisationRefusal> {
  const name = typed.name.trim()
  if (name === '') return fail('no-name')
  const address = parseWebAddress(typed.address)
  if (!address.ok) return fail('bad-address')
  if (!typed.claimPages.includes(CLAIM_PLACE)) return fail('pattern-without-claim')
  const page = parseWebAddress(typed.claimPages.replaceAll(CLAIM_PLACE, 'claim'))
  if (!page.ok || !page.value.startsWith('https:')) return fail('bad-pattern')
  // A claim named only behind "#", or in the host, would leave every claim on the site's root.
  const other = parseWebAddress(typed.claimPages.replaceAll(CLAIM_PLACE, 'other'))
  const isPage = other.ok && withoutFragment(page.value) !== withoutFragment(other.value)
  if (!isPage || isSiteRoot(page.value)) return fail('bad-pattern')
  const pattern = typed.claimPages.trim()
  const claimPages = /^https:/i.test(pattern) ? pattern : `https://${pattern}`
  return ok({ name, address: address.value, claimPages })
}

function withoutFragment(address: string): string {
  return address.replace(/#.*$/, '')
}
