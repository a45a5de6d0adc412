// Reads the cases of fixtures/segment/hard-news.md, where the notation is explained.

import type { SegmentOptions } from './sentence.ts'

/** A text whose right segmentation is known. */
export interface HardCase {
  /** The heading it stands under. */
  readonly section: string
  readonly text: string
  readonly options: SegmentOptions
  /** The accepted answers, each as the sentences of the text. */
  readonly answers: readonly (readonly string[])[]
}

/** Reads all cases of a file in the notation of hard-news.md. Throws on a line it cannot read. */
export function readHardCases(file: string): HardCase[] {
  const cases: HardCase[] = []
  let section = ''
  let isCase = false
  for (const line of file.split('\n')) {
    if (line.startsWith('## ')) section = line.slice(3)
    else if (line.startsWith('```')) isCase = !isCase
    else if (isCase) addLine(cases, section, line)
  }
  return cases
}

function addLine(cases: HardCase[], section: string, line: string): void {
  const colon = line.indexOf(': ')
  if (colon < 0) throw new Error(`No language before the text: ${line}`)
  const [language = 'und', ...flags] = line.slice(0, colon).split(' ')
  const marked = line.slice(colon + 2).replaceAll('⏎', '\n')
  const answer = marked.split('¦').map(sentence => sentence.trim())
  const last = cases.at(-1)
  if (language === 'or' && last) {
    cases[cases.length - 1] = { ...last, answers: [...last.answers, answer] }
    return
  }
  const options = Object.fromEntries(flags.map(flag => [flag, true]))
  const text = marked.replaceAll('¦', '')
  cases.push({ section, text, options: { language, ...options }, answers: [answer] })
}
