import { isWebAddress } from '@claimbench/model'
import type { Inline, Line } from '../tree/tree.ts'
import type { PageChrome } from './addresses.ts'
import { html, type Markup } from './markup.ts'

/** A line of a report as phrasing content. */
export function markupFromLine(line: Line, chrome: PageChrome): Markup {
  return html`${line.map(inline => markupFromInline(inline, chrome))}`
}

/** A link to an http(s) address that tells the other side nothing; of others only the words. */
export function outwardLink(
  address: string,
  content: Markup | string,
  { notes }: PageChrome,
): Markup {
  if (!isWebAddress(address)) return html`${content}`
  const note = notes.get(address)
  return html`<a
      href="${address}"
      ${note !== undefined && html`class="noted" `}rel="noopener noreferrer nofollow"
      referrerpolicy="no-referrer"
      >${content}</a
    >${note !== undefined && html`<sup class="paper" aria-hidden="true">${note}</sup>`}`
}

function markupFromInline(inline: Inline, chrome: PageChrome): Markup {
  switch (inline.kind) {
    case 'text':
      return styled(inline)
    case 'link':
      return outwardLink(inline.address, inline.text, chrome)
    case 'jump':
      return inline.label
        ? html`<a href="#${inline.to}" aria-label="${inline.label}">${inline.text}</a>`
        : html`<a href="#${inline.to}">${inline.text}</a>`
    case 'break':
      return html`<br />`
    default:
      return inline satisfies never
  }
}

function styled({ text, style }: Extract<Inline, { readonly kind: 'text' }>): Markup {
  switch (style) {
    case 'strong':
      return html`<strong>${text}</strong>`
    case 'emphasis':
      return html`<em>${text}</em>`
    case 'quiet':
      return html`<span class="quiet">${text}</span>`
    case 'code':
      return html`<code>${text}</code>`
    case undefined:
      return html`${text}`
    default:
      return style satisfies never
  }
}
