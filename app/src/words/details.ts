// What is said about an article's details.
import type { ArticleDetails } from '@claimbench/model'

export const detailWords = {
  heading: 'About this article',
  by: (byline: string) => `By ${byline}`,
  republishedFrom: (origin: string) => `republished from ${origin}`,
  links: (count: number, dead: number) =>
    `${count === 1 ? '1 link' : `${count} links`}${dead > 0 ? ` · ${dead} without a target` : ''}`,
  disagreement: (field: string) => `The page states the ${field} more than once:`,
  use: 'Use this',
  badLanguage: 'A language is written like “en” or “pt-BR”.',
  update: 'Update article …',
  amend: 'Amend by hand',
  history: 'History',
  handOver: 'Hand over as a case file …',
  versions: 'All versions',
  bin: 'Move the article to the bin',
  listHint: 'Several are parted by commas.',
  fields: {
    title: 'Title',
    subtitle: 'Subtitle',
    byline: 'Byline',
    affiliation: 'Affiliation',
    outlet: 'Outlet',
    originalOutlet: 'Original outlet',
    publishedAt: 'First published',
    republishedAt: 'Republished',
    modifiedAt: 'Last changed',
    language: 'Language',
    section: 'Section',
    region: 'Region',
    theme: 'Theme',
    address: 'Address of this copy',
    foundAt: 'Where this copy lay',
  } satisfies Readonly<Record<keyof ArticleDetails, string>>,
} as const
