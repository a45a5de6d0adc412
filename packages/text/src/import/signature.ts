// Who an article is by, where only its end says so: a name below the last paragraph, or an agency in
// brackets behind the last sentence.
import { readByline } from './byline.ts'
import { soundsLikeOutlet } from './dateline.ts'
import type { Draft } from './draft.ts'
import { countWords, endsSentence } from './furniture-rules.ts'
import type { InertElement } from './inert-html.ts'

/** The drafts of a page, those outside the article marked, and the element of each. */
export interface Signed {
  readonly drafts: readonly Draft[]
  readonly elements: readonly InertElement[]
}

const LAST_LINES = 8
const PARAGRAPH = 12

/** The name an article is signed with; undefined where its last lines are nothing but text. */
export function signatureOf({ drafts, elements }: Signed): string | undefined {
  const inside = drafts.flatMap((draft, i) => (draft.boilerplate === undefined ? [i] : []))
  const isParagraph = (i: number) => {
    const text = drafts[i]?.text ?? ''
    return countWords(text) >= PARAGRAPH && (endsSentence(text) || AGENCY.test(text))
  }
  for (const [at, i] of inside.entries()) {
    if (at < inside.length - LAST_LINES || !isParagraph(inside[at - 1] ?? -1)) continue
    const name = signedName(drafts[i], elements[i])
    if (name !== undefined) return name
  }
  const last = inside.findLast(isParagraph)
  return AGENCY.exec(drafts[last ?? -1]?.text ?? '')?.[1]
}

// "– Ada Verne", or the name alone where it is set apart: at the right edge, slanted, bold.
function signedName(
  draft: Draft | undefined,
  element: InertElement | undefined,
): string | undefined {
  if (draft?.kind !== 'paragraph' || draft.links.length > 0 || countWords(draft.text) > 4)
    return undefined
  const [dash = ''] = /^[–—-]+\s*/u.exec(draft.text) ?? []
  if (dash === '' && !(element && isSetApart(element, draft.text))) return undefined
  const byline = readByline(draft.text.slice(dash.length), true)
  return byline?.affiliation === undefined && !soundsLikeOutlet(byline?.names ?? '')
    ? byline?.names
    : undefined
}

function isSetApart(element: InertElement, text: string): boolean {
  const atRight =
    element.getAttribute('align') === 'right' ||
    /text-align\s*:\s*(?:right|end)/i.test(element.getAttribute('style') ?? '')
  if (atRight) return true
  const inner = element.querySelector('em,i,strong,b,cite')
  return inner !== null && (inner.textContent ?? '').trim().length >= text.length - 2
}

const AGENCY =
  /\(((?:[\p{L}.-]+ ?(?:mit|with|avec|con|com|met|och|og|und|and|\/) ?)?(?:dpa(?:-afx)?|afp|ap|reuters|sid|epd|kna|apa|sda|keystone-sda|ansa|efe|tass|interfax|lusa|anp|belga|ntb|ritzau|stt|pap|čtk|mti|upi|xinhua|kyodo|yonhap|ians|pti|ani|dts)(?:[/, ]+(?:dpa|afp|ap|reuters|sid|epd|kna|apa|efe|ansa))*)\)\.?$/iu
