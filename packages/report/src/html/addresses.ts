// Paper has no links: where a page is printed, each of them carries a number, and the addresses stand
// at the end. Chromium knows no footnotes of CSS, and a long address would break every line it is in.
import { isWebAddress } from '@claimbench/model'
import type { Chrome, Report } from '../tree/tree.ts'
import { addressesIn } from '../tree/lines-in.ts'
import { html, type Markup } from './markup.ts'

/** The words around a page's content, and the numbers of the addresses it links to. */
export interface PageChrome extends Chrome {
  /** Numbers from 1 by address; without one an address is printed behind its link. */
  readonly notes: ReadonlyMap<string, number>
}

/** The chrome of a report as a page, with every address numbered. */
export function pageChrome(report: Pick<Report, 'head' | 'sections' | 'chrome'>): PageChrome {
  const addresses = addressesIn(report).filter(isWebAddress)
  return { ...report.chrome, notes: new Map(addresses.map((address, i) => [address, i + 1])) }
}

/** The list of addresses for paper; nothing where there is none. */
export function markupFromAddresses({ notes, addresses }: PageChrome): Markup {
  if (notes.size === 0) return html``
  return html`<section id="addresses" class="addresses" aria-hidden="true">
    <h2>${addresses}</h2>
    <ol>
      ${[...notes.keys()].map(address => html`<li>${address}</li>`)}
    </ol>
  </section>`
}
