const LETTER = String.raw`[\p{L}\p{M}\p{N}_]`
const EDGE = `(?:(?<=${LETTER})(?!${LETTER})|(?<!${LETTER})(?=${LETTER}))`

/**
 * The same pattern with `\b` meaning the edge of a word in any script; in JavaScript it knows only
 * ASCII letters, so that `\bдата\b` never matches.
 */
export function wordEdges(pattern: RegExp): RegExp {
  const flags = pattern.flags.includes('u') ? pattern.flags : `${pattern.flags}u`
  return new RegExp(pattern.source.replaceAll('\\b', EDGE), flags)
}
