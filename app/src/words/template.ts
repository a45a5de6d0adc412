// What the settings place says of the look of reports.
import { LEAST_CONTRAST, type TemplateRefusal } from '@claimbench/report'

export const templateWords = {
  heading: 'The look of reports',
  hint: 'Of the exported HTML and Word files and the ClaimReview pages. The name above them is the organisation’s.',
  chooseLogo: 'Choose a logo',
  otherLogo: 'Choose another logo',
  noLogo: 'Without a logo',
  logoAlt: 'The logo',
  logoHint: 'PNG or JPEG, up to 500 KB. It goes into every report.',
  logoTooLarge: 'The picture is larger than 500 KB. Save it smaller, and choose it again.',
  noPicture: 'The file is no PNG or JPEG picture. Nothing was changed.',
  accent: 'Colour of links and small headings',
  paper: 'Colour of the page on the screen',
  paperHint: 'Print and Word stay on white.',
  language: 'Language in which a report begins',
  save: 'Save the look',
  saved: 'Saved.',
  shipped: 'The shipped colours',
} as const

const FIELDS = {
  accent: 'Text in this colour',
  paper: 'Some of the text on this page',
} as const

/** Why a template is refused, and what to do. */
export function templateRefusalWords(refusal: TemplateRefusal): string {
  if (refusal.code === 'no-colour') return 'This is no colour of the form #0b5c6b.'
  const { field, contrast } = refusal
  const advice = field === 'accent' ? 'Take a darker one.' : 'Take a lighter one.'
  return `${FIELDS[field]} would have a contrast of ${contrast} : 1; it can be read from ${LEAST_CONTRAST} : 1. ${advice}`
}
