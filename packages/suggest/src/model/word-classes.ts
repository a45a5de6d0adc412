// Words that keep the same company share a class, so that the model knows more words than it saw
// with a label. The classes are made by `training/word-classes.ts`.

/** The fine and the coarse class of a word; undefined for words without one. */
export type WordClasses = ReadonlyMap<string, readonly [fine: number, coarse: number]>

/**
 * Reads the written form of the classes: a line for each fine class, the coarse class and then its
 * words, parted by spaces.
 */
export function readWordClasses(written: string): WordClasses {
  const classes = new Map<string, readonly [number, number]>()
  written.split('\n').forEach((line, fine) => {
    const [coarse, ...words] = line.split(' ')
    for (const word of words) classes.set(word, [fine, Number(coarse)])
  })
  return classes
}
