import type { Draft } from './draft.ts'
import { draftsFromHtml } from './from-html.ts'
import { nesting, parseInert } from './inert-html.ts'
import { statedBody } from './json-ld.ts'
import { lightenPage } from './lighten-page.ts'
import { markMainText } from './main-text.ts'
import { dateInAddress, readCredits } from './page-credits.ts'
import { findTitle } from './page-title.ts'
import { readableTexts } from './readability.ts'
import { setMarksAside } from './set-marks-aside.ts'
import { siteNamesOf } from './site-names.ts'
import type { Stated } from './stated.ts'
import { readStructuredData } from './structured-data.ts'
import { weighStated } from './weigh-stated.ts'

// Readability's time grows with the square of depth and length; no article is near these bounds.
const MOST_BLOCKS = 6_000
const DEEPEST = 150

/** Reads a page or a copied piece of one: every visible block, and what the page says about itself. */
export async function readPage(source: string, url?: string): Promise<PageReading> {
  const { html, putBack } = setMarksAside(lightenPage(source))
  const { drafts, stated } = await readLightPage(html, url)
  return {
    drafts: drafts.map(draft => ({
      ...draft,
      text: putBack(draft.text),
      links: draft.links.map(link => ({ ...link, address: link.address && putBack(link.address) })),
    })),
    stated: stated.map(entry => ({ ...entry, value: putBack(entry.value) })),
  }
}

interface PageReading {
  readonly drafts: Draft[]
  readonly stated: Stated[]
}

async function readLightPage(data: string, url: string | undefined): Promise<PageReading> {
  const page = await parseInert(data)
  const stated = readStructuredData(page.root)
  const pageTitle = page.root.querySelector('title')?.textContent?.trim()
  if (pageTitle) stated.push({ field: 'title', value: pageTitle, from: 'meta' })
  const valuesOf = (field: Stated['field']) =>
    stated.filter(entry => entry.field === field).map(entry => entry.value)

  const placed = draftsFromHtml(page.body)
  const siteNames = siteNamesOf(stated, url)
  const title = findTitle(placed, valuesOf('title'), siteNames)
  const isSane = placed.length <= MOST_BLOCKS && nesting(page.body, DEEPEST) < DEEPEST
  const drafts = markMainText(placed, title, {
    readable: isSane ? await readableTexts(data) : [],
    body: statedBody(page.root),
  })
  const shown = readCredits({
    body: page.body,
    drafts,
    elements: placed.map(block => block.element),
    headline: placed[title]?.element,
    url,
  })
  return {
    drafts,
    stated: weighStated([...stated, ...shown], { siteNames, inAddress: dateInAddress(url) }),
  }
}
