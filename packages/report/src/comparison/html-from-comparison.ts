// A comparison as one HTML file that asks nobody for anything.
import { isWebAddress } from '@claimbench/model'
import { page } from '../html/html-from-report.ts'
import { html, type Markup } from '../html/markup.ts'
import { comparisonWords as words } from '../words/comparison.ts'
import {
  type ComparedRow,
  type ComparedSide,
  type ComparedWords,
  type ComparisonFile,
  rowsOfComparison,
} from './comparison-file.ts'
import { COMPARISON_STYLE } from './comparison-style.ts'

/** A complete HTML document: the shares, and both articles beside each other, line by line. */
export function htmlFromComparison(file: ComparisonFile): string {
  const { article, original, comparison, language, day } = file
  const { shares } = comparison
  const body = html`<header>
      <p class="kicker">${words.kicker}</p>
      <h1>${article.title}</h1>
      <p class="summary">${words.summary(shares.article, shares.original)}</p>
      <p class="quiet">${words.method} ${words.madeAt(day)}</p>
    </header>
    <main>
      <table>
        <thead>
          <tr>
            <th scope="col">${words.article}${side(article)}</th>
            <th scope="col">${words.original}${side(original)}</th>
          </tr>
        </thead>
        <tbody lang="${language}">
          ${rowsOfComparison(file).map(rowMarkup)}
        </tbody>
      </table>
    </main>`
  return page({
    language: words.language,
    title: `${words.kicker}: ${article.title}`,
    style: COMPARISON_STYLE,
    body,
  })
}

function side({ title, outlet, publishedAt, address }: ComparedSide): Markup {
  const facts = [outlet, publishedAt].filter(Boolean).join(' · ')
  return html`<span class="title">${title}</span
    >${facts !== '' && html`<span class="quiet">${facts}</span>`}${address !== undefined && isWebAddress(address) && html`<a href="${address}" rel="noopener noreferrer">${address}</a>`}`
}

function rowMarkup({ kind, isMoved, article, original }: ComparedRow): Markup {
  const label = [isMoved && words.moved, words.kinds[kind]].filter(Boolean).join(', ')
  const named = html`<span class="kind" lang="en">${label}</span>`
  return html`<tr class="${kind}">
    ${cell(article, kind, 'ins', kind !== 'left-out' && named)}
    ${cell(original, kind, 'del', kind === 'left-out' && named)}
  </tr>`
}

// A side that says nothing is an empty cell: on a narrow screen it goes away.
function cell(
  list: readonly ComparedWords[],
  kind: ComparedRow['kind'],
  element: 'ins' | 'del',
  name: Markup | false,
): Markup {
  if (list.length === 0) return html`<td></td>`
  return html`<td>${name}${list.map(one => wordsMarkup(one, kind, element))}</td>`
}

function wordsMarkup(
  { text, isDifferent }: ComparedWords,
  kind: ComparedRow['kind'],
  element: 'ins' | 'del',
): Markup {
  if (kind !== 'altered' || !isDifferent) return html`${text}`
  return element === 'ins' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`
}
