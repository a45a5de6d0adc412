import { type ArticleRow, type Desk, editDetails, markSpan, writeSummary } from '@claimbench/model'
import { aDesk, after, ARTICLE, CONTEXT, REVISION } from '@claimbench/model/testing'
import type { Block, Link } from '@claimbench/text'

const OUTLETS = 'Some media outlets'
const PAPER = 'a paper'
const EARLIER = 'an earlier story'

/** A republished article with a vague source and three links: dead, live and back to itself. */
export function aLinkedDesk(): Desk {
  const bare = aDesk(
    [`${OUTLETS} have read ${PAPER} and ${EARLIER}.`, 'It was a gamble.'],
    ['~The author alone is responsible for this text.'],
  )
  const revision = bare.revisions.get(REVISION)
  if (!revision) throw new Error('The desk has no revision')
  const link = (words: string, rest: Partial<Link>): Link => {
    const start = revision.text.indexOf(words)
    return { start, end: start + words.length, text: words, ...rest }
  }
  const links = [
    link(OUTLETS, { missing: 'fragment' }),
    link(PAPER, { target: 'https://council.example.org/paper.pdf' }),
    link(EARLIER, { target: 'https://mirror.example.org/article', toItself: true }),
  ]
  const blocks = revision.blocks.map((block): Block =>
    block.boilerplate ? { ...block, boilerplate: 'disclaimer' } : block,
  )
  let desk: Desk = {
    ...bare,
    revisions: new Map([[REVISION, { ...revision, links, blocks }]]),
  }
  const fields: Partial<ArticleRow> = {
    outlet: 'World Mirror',
    originalOutlet: 'Northshore Review',
    address: 'https://mirror.example.org/article',
  }
  desk = after(desk, editDetails(desk, { article: ARTICLE, fields }))
  return after(
    desk,
    markSpan(
      desk,
      {
        id: 'span-outlets',
        revision: REVISION,
        start: 0,
        end: OUTLETS.length,
        kind: 'source',
        sourceType: 'vague',
      },
      CONTEXT,
    ),
  )
}

/** The same, with leave to print the whole text. */
export function withPermission(desk: Desk): Desk {
  const fields = { fullTextPermission: 'The outlet, by letter of 3 May' }
  return after(desk, writeSummary(desk, { article: ARTICLE, fields }))
}
