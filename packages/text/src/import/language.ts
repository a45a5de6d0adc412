// The language of a text by its commonest small words; enough to choose abbreviations and hyphenation.
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in that is was for with on as by it from are this be have not which their has were',
  de: 'der die und das den von zu mit ist des sich auf nicht dem ein eine für als auch es wird werden sind einer',
  fr: 'le les des et la une du dans est que pour qui sur par au avec pas plus ce sont cette aux ont été',
  es: 'el los las y de la una en que por con para del se su no es más como al lo fue han sus',
  it: 'il di che la della e un per del una con sono non le gli dei nel più alla come anche ha si',
  pt: 'o os as e de da do em um uma que para com não dos das por mais no na ao foi se são',
  nl: 'de het een en van in dat is op te voor met zijn niet aan er ook door maar bij om worden naar werd',
  sv: 'och att det som en är på för av med den till inte har om ett men var de vi från så kan',
  da: 'og at det som en er på for af med den til ikke har om et men var de vi fra så kan blev',
  pl: 'i w na z do że się nie to jest o jak po od za przez są co dla ale jego który także już',
  ru: 'и в на не что с по как из за для от это был его но к так же она они все или до',
  uk: 'і в на не що з у та до за як від про для це його але які був після також було або ще',
  tr: 've bir bu için ile de da olarak çok daha olan gibi kadar sonra ne var her en ancak',
  fi: 'ja on ei että se oli hän mutta ovat myös kun joka tai mukaan ole sen niin kuin',
  cs: 'a v na se je že z s do to o k pro jako i ve po ale byl za by od které jsou',
}
const FEWEST_WORDS = 20
const wordsByLanguage = Object.entries(SMALL_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.split(' ')),
}))

/** The BCP 47 tag of the language a text is most likely in; undefined for short or unclear texts. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, 20_000)
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]{10,}/u.test(sample)) return 'ja'
  if (/\p{Script=Hangul}{2,}/u.test(sample)) return 'ko'
  if (/\p{Script=Han}{10,}/u.test(sample)) return 'zh'
  if (/\p{Script=Greek}{3,}/u.test(sample)) return 'el'
  if (/\p{Script=Arabic}{3,}/u.test(sample)) return 'ar'
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < FEWEST_WORDS) return undefined
  const counts = wordsByLanguage
    .map(entry => ({
      language: entry.language,
      count: words.filter(word => entry.words.has(word)).length,
    }))
    .sort((a, b) => b.count - a.count)
  const [best, second] = counts
  const isClear =
    best && best.count >= words.length * 0.12 && best.count > (second?.count ?? 0) * 1.15
  return isClear ? best.language : undefined
}
