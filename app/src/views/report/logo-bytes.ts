// The logo of the organisation, for the files that print it.
import { LARGEST_LOGO, type ReportTemplate } from '@claimbench/report'
import type { Attachments } from '../../shell/attachments-context.ts'

/**
 * The bytes of the template's logo, ready to be spread into a request for a file. Empty where there is
 * none, where it is not here, and where it is larger than a logo may be: a desk that came from elsewhere
 * can name any file as its logo, and the report is made without it.
 */
export async function logoBytes(
  attachments: Pick<Attachments, 'open'>,
  { logo }: Pick<ReportTemplate, 'logo'>,
): Promise<{ readonly logo?: Uint8Array }> {
  const file = logo && (await attachments.open(logo))
  if (!file || file.size > LARGEST_LOGO) return {}
  return { logo: new Uint8Array(await file.arrayBuffer()) }
}
