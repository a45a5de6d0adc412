// Takes out of a page's source what no reader of its words needs, before anything is parsed: most of a
// large page is code, styles and embedded data. One pass; every mark is looked at once.
import { ImportRefusal } from './refusal.ts'

/** The most markup that is parsed of a page once it is lightened, in UTF-16 units: ten times the longest article. */
export const MOST_MARKUP = 10_000_000
/** Elements in elements beyond any page that was made for people; a parser's time grows with the square. */
const DEEPEST_MARKUP = 30_000

/** Elements of a page beyond any that was made for people to read at once. */
const MOST_ELEMENTS = 150_000

// Kept: what states facts about the page, and templates that hold its words.
const TELLING_SCRIPT = /\btype\s*=\s*["']?(?:application\/ld\+json|text\/template)\b/i

/**
 * The page without scripts, styles, drawings, comments and embedded data. Throws an `ImportRefusal` with the code
 * `too-large` when more than `MOST_MARKUP` is left, `too-many-parts` and `too-deep` when its elements are more, or
 * nested deeper, than makes sense.
 */
export function lightenPage(html: string): string {
  const light = withFewAttributes(withoutCode(html).replace(EMBEDDED, '=$1$1'))
  if (light.length > MOST_MARKUP)
    throw new ImportRefusal('too-large', { length: light.length, longest: MOST_MARKUP })
  refuseTangle(light)
  return light
}

/** More attributes than any element has that was made for people; each is compared with all others. */
const MOST_ATTRIBUTES = 200
// As the parser takes them apart: any name, and a value that is quoted, or not, or never ends.
const ATTRIBUTE = /[\s/]*[^\s>/][^\s>/=]*(?:\s*=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^\s>]+))?/y

/** Tags with no more than `MOST_ATTRIBUTES` attributes: what comes behind those says nothing to a reader. */
function withFewAttributes(html: string): string {
  let kept = ''
  let from = 0
  const opening = /<[a-z][^\s/>]*/gi
  for (let open = opening.exec(html); open !== null; open = opening.exec(html)) {
    let count = 0
    let enough = opening.lastIndex
    let end = enough
    ATTRIBUTE.lastIndex = end
    while (ATTRIBUTE.test(html)) {
      end = ATTRIBUTE.lastIndex
      if (++count <= MOST_ATTRIBUTES) enough = end
    }
    opening.lastIndex = end
    if (count <= MOST_ATTRIBUTES) continue
    kept += html.slice(from, enough)
    from = end
  }
  return from === 0 ? html : kept + html.slice(from)
}

const EMBEDDED = /=\s*(["'])data:[^"']*\1/gi

function withoutCode(html: string): string {
  const opening = /<(?:!--|(script|style|svg)\b)/gi
  // Where a closing mark was looked for in vain, there is none further down either.
  const missing = new Set<string>()
  let kept = ''
  let from = 0
  for (let open = opening.exec(html); open !== null; open = opening.exec(html)) {
    const name = open[1]?.toLowerCase() ?? '--'
    const end = missing.has(name) ? undefined : endOf(html, name, opening.lastIndex)
    if (end === undefined) {
      missing.add(name)
      continue
    }
    opening.lastIndex = end
    if (name === 'script' && isTelling(html, open.index)) continue
    kept += html.slice(from, open.index)
    from = end
  }
  return from === 0 ? html : kept + html.slice(from)
}

const ENDS: Readonly<Record<string, RegExp>> = {
  '--': /-->/g,
  script: /<\/script\s*>/gi,
  style: /<\/style\s*>/gi,
  svg: /<\/svg\s*>/gi,
}

function endOf(html: string, name: string, at: number): number | undefined {
  const end = ENDS[name]
  if (end === undefined) return undefined
  end.lastIndex = at
  return end.exec(html) === null ? undefined : end.lastIndex
}

function isTelling(html: string, at: number): boolean {
  const close = html.indexOf('>', at)
  return TELLING_SCRIPT.test(html.slice(at, Math.min(close < 0 ? at : close, at + 2_000)))
}

// These close themselves, or are closed by what follows them.
const FLAT = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

function refuseTangle(html: string): void {
  let depth = 0
  let elements = 0
  let paragraphs = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    const kind = name.toLowerCase()
    // The end of a paragraph that never began makes one, too.
    if (kind === 'p') paragraphs += slash ? -1 : 1
    const makesOne = !slash || paragraphs < 0
    if (paragraphs < 0) paragraphs = 0
    if (makesOne && ++elements > MOST_ELEMENTS)
      throw new ImportRefusal('too-many-parts', { most: MOST_ELEMENTS })
    if (FLAT.has(kind)) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST_MARKUP) throw new ImportRefusal('too-deep')
  }
}
