import type { CorpusArticle, CorpusSentence } from '@claimbench/fixtures'

export interface ReadSentence {
  readonly text: string
  readonly before: string
  readonly sentence: CorpusSentence
}

/** The sentences of an article with the text before each, paragraphs parted by a line break. */
export function inReadingOrder({ sentences }: CorpusArticle): ReadSentence[] {
  let before = ''
  return sentences.map((sentence, at) => {
    const last = sentences[at - 1]
    if (last)
      before +=
        (at > 1 ? (sentences[at - 2]?.paragraph === last.paragraph ? ' ' : '\n') : '') + last.text
    const joint = last && last.paragraph !== sentence.paragraph ? '\n' : ' '
    return { text: sentence.text, before: last ? before + joint : '', sentence }
  })
}
