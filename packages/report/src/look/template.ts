// How a newsroom's reports look: a setting of the workspace. Whatever it says, text stays legible.
import { type AttachmentId, type Desk, fail, ok, type Result } from '@claimbench/model'
import * as v from 'valibot'
import { REPORT_LANGUAGES, type ReportLanguage } from '../words/languages.ts'
import { contrastOf, type HexColour, parseColour } from './contrast.ts'

/** The setting under which the template is kept. */
export const TEMPLATE_SETTING = 'report-template'

/** The least contrast of text (WCAG 2.2, success criterion 1.4.3). */
export const LEAST_CONTRAST = 4.5

/** The colours of a report as it is shipped. */
export const SHIPPED_ACCENT: HexColour = '#0b5c6b'
export const SHIPPED_PAPER: HexColour = '#fbfaf6'
/** Every colour of letters that stand on the paper, besides the accent. */
const INKS: readonly HexColour[] = [
  '#1f1d1a',
  '#5d584f',
  '#1c5fb8',
  '#94600a',
  '#7d3aa8',
  '#6b665b',
  '#2b7a3e',
  '#8a5a08',
  '#b3261e',
]

export interface ReportTemplate {
  /** A PNG or JPEG among the attachments. */
  readonly logo?: AttachmentId
  /** The colour of links and small headings. */
  readonly accent: HexColour
  /** The ground on the screen; print is on white. */
  readonly paper: HexColour
  /** The language in which a report's own words begin. */
  readonly language: ReportLanguage
}

export const SHIPPED_TEMPLATE: ReportTemplate = {
  accent: SHIPPED_ACCENT,
  paper: SHIPPED_PAPER,
  language: 'en',
}

const schema = v.object({
  logo: v.optional(v.string()),
  accent: v.string(),
  paper: v.string(),
  language: v.picklist(REPORT_LANGUAGES),
})

/** The template as it was set; the shipped one where there is none, or it cannot be used. */
export function templateOf(desk: Desk): ReportTemplate {
  const read = v.safeParse(schema, desk.settings.get(TEMPLATE_SETTING)?.value)
  const parsed = read.success && parseTemplate(read.output)
  return parsed && parsed.ok ? parsed.value : SHIPPED_TEMPLATE
}

/** Why a template is refused: `contrast` is what the two colours have, rounded down to tenths. */
export type TemplateRefusal =
  | { readonly code: 'no-colour'; readonly field: 'accent' | 'paper' }
  | {
      readonly code: 'too-little-contrast'
      readonly field: 'accent' | 'paper'
      readonly contrast: number
    }

/** Checks what a person chose, and answers with its normal form. */
export function parseTemplate(typed: {
  readonly logo?: AttachmentId | undefined
  readonly accent: string
  readonly paper: string
  readonly language: ReportLanguage
}): Result<ReportTemplate, TemplateRefusal> {
  const accent = parseColour(typed.accent)
  if (!accent) return fail({ code: 'no-colour', field: 'accent' })
  const paper = parseColour(typed.paper)
  if (!paper) return fail({ code: 'no-colour', field: 'paper' })
  const ofInks = Math.min(...INKS.map(ink => contrastOf(ink, paper)))
  if (ofInks < LEAST_CONTRAST) {
    return fail({ code: 'too-little-contrast', field: 'paper', contrast: tenths(ofInks) })
  }
  // Print and Word are on white, whatever the paper on the screen is.
  const ofAccent = Math.min(contrastOf(accent, paper), contrastOf(accent, '#ffffff'))
  if (ofAccent < LEAST_CONTRAST) {
    return fail({ code: 'too-little-contrast', field: 'accent', contrast: tenths(ofAccent) })
  }
  return ok({ ...(typed.logo && { logo: typed.logo }), accent, paper, language: typed.language })
}

function tenths(contrast: number): number {
  return Math.floor(contrast * 10) / 10
}
