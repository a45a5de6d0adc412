// `\b` as the edge of a word in any script. In JavaScript it knows only ASCII letters, so that
// `\bдата\b` never matches.

const WORD = /[\p{L}\p{M}\p{N}_]/u
const UNASSIGNED = /\p{Cn}/u
const WORD_BEYOND_ASCII = /(?![\0-\x7f])[\p{L}\p{M}\p{N}]/u

/** A pattern that is tried against one line after the other. */
export interface LinePattern {
  readonly test: (line: string) => boolean
}

/**
 * The same pattern with `\b` meaning the edge of a word in any script: a letter, mark, digit or
 * underscore on the one side of it alone.
 */
export function wordEdges(pattern: RegExp): RegExp {
  const flags = pattern.flags.includes('u') ? pattern.flags : `${pattern.flags}u`
  return new RegExp(pattern.source.replaceAll('\\b', edge()), flags)
}

/**
 * As `wordEdges`, for tables of many long patterns. Lines without letters beyond ASCII, most of those of
 * an English article, are tried with JavaScript's own `\b`, which is the same there and four times as
 * fast; the other pattern is made when a line asks for it.
 */
export function linePattern(plain: RegExp): LinePattern {
  let anyScript: RegExp | undefined
  return {
    test(line) {
      if (!WORD_BEYOND_ASCII.test(line)) return plain.test(line)
      anyScript ??= wordEdges(plain)
      return anyScript.test(line)
    },
  }
}

let madeEdge: string | undefined

function edge(): string {
  if (madeEdge !== undefined) return madeEdge
  const letter = `[${wordRanges()}]`
  madeEdge = `(?:(?<=${letter})(?!${letter})|(?<!${letter})(?=${letter}))`
  return madeEdge
}

/**
 * The class of `WORD` written as ranges. Hundreds of edges in the patterns would each have the engine
 * look the Unicode properties up: that took most of a second before the first line was read. Unassigned
 * code points between two letters join them to one range, as in the planes beyond the basic one, where
 * only pictures (1F000 and on) are no letters.
 */
function wordRanges(): string {
  const ranges: string[] = []
  let start: number | undefined
  let end = 0
  const close = () => {
    if (start !== undefined) ranges.push(`${escaped(start)}-${escaped(end)}`)
    start = undefined
  }
  for (let code = 0; code <= 0xffff; code++) {
    const character = String.fromCharCode(code)
    if (WORD.test(character)) {
      start ??= code
      end = code
    } else if (!UNASSIGNED.test(character)) close()
  }
  close()
  return `${ranges.join('')}\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}`
}

function escaped(code: number): string {
  return `\\u{${code.toString(16)}}`
}
