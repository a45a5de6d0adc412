// Which blocks of a page are its article. Readability's choice is the start; what the page states about
// its own text, and what its elements are called, take away and add.
import type { Draft } from './draft.ts'
import { countWords, endsSentence, lineRule } from './furniture-rules.ts'
import type { PlacedDraft } from './from-html.ts'
import { linkedShare } from './draft.ts'
import type { InertElement } from './inert-html.ts'
import { holdsArticle, partOf, type Part } from './page-parts.ts'
import { plainWords } from './page-title.ts'

/** What others say about a page: Readability's blocks and the stated full text. */
export interface Opinions {
  readonly readable: readonly string[]
  readonly body: string | undefined
}

/** Names the headline, the block at `title` (-1: none), and marks every block outside the article; order and texts stay as they were. */
export function markMainText(
  placed: readonly PlacedDraft[],
  title: number,
  opinions: Opinions,
): Draft[] {
  const chosen = choose(placed, opinions, title)
  return placed.map((block, i) => {
    const { element: _, ...draft } = block
    if (i === title) return { ...draft, kind: 'title' }
    return chosen[i] ?? { ...draft, boilerplate: 'outside-main-text' }
  })
}

const MOST = 0.85

function choose(
  placed: readonly PlacedDraft[],
  { readable, body }: Opinions,
  title: number,
): (Draft | undefined)[] {
  const readableTexts = new Set(readable)
  const statedText = body === undefined ? '' : plainWords(body)
  const isStated = ({ text }: Draft) => {
    const own = plainWords(text)
    return statedText !== '' && own.length >= 20 && statedText.includes(own)
  }
  const isReadable = placed.map(
    block => readable.length === 0 || readableTexts.has(block.text) || isStated(block),
  )
  const words = placed.map(block => countWords(block.text))
  const container = smallestHolding(placed, words, isReadable)
  const parts = new PartFinder(placed, words, isReadable, container)
  const titleText = placed[title] === undefined ? '' : plainWords(placed[title].text)
  const first = placed.findIndex(
    (block, i) => isReadable[i] && isProse(block) && parts.of(block.element) === undefined,
  )
  const last = placed.findLastIndex(
    (block, i) => isReadable[i] && isProse(block) && parts.of(block.element) === undefined,
  )

  return placed.map((block, i) => {
    const { element, ...draft } = block
    if (titleText !== '' && plainWords(draft.text) === titleText) return undefined
    const part = parts.of(element)
    if (part === 'caption' && draft.kind !== 'heading')
      return isReadable[i] ? { ...draft, kind: 'caption' } : undefined
    if (part === 'site' && !isStated(block)) return undefined
    if (isReadable[i]) return draft
    const isNear = i > Math.min(title < 0 ? first : title, first) && i <= last
    return isNear &&
      isProse(block) &&
      lineRule(draft, 'body') === undefined &&
      parts.isInside(element)
      ? draft
      : undefined
  })
}

const isProse = (block: Draft) =>
  (block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list-item') &&
  countWords(block.text) >= 8 &&
  endsSentence(block.text) &&
  linkedShare(block) < 0.5

/** The smallest element that holds most of the words Readability chose. */
function smallestHolding(
  placed: readonly PlacedDraft[],
  words: readonly number[],
  isChosen: readonly boolean[],
): InertElement | undefined {
  const held = new Map<InertElement, number>()
  let all = 0
  for (const [i, { element }] of placed.entries()) {
    if (!isChosen[i]) continue
    all += words[i] ?? 0
    for (let at: InertElement | null = element; at; at = at.parentElement)
      held.set(at, (held.get(at) ?? 0) + (words[i] ?? 0))
  }
  let smallest: InertElement | undefined
  let least = Number.POSITIVE_INFINITY
  for (const [element, count] of held) {
    // Ancestors hold at least as much as what is in them, and come later; the first of equals is the smaller.
    if (count >= MOST * all && count < least) [smallest, least] = [element, count]
  }
  return smallest
}

const MOST_OF_ARTICLE = 0.4

/** Finds the part a block is in, looking no farther up than the element that holds the article. */
class PartFinder {
  private readonly known = new Map<InertElement, Part | undefined>()
  private readonly share = new Map<InertElement, number>()
  private readonly container: InertElement | undefined
  private readonly outer: InertElement | undefined

  constructor(
    placed: readonly PlacedDraft[],
    words: readonly number[],
    isChosen: readonly boolean[],
    container: InertElement | undefined,
  ) {
    this.container = container
    this.outer = container && outermostArticle(container)
    let all = 0
    for (const [i, { element }] of placed.entries()) {
      if (!isChosen[i]) continue
      const count = words[i] ?? 0
      all += count
      for (let at: InertElement | null = element; at; at = at.parentElement)
        this.share.set(at, (this.share.get(at) ?? 0) + count)
    }
    for (const [element, count] of this.share) this.share.set(element, all === 0 ? 0 : count / all)
  }

  /** Names of an element that holds much of the article are about its layout, not about its part. */
  of(element: InertElement): Part | undefined {
    if (element === this.container) return undefined
    if (this.known.has(element)) return this.known.get(element)
    const own = (this.share.get(element) ?? 0) < MOST_OF_ARTICLE ? partOf(element) : undefined
    const part = own ?? (element.parentElement ? this.of(element.parentElement) : undefined)
    this.known.set(element, part)
    return part
  }

  /** Whether the element stands where the article does: below its container, or the article around that. */
  isInside(element: InertElement): boolean {
    for (let at: InertElement | null = element; at; at = at.parentElement) {
      if (at === this.container || at === this.outer) return true
    }
    return false
  }
}

function outermostArticle(container: InertElement): InertElement {
  for (let at: InertElement | null = container; at; at = at.parentElement)
    if (holdsArticle(at)) return at
  return container.parentElement ?? container
}
