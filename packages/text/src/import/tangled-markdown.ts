// Tells Markdown that nobody writes from Markdown that somebody did. The parser's time grows with the
// square, and worse, of the marks that stand in one paragraph and of the containers nested in one line.

/** More marks (brackets, stars, ticks and the like) than any paragraph has that was made for people. */
const MOST_MARKS = 4_000
/** More lines than any paragraph has, however narrow its column. */
const MOST_LINES = 3_000
/** More quotations and lists in each other than anybody can follow. */
const DEEPEST = 40
/** More definitions of links than any article has; each is compared with all others. */
const MOST_DEFINITIONS = 10_000

const CONTAINERS = new RegExp(
  `^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${DEEPEST}}`,
)
// A list item that is pushed in so far stands in as many lists.
const PUSHED_IN = /^(?: {4}|\t){20} *(?:[-*+]|\d+[.)])\s/
const NEW_PARAGRAPH = /^\s*(?:$|[-*+]\s|#{1,6}\s|\d{1,9}[.)]\s)/
const MARK = /[[\]*_`<&\\~!()]/g
const DEFINITION = /^ {0,3}\[[^\]]*\]:/

/** Whether Markdown is too tangled to be told apart. One pass; every line is looked at once. */
export function isTangled(markdown: string): boolean {
  let marks = 0
  let lines = 0
  let definitions = 0
  for (const line of linesOf(markdown)) {
    if (CONTAINERS.test(line) || PUSHED_IN.test(line)) return true
    if (DEFINITION.test(line) && ++definitions > MOST_DEFINITIONS) return true
    if (NEW_PARAGRAPH.test(line)) marks = lines = 0
    marks += line.match(MARK)?.length ?? 0
    if (marks > MOST_MARKS || ++lines > MOST_LINES) return true
  }
  return false
}

function* linesOf(text: string): Generator<string> {
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    yield text.slice(from, to)
    from = to + 1
  }
}
