// What became of a file that a trainer brought: taken in, or why not.
import type { FileFault } from '@claimbench/model/training'

/** One file's news; the words for it are in `words/classroom`. */
export interface ClassFileNews {
  /** The name of the file. */
  readonly name: string
  readonly kind:
    /** It is damaged, foreign, newer or forged; see `fault`. */
    | 'fault'
    /** A good result file about another article. */
    | 'other-article'
    /** It names this article, but answers sentences that the article does not have. */
    | 'does-not-fit'
    /** Every attempt in it is in a later file of the same person. */
    | 'nothing-new'
    /** The very same file is here already. */
    | 'duplicate'
    /** No pack that is here holds what it is about. */
    | 'no-pack'
    /** The browser kept the record of it, but not its bytes. */
    | 'file-gone'
    | 'pack-kept'
    | 'pack-here'
    | 'key-added'
    | 'key-here'
  /** What kind of file it was taken for. */
  readonly fault?: FileFault
  readonly of?: 'pack' | 'result'
  /** The articles or the pack that it is about. */
  readonly titles?: readonly string[]
}

/** Whether the file was of use: such news is no problem. */
export function isGoodNews({ kind }: ClassFileNews): boolean {
  return kind === 'pack-kept' || kind === 'key-added'
}
