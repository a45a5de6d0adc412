// A template made ready for the formats: colours for both schemes, the logo as a picture.
import { type HexColour, readableOn } from './contrast.ts'
import { type Picture, readPicture } from './picture.ts'
import { LEAST_CONTRAST, type ReportTemplate, SHIPPED_TEMPLATE } from './template.ts'

/** The ground of a report in the dark. */
const DARK_PAPER: HexColour = '#191816'
const DARK_ACCENT: HexColour = '#6cc3d1'

export interface ReportLook {
  readonly accent: HexColour
  readonly paper: HexColour
  /** The accent where the ground is dark. */
  readonly accentInTheDark: HexColour
  readonly logo?: Picture
}

/** The look of a report by a template; `logo` are the bytes of its logo, where they are at hand. */
export function lookFrom(template: ReportTemplate, logo?: Uint8Array): ReportLook {
  const { accent, paper } = template
  const picture = logo && readPicture(logo)
  return {
    accent,
    paper,
    accentInTheDark:
      accent === SHIPPED_TEMPLATE.accent
        ? DARK_ACCENT
        : readableOn(DARK_PAPER, accent, LEAST_CONTRAST),
    ...(picture && { logo: picture }),
  }
}

/** The look of a report that nobody changed. */
export const SHIPPED_LOOK: ReportLook = lookFrom(SHIPPED_TEMPLATE)
