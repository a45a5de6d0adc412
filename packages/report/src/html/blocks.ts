import type { Block, Figure, Line, Table } from '../tree/tree.ts'
import type { PageChrome } from './addresses.ts'
import { markupFromArticle } from './article.ts'
import { markupFromCard } from './card.ts'
import { chartFromFigure } from './chart.ts'
import { markupFromLine } from './lines.ts'
import { html, type Markup } from './markup.ts'

const HEADINGS = {
  2: (text: string, id: Markup) => html`<h2${id}>${text}</h2>`,
  3: (text: string, id: Markup) => html`<h3${id}>${text}</h3>`,
  4: (text: string, id: Markup) => html`<h4${id}>${text}</h4>`,
}

/** Blocks of a report as flow content. */
export function markupFromBlocks(blocks: readonly Block[], chrome: PageChrome): Markup {
  return html`${blocks.map(block => markupFromBlock(block, chrome))}`
}

function markupFromBlock(block: Block, chrome: PageChrome): Markup {
  switch (block.kind) {
    case 'heading':
      return HEADINGS[block.level](block.text, block.id ? html` id="${block.id}"` : html``)
    case 'paragraph':
      return block.role
        ? html`<p class="${block.role}">${markupFromLine(block.line, chrome)}</p>`
        : html`<p>${markupFromLine(block.line, chrome)}</p>`
    case 'list': {
      const items = block.items.map(item => html`<li>${markupFromBlocks(item, chrome)}</li>`)
      return block.ordered
        ? html`<ol${block.role ? html` class="${block.role}"` : html``}>
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
              ${lines.map(line => definition(line, chrome))}
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
      return markupFromTable(block.table, chrome)
    case 'article':
      return markupFromArticle(block, chrome)
    case 'card':
      return markupFromCard(block.card, chrome, blocks => markupFromBlocks(blocks, chrome))
    default:
      return block satisfies never
  }
}

/** A table of so many rows stays on one page of paper. */
const SHORT_TABLE = 8

/** Letters in a row that may be broken anywhere, such as those of an address. */
const LONG_WORD = /\S{30}/

function isLong(line: Line): boolean {
  return line.some(inline => inline.kind !== 'break' && LONG_WORD.test(inline.text))
}

function definition(line: Line, chrome: PageChrome): Markup {
  return html`<dd>${markupFromLine(line, chrome)}</dd>`
}

function markupFromFigure(figure: Figure, chrome: PageChrome): Markup {
  return html`<figure id="${figure.id}">
    <figcaption id="${figure.id}-title">${figure.title}</figcaption>
    ${chartFromFigure(figure)}
    <details>
      <summary>${chrome.showTable}</summary>
      ${markupFromTable(figure.table, chrome)}
    </details>
  </figure>`
}

function markupFromTable({ caption, columns, rows, rowIds }: Table, chrome: PageChrome): Markup {
  const head = columns.map(({ name, isNumber }) =>
    isNumber
      ? html`<th scope="col" class="number">${name}</th>`
      : html`<th scope="col">${name}</th>`,
  )
  const body = rows.map((row, i) => {
    const cells = row.map((cell, column) => {
      const content = markupFromLine(cell, chrome)
      const look = columns[column]?.isNumber ? 'number' : isLong(cell) ? 'long' : undefined
      const named = look && html` class="${look}"`
      return column === 0
        ? html`<th scope="row" ${named}>${content}</th>`
        : html`<td${named}>${content}</td>`
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
  const look = rows.length <= SHORT_TABLE ? 'table short' : 'table'
  return html`<div class="${look}" role="group" tabindex="0" aria-label="${caption}">
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
