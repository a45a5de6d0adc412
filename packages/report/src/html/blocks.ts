import type { Block, Chrome, Figure, Line, Table } from '../tree/tree.ts'
import { markupFromArticle } from './article.ts'
import { markupFromCard } from './card.ts'
import { chartFromFigure } from './chart.ts'
import { markupFromLine } from './lines.ts'
import { html, type Markup } from './markup.ts'

const HEADINGS = {
  2: (text: string) => html`<h2>${text}</h2>`,
  3: (text: string) => html`<h3>${text}</h3>`,
  4: (text: string) => html`<h4>${text}</h4>`,
}

/** Blocks of a report as flow content. */
export function markupFromBlocks(blocks: readonly Block[], chrome: Chrome): Markup {
  return html`${blocks.map(block => markupFromBlock(block, chrome))}`
}

function markupFromBlock(block: Block, chrome: Chrome): Markup {
  switch (block.kind) {
    case 'heading':
      return HEADINGS[block.level](block.text)
    case 'paragraph':
      return block.role
        ? html`<p class="${block.role}">${markupFromLine(block.line)}</p>`
        : html`<p>${markupFromLine(block.line)}</p>`
    case 'list': {
      const items = block.items.map(item => html`<li>${markupFromBlocks(item, chrome)}</li>`)
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`
    }
    case 'quote':
      return html`<blockquote>${markupFromBlocks(block.blocks, chrome)}</blockquote>`
    case 'facts':
      return html`<dl class="facts">
        ${block.rows.map(
          ({ term, lines }) =>
            html`<div>
              <dt>${term}</dt>
              ${lines.map(definition)}
            </div>`,
        )}
      </dl>`
    case 'numbers':
      return html`<ul class="numbers">
        ${block.numbers.map(({ value, fraction, label }) => html`<li><b>${value}</b> <span>${label}</span> <small>(${fraction})</small></li>`)}
      </ul>`
    case 'figure':
      return markupFromFigure(block.figure, chrome)
    case 'table':
      return markupFromTable(block.table)
    case 'article':
      return markupFromArticle(block, chrome)
    case 'card':
      return markupFromCard(block.card, chrome, blocks => markupFromBlocks(blocks, chrome))
    default:
      return block satisfies never
  }
}

function definition(line: Line): Markup {
  return html`<dd>${markupFromLine(line)}</dd>`
}

function markupFromFigure(figure: Figure, chrome: Chrome): Markup {
  return html`<figure id="${figure.id}">
    <figcaption id="${figure.id}-title">${figure.title}</figcaption>
    ${chartFromFigure(figure)}
    <details>
      <summary>${chrome.showTable}</summary>
      ${markupFromTable(figure.table)}
    </details>
  </figure>`
}

function markupFromTable({ caption, columns, rows, rowIds }: Table): Markup {
  const head = columns.map(({ name, isNumber }) =>
    isNumber
      ? html`<th scope="col" class="number">${name}</th>`
      : html`<th scope="col">${name}</th>`,
  )
  const body = rows.map((row, i) => {
    const cells = row.map((cell, column) => {
      if (column === 0) return html`<th scope="row">${markupFromLine(cell)}</th>`
      return columns[column]?.isNumber
        ? html`<td class="number">${markupFromLine(cell)}</td>`
        : html`<td>${markupFromLine(cell)}</td>`
    })
    const id = rowIds?.[i]
    return id
      ? html`<tr id="${id}">
          ${cells}
        </tr>`
      : html`<tr>
          ${cells}
        </tr>`
  })
  return html`<div class="table" role="group" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${head}
        </tr>
      </thead>
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`
}
