// Takes out of a page's source what no reader of its words needs, before anything is parsed: most of a
// large page is code, styles and embedded data. One pass; every mark is looked at once.
import { ImportRefusal } from './refusal.ts'

/** The most markup that is parsed of a page once it is lightened, in UTF-16 units: ten times the longest article. */
export const MOST_MARKUP = 10_000_000
/** Elements in elements beyond any page that was made for people; a parser's time grows with the square. */
const DEEPEST_MARKUP = 30_000

// Kept: what states facts about the page, and templates that hold its words.
const TELLING_SCRIPT = /\btype\s*=\s*["']?(?:application\/ld\+json|text\/template)\b/i

/**
 * The page without scripts, styles, drawings, comments and embedded data. Throws an `ImportRefusal` with the code
 * `too-large` when more than `MOST_MARKUP` is left, and `too-deep` when its elements are nested beyond all sense.
 */
export function lightenPage(html: string): string {
  const light = withoutCode(html).replace(EMBEDDED, '=$1$1')
  if (light.length > MOST_MARKUP)
    throw new ImportRefusal('too-large', { length: light.length, longest: MOST_MARKUP })
  if (isDeep(light)) throw new ImportRefusal('too-deep')
  return light
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

function isDeep(html: string): boolean {
  let depth = 0
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)/gi)) {
    if (FLAT.has(name.toLowerCase())) continue
    depth = slash ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST_MARKUP) return true
  }
  return false
}
