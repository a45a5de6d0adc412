import { type Tag, TAGS } from '@claimbench/model'

/** How often each tag was given to one sentence, the most frequent first, none of those never given. */
export function tallyOf(row: readonly (Tag | null)[]): readonly (readonly [Tag, number])[] {
  return TAGS.map((tag): [Tag, number] => [tag, row.filter(given => given === tag).length])
    .filter(([, count]) => count > 0)
    .toSorted((a, b) => b[1] - a[1])
}

/** The tag that more people gave than any other; undefined when two share the first place. */
export function mostGiven(row: readonly (Tag | null)[]): Tag | undefined {
  const [first, second] = tallyOf(row)
  return first && first[1] !== second?.[1] ? first[0] : undefined
}
