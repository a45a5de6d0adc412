// Tells languages apart: by script first, and among languages of one script by how many of their
// most frequent words the text holds.

import { type LanguageTable, wordsOf } from './language-table.ts'

const SAMPLE = 6000
const UNDETERMINED = 'und'

/** Scripts that point to a language by themselves, and the ranges of their letters. */
const SCRIPTS = [
  'ja\u3040-\u30ff',
  'zh\u3400-\u9fff',
  'ko\uac00-\ud7af',
  'ar\u0600-\u06ff',
  'he\u0590-\u05ff',
  'hi\u0900-\u097f',
  'bn\u0980-\u09ff',
  'pa\u0a00-\u0a7f',
  'gu\u0a80-\u0aff',
  'ta\u0b80-\u0bff',
  'te\u0c00-\u0c7f',
  'ml\u0d00-\u0d7f',
  'th\u0e00-\u0e7f',
  'my\u1000-\u109f',
  'ka\u10a0-\u10ff',
  'am\u1200-\u137f',
  'hy\u0530-\u058f',
  'el\u0370-\u03ff',
].map(script => [script.slice(0, 2), new RegExp(`[${script.slice(2)}]`, 'g')] as const)
const ALPHABETIC = /[A-Za-z\u00c0-\u024f\u0400-\u04ff]/g

/** Makes a detector that chooses among `languages` where the script leaves a choice. */
export function createDetector(languages: readonly LanguageTable[]): (text: string) => string {
  let frequent: readonly FrequentWords[] | undefined
  return text => {
    const sample = sampleOf(text)
    frequent ??= languages.map(({ code, frequent: list }) => ({
      code,
      words: new Set(wordsOf(list)),
    }))
    return leadingScript(sample) ?? mostWords(sample, frequent)
  }
}

interface FrequentWords {
  readonly code: string
  readonly words: ReadonlySet<string>
}

/** The beginning, the middle and the end of the text. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text
  const third = SAMPLE / 3
  const middle = (text.length - third) >> 1
  return `${text.slice(0, third)} ${text.slice(middle, middle + third)} ${text.slice(-third)}`
}

function leadingScript(sample: string): string | undefined {
  let most = count(sample, ALPHABETIC)
  let leading: string | undefined
  for (const [code, letters] of SCRIPTS) {
    const found = count(sample, letters)
    // A little kana among many Han characters is what Japanese looks like.
    if (
      code === 'ja'
        ? found * 12 > count(sample, /[\u3400-\u9fff]/g) && found > most / 2
        : found > most
    ) {
      if (leading === 'ja') continue
      most = found
      leading = code
    }
  }
  if (leading === 'ar') return /[ٹڈڑےھں]/.test(sample) ? 'ur' : /[پچژگی]/.test(sample) ? 'fa' : 'ar'
  return leading
}

function mostWords(sample: string, languages: readonly FrequentWords[]): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  let best = UNDETERMINED
  let most = 0
  for (const language of languages) {
    let hits = 0
    for (const word of words) if (language.words.has(word)) hits++
    if (hits > most) {
      most = hits
      best = language.code
    }
  }
  return best
}

const count = (sample: string, letters: RegExp) => sample.match(letters)?.length ?? 0
