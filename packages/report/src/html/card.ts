import type { Block, Card, Chrome, VerdictLine } from '../tree/tree.ts'
import type { PageChrome } from './addresses.ts'
import { markupFromLine } from './lines.ts'
import { html, type Markup } from './markup.ts'

/**
 * A claim's card: an article of its own in the document, which never breaks where it can help it.
 * Its heading is of the third level, or of the first where the card is all there is.
 */
export function markupFromCard(
  card: Card,
  chrome: PageChrome,
  markupFrom: (blocks: readonly Block[]) => Markup,
  level: 1 | 3 = 3,
): Markup {
  const id = `${card.id}-title`
  const title =
    level === 1 ? html`<h1 id="${id}">${card.title}</h1>` : html`<h3 id="${id}">${card.title}</h3>`
  const evidence = card.evidence.map(
    ({ title, entries }) =>
      html`<details class="group" open>
        <summary>
          ${level === 1 ? html`<h2>${title}</h2>` : html`<h4>${title}</h4>`}
          <span class="n">${entries.length}</span>
        </summary>
        <ol class="evidence">
          ${entries.map(
            entry =>
              html`<li id="${entry.id}">
                <aside class="note">
                  <span class="n">${entry.number}</span>
                  ${entry.note.map(line => html`<p>${markupFromLine(line, chrome)}</p>`)}
                </aside>
                <div class="said">
                  <span class="n" aria-hidden="true">${entry.number}</span
                  >${markupFrom(entry.blocks)}
                </div>
              </li>`,
          )}
        </ol>
      </details>`,
  )
  return html`<article
    class="card"
    id="${card.id}"
    data-verdict="${card.filter}"
    aria-labelledby="${id}"
  >
    <header>
      <p class="kicker">${card.kicker}</p>
      ${title}
      <p class="original">
        <span class="quiet">${chrome.originalWords}:</span>
        <q>${card.quote}</q
        >${card.place && html` <a class="back" href="#${card.place}" aria-label="${chrome.toArticle}">↑</a>`}
      </p>
    </header>
    ${markupFromVerdict(card.verdict, chrome)}${markupFrom(card.explanation)}${evidence}${markupFrom(card.more)}
    <footer>${markupFrom(card.lead)}</footer>
  </article>`
}

/** The verdict: its label written out, its place on the scale as a point on a line. */
export function markupFromVerdict(verdict: VerdictLine, chrome: Chrome): Markup {
  const { position } = verdict
  return html`<div class="verdict">
    <p><span class="quiet">${chrome.verdict}</span> <strong>${verdict.label}</strong></p>
    ${position && scale(position)}${verdict.definition !== undefined && html`<p class="definition">${verdict.definition}</p>`}${
      verdict.besides.length > 0 &&
      html`<dl>
        ${verdict.besides.map(
          ({ term, words }) =>
            html`<div>
              <dt>${term}</dt>
              <dd>${words}</dd>
            </div>`,
        )}
      </dl>`
    }
  </div>`
}

function scale({ at, of, words }: NonNullable<VerdictLine['position']>): Markup {
  const width = 120
  const place = (step: number) =>
    of === 1 ? width / 2 : 8 + ((width - 16) * (step - 1)) / (of - 1)
  const steps = Array.from({ length: of }, (_, i) => i + 1)
  return html`<svg class="scale" role="img" viewBox="0 0 ${width} 16" aria-label="${words}">
    <line x1="8" x2="${width - 8}" y1="8" y2="8" />
    ${steps.map(step => html`<circle cx="${Math.round(place(step) * 10) / 10}" cy="8" r="${step === at ? 6 : 2.5}" ${step === at && html` class="here"`} />`)}
  </svg>`
}
