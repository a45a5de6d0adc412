// The report as one file that asks nobody for anything: no script, no font, no picture from
// elsewhere, and a policy of its own that would refuse them.
import { hasEndlessWord } from '@claimbench/text'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { factsFile } from '../json/json-from-report.ts'
import { type ReportLook, SHIPPED_LOOK } from '../look/look.ts'
import type { FilterChoice, Report, ReportDocument, Section } from '../tree/tree.ts'
import { markupFromAddresses, type PageChrome, pageChrome } from './addresses.ts'
import { base64 } from './base64.ts'
import { markupFromBlocks } from './blocks.ts'
import { html, jsonForScript, type Markup, trusted } from './markup.ts'
import { styleFor } from './style.ts'

/**
 * A complete HTML document. It makes no request, runs no script, filters by verdict with style
 * alone, prints black on white, and holds the report's JSON in `#report-data`.
 */
export function htmlFromReport(report: Report, look: ReportLook = SHIPPED_LOOK): string {
  return htmlFromDocument(report, factsFile(report), look)
}

/** The same for any document; `data` is what it holds for machines. */
export function htmlFromDocument(
  report: ReportDocument,
  data: unknown,
  look: ReportLook = SHIPPED_LOOK,
): string {
  const style = styleFor(look) + filterStyle(report.filter)
  const { warnings } = report
  const chrome = pageChrome(report)
  const [first] = report.sections
  const body = html`${first && html`<a class="skip" href="#${first.id}">${chrome.contents}</a>`}
    <header class="head">
      ${markupFromMasthead(report.masthead, look)}
      <p class="kicker">${report.kicker}</p>
      <h1>${report.title}</h1>
      ${report.subtitle !== undefined && html`<p class="subtitle">${report.subtitle}</p>`}${warnings.length > 0 && html`<div class="warnings">${warnings.map(words => html`<p>${words}</p>`)}</div>`}${markupFromBlocks(report.head, chrome)}
    </header>
    <nav aria-label="${chrome.contents}">
      <h2>${chrome.contents}</h2>
      <ol>
        ${report.sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
      </ol>
    </nav>
    <main>
      ${report.sections.map(section => markupFromSection(section, report, chrome))}
      ${markupFromAddresses(chrome)}
    </main>
    <script type="application/json" id="report-data">
      ${jsonForScript(data)}
    </script>`
  return page({
    language: report.language,
    title: `${report.kicker}: ${report.title}`,
    style,
    body,
  })
}

/** The logo and the name of whoever publishes. */
export function markupFromMasthead(name: string | undefined, { logo }: ReportLook): Markup {
  if (name === undefined && !logo) return html``
  const picture =
    logo &&
    html`<img
      src="data:image/${logo.kind};base64,${base64(logo.bytes)}"
      width="${logo.width}"
      height="${logo.height}"
      alt=""
    />`
  return html`<p class="masthead">${picture} ${name}</p>`
}

export interface Page {
  readonly language: string
  readonly title: string
  readonly style: string
  /** Goes into the head after the title. */
  readonly head?: Markup
  readonly body: Markup
}

/** A document around a body, with the policy that allows its own style and nothing else. */
export function page({ language, title, style: whole, head, body }: Page): string {
  const style = whole + styleForEndless(body)
  const hash = base64(sha256(utf8ToBytes(style)))
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="referrer" content="no-referrer" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        ${head} ${trusted(`<style>${style}</style>`)}
      </head>
      <body>
        ${body}
      </body>
    </html> `.markup
}

// Chromium lays a word without end out in seconds where its letters are kerned.
function styleForEndless({ markup }: Markup): string {
  const text = markup.replace(/<script[^]*?<\/script>|<[^>]*>/g, ' ')
  return hasEndlessWord(text) ? 'body{font-kerning:none}' : ''
}

function markupFromSection(
  { id, title, blocks }: Section,
  report: ReportDocument,
  chrome: PageChrome,
): Markup {
  const filter = id === 'claims' && report.filter.length > 1 && filterBar(report)
  return html`<section id="${id}" aria-labelledby="${id}-title">
    <h2 id="${id}-title">${title}</h2>
    ${filter}${markupFromBlocks(blocks, chrome)}${id === 'machine' && html`<p class="quiet">${chrome.machineText}</p>`}
  </section>`
}

function filterBar({ filter, chrome }: ReportDocument): Markup {
  const all = {
    key: 'all',
    label: chrome.allVerdicts,
    count: filter.reduce((n, one) => n + one.count, 0),
  }
  const choices = [all, ...filter].map(
    ({ key, label, count }, i) =>
      html`<label
        ><input type="radio" name="verdict" id="filter-${key}" ${i === 0 && html` checked`} />
        ${label} <small>${count}</small></label
      >`,
  )
  return html`<fieldset class="filter">
    <legend>${chrome.filter}</legend>
    ${choices}
  </fieldset>`
}

// Keys are made of ids of labels, which come from data: only letters, digits and hyphens get in.
function filterStyle(filter: readonly FilterChoice[]): string {
  return filter
    .map(({ key }) => key)
    .filter(key => /^[a-z0-9-]+$/i.test(key))
    .map(
      key =>
        `@media screen{body:has(#filter-${key}:checked) .card:not([data-verdict="${key}"]):not(:target,:has(:target)){display:none}}`,
    )
    .join('\n')
}
