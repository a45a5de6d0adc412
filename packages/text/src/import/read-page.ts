import { readByline } from './byline.ts'
import { soundsLikeOutlet } from './dateline.ts'
import type { Draft } from './draft.ts'
import { draftsFromHtml } from './from-html.ts'
import { nesting, parseInert } from './inert-html.ts'
import { statedBody } from './json-ld.ts'
import { lightenPage } from './lighten-page.ts'
import { markMainText } from './main-text.ts'
import { readCredits } from './page-credits.ts'
import { findTitle, withoutSiteName } from './page-title.ts'
import { parseUrl } from './platform.ts'
import { readableTexts } from './readability.ts'
import { readStructuredData, type Stated } from './structured-data.ts'

// Readability's time grows with the square of depth and length; no article is near these bounds.
const MOST_BLOCKS = 6_000
const DEEPEST = 150

/** Reads a page or a copied piece of one: every visible block, and what the page says about itself. */
export async function readPage(
  source: string,
  url?: string,
): Promise<{ drafts: Draft[]; stated: Stated[] }> {
  const data = lightenPage(source)
  const page = await parseInert(data)
  const stated = readStructuredData(page.root)
  const pageTitle = page.root.querySelector('title')?.textContent?.trim()
  if (pageTitle) stated.push({ field: 'title', value: pageTitle, from: 'meta' })
  const valuesOf = (field: Stated['field']) =>
    stated.filter(entry => entry.field === field).map(entry => entry.value)

  const placed = draftsFromHtml(page.body)
  const title = findTitle(placed, valuesOf('title'))
  const isSane = placed.length <= MOST_BLOCKS && nesting(page.body, DEEPEST) < DEEPEST
  const drafts = markMainText(placed, title, {
    readable: isSane ? await readableTexts(data) : [],
    body: statedBody(page.root),
  })
  const shown = readCredits({ body: page.body, drafts, headline: placed[title]?.element, url })
  return { drafts, stated: inOrder([...stated, ...shown], url) }
}

/** Titles lose the name of the site; people come before organisations as authors. */
function inOrder(stated: readonly Stated[], url: string | undefined): Stated[] {
  const host = parseUrl(url ?? '')
    ?.hostname.replace(/^www\./, '')
    .split('.')
    .slice(0, -1)
    .join(' ')
  const outlets = stated.filter(entry => entry.field === 'outlet').map(entry => entry.value)
  const sites = host ? [...outlets, host] : outlets
  const isPerson = (name: string) =>
    readByline(name, true) !== undefined && !soundsLikeOutlet(name) && !outlets.includes(name)
  const titled = stated.map(entry =>
    entry.field === 'title' ? { ...entry, value: withoutSiteName(entry.value, sites) } : entry,
  )
  const rank = ({ field, value }: Stated) => (field === 'byline' && !isPerson(value) ? 1 : 0)
  const ordered = titled.toSorted((a, b) => rank(a) - rank(b))
  const published = ordered.some(entry => entry.field === 'publishedAt')
  const modified = ordered.find(entry => entry.field === 'modifiedAt')
  return published || !modified ? ordered : [...ordered, { ...modified, field: 'publishedAt' }]
}
