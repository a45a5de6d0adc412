/** A stretch that the quotation and the copy share, or that only one of the two has. */
export interface DifferencePart {
  readonly kind: 'same' | 'quote' | 'copy'
  readonly text: string
}

/** Longer than this, in words, two texts are shown one after the other and not word by word. */
const MOST_WORDS = 2_000

/**
 * How a quotation differs from a passage of the copy, word by word: the parts `same` and `quote`
 * joined give the quotation, `same` and `copy` the passage (white space as the quotation has it).
 */
export function differenceBetween(quote: string, passage: string): readonly DifferencePart[] {
  const [a, b] = [partsOf(quote), partsOf(passage)]
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) {
    return [
      { kind: 'quote', text: quote },
      { kind: 'copy', text: passage },
    ]
  }
  const lengths = sharedLengths(a, b)
  const parts: { kind: DifferencePart['kind']; text: string }[] = []
  const add = (kind: DifferencePart['kind'], text: string) => {
    const last = parts.at(-1)
    if (last?.kind === kind) last.text += text
    else parts.push({ kind, text })
  }
  let [i, j] = [0, 0]
  const width = b.length + 1
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]]
    if (left !== undefined && right !== undefined && isSame(left, right)) {
      add('same', left)
      i++
      j++
    } else if (
      left !== undefined &&
      (right === undefined ||
        (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      add('quote', left)
      i++
    } else {
      add('copy', right ?? '')
      j++
    }
  }
  return parts
}

// Words and single marks, each with the white space behind it.
function partsOf(text: string): readonly string[] {
  return text.match(/(?:[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}\s])\s*|\s+/gu) ?? []
}

const isSame = (a: string, b: string) => a.trim() === b.trim()

// The length of the longest common subsequence of a[i..] and b[j..], for every i and j.
function sharedLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      lengths[i * width + j] = isSame(a[i] ?? '', b[j] ?? '')
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  return lengths
}
