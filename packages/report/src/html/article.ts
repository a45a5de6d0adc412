import type { ArticleParagraph, ArticleSentence, Block, Run, RunMark } from '../tree/tree.ts'
import type { PageChrome } from './addresses.ts'
import { outwardLink } from './lines.ts'
import { html, type Markup } from './markup.ts'

/** The annotated article, in the language it was written in. */
export function markupFromArticle(
  { language, paragraphs }: Extract<Block, { readonly kind: 'article' }>,
  chrome: PageChrome,
): Markup {
  return html`<div class="annotated" lang="${language}">
    ${paragraphs.map(paragraph => markupFromParagraph(paragraph, chrome))}
  </div>`
}

function markupFromParagraph(paragraph: ArticleParagraph, chrome: PageChrome): Markup {
  const sentences = paragraph.parts.map((part, i) => {
    const space = i > 0 && ' '
    return part.kind === 'gap'
      ? html`${space}<span class="gap">${part.text}</span>`
      : html`${space}${markupFromSentence(part.sentence, chrome)}`
  })
  const isHeading = paragraph.kind === 'title' || paragraph.kind === 'heading'
  // Headings of the article are text here: the report's own headings are the page's outline.
  return html`<p class="${isHeading ? 'headline' : paragraph.kind}">${sentences}</p>`
}

function markupFromSentence(sentence: ArticleSentence, chrome: PageChrome): Markup {
  const numbers = sentence.claims.map(
    ({ number, to, verdict }) =>
      html`<a class="claim-number" href="#${to}"
        ><span class="sr">${chrome.claims} </span>${number}<span class="sr">: </span
        ><span class="claim-verdict">${verdict}</span></a
      >`,
  )
  return html`<span class="sentence ${sentence.tone}" id="${sentence.id}"
      ><span class="glyph" aria-hidden="true">${sentence.glyph}</span
      ><span class="sr">${sentence.tag}: </span
      ><span class="words">${sentence.runs.map(run => markupFromRun(run, chrome))}</span
      >${numbers.length > 0 && html`<span class="claim-numbers">${numbers}</span>`}</span
    >${sentence.note !== undefined && html`<span class="desk-note">${sentence.note}</span>`}`
}

function markupFromRun({ text, marks }: Run, chrome: PageChrome): Markup {
  // A link can neither stand inside of another nor be empty: the article's own come first.
  const canLink = text.trim() !== '' && !marks.some(mark => mark.kind === 'link')
  const jump = canLink ? marks.find(mark => mark.kind === 'fragment') : undefined
  return marks.reduceRight(
    (content, mark) => {
      return mark === jump
        ? html`<a class="fragment" href="#${jump.to}">${content}</a>`
        : wrapped(content, mark, chrome)
    },
    html`${text}`,
  )
}

function wrapped(content: Markup, mark: RunMark, chrome: PageChrome): Markup {
  switch (mark.kind) {
    case 'source':
      return html`<span class="source ${mark.tone}" title="${mark.word}">${content}</span>`
    case 'cue':
      return html`<span class="cue">${content}</span>`
    case 'content':
      return content
    case 'fragment':
      return html`<span class="fragment">${content}</span>`
    case 'link':
      return outwardLink(mark.address, content, chrome)
    case 'dead-link':
      return html`<span class="dead-link" title="${mark.word}">${content}</span>`
    default:
      return mark satisfies never
  }
}
