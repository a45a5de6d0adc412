// Which news agencies a piece of evidence is credited to. Ten papers that print one agency's report
// are one origin, whatever they are called and however they cut it.

/** Agencies by a key of ours: the names that only they have, and their short marks. */
const AGENCIES: Readonly<Record<string, { names: readonly string[]; marks: readonly string[] }>> = {
  aap: { names: ['Australian Associated Press'], marks: ['AAP'] },
  afp: { names: ['Agence France-Presse', 'Agence France Presse'], marks: ['AFP'] },
  anadolu: { names: ['Anadolu Agency', 'Anadolu Ajansı'], marks: ['AA'] },
  ani: { names: ['Asian News International'], marks: ['ANI'] },
  ansa: { names: [], marks: ['ANSA'] },
  ap: { names: ['Associated Press'], marks: ['AP'] },
  apa: { names: ['Austria Presse Agentur'], marks: ['APA'] },
  belga: { names: ['Agence Belga'], marks: ['Belga', 'BELGA'] },
  bloomberg: { names: ['Bloomberg News'], marks: ['Bloomberg'] },
  cp: { names: ['Canadian Press'], marks: ['CP'] },
  ctk: { names: ['Česká tisková kancelář'], marks: ['ČTK', 'CTK'] },
  dpa: { names: ['Deutsche Presse-Agentur', 'Deutsche Presseagentur'], marks: ['dpa', 'DPA'] },
  efe: { names: ['Agencia EFE'], marks: ['EFE'] },
  epd: { names: ['Evangelischer Pressedienst'], marks: ['epd'] },
  interfax: { names: [], marks: ['Interfax', 'INTERFAX'] },
  keystone: { names: ['Keystone-SDA'], marks: ['SDA', 'sda'] },
  kna: { names: ['Katholische Nachrichten-Agentur'], marks: ['KNA'] },
  kyodo: { names: ['Kyodo News'], marks: ['Kyodo', 'KYODO'] },
  lusa: { names: ['Agência Lusa'], marks: ['Lusa', 'LUSA'] },
  mti: { names: ['Magyar Távirati Iroda'], marks: ['MTI'] },
  ntb: { names: ['Norsk Telegrambyrå'], marks: ['NTB'] },
  pa: { names: ['Press Association', 'PA Media'], marks: ['PA'] },
  pap: { names: ['Polska Agencja Prasowa'], marks: ['PAP'] },
  pti: { names: ['Press Trust of India'], marks: ['PTI'] },
  reuters: { names: ['Reuters', 'Thomson Reuters'], marks: ['Reuters', 'REUTERS'] },
  ria: { names: ['RIA Novosti', 'РИА Новости'], marks: ['RIA'] },
  ritzau: { names: ['Ritzaus Bureau'], marks: ['Ritzau', 'RITZAU'] },
  sid: { names: ['Sport-Informations-Dienst'], marks: ['SID'] },
  stt: { names: ['Suomen Tietotoimisto'], marks: ['STT'] },
  tass: { names: ['ТАСС'], marks: ['TASS'] },
  tt: { names: ['Tidningarnas Telegrambyrå'], marks: ['TT'] },
  ukrinform: { names: ['Укрінформ'], marks: ['Ukrinform', 'UKRINFORM'] },
  upi: { names: ['United Press International'], marks: ['UPI'] },
  xinhua: { names: ['Xinhua News Agency', '新华社'], marks: ['Xinhua', 'XINHUA'] },
  yonhap: { names: ['Yonhap News Agency'], marks: ['Yonhap'] },
}

const keyByMark = new Map(
  Object.entries(AGENCIES).flatMap(([key, { names, marks }]) =>
    [...names, ...marks].map((mark): readonly [string, string] => [mark, key]),
  ),
)
const escaped = (words: string) => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
const either = (words: Iterable<string>) =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')

const MARK = `(?:${either(keyByMark.keys())})`
const MARKS = `${MARK}(?:\\s*(?:/|,|&|and|und)\\s*${MARK})*`
const NAMES = either(Object.values(AGENCIES).flatMap(({ names }) => names))

/**
 * The agencies that a name or a citation credits, as keys in order: by full name anywhere, by its
 * mark where nothing else is said, in brackets, or behind "via", "nach" and the like.
 *
 * "Bay Herald (Reuters)" -> reuters; "dpa/AFP" -> afp, dpa; "A. P. Moller" -> none
 */
export function wiresOfName(name: string): readonly string[] {
  return keysIn(name, [
    new RegExp(`^\\s*${MARKS}\\s*$`, 'gu'),
    new RegExp(`[([]\\s*${MARKS}\\s*[)\\]]`, 'gu'),
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:via|by|nach|par|per|från)\\s+${MARKS}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${NAMES})(?![\\p{L}\\p{N}])`, 'gu'),
  ])
}

/**
 * The agencies that a text is credited to, as keys in order: in a dateline, in brackets at the end of
 * a line, or in a line that only names the source. Agencies that are merely spoken of are not.
 *
 * "LONDON (Reuters) - Two ferries …" -> reuters; "… he told Reuters." -> none
 */
export function wiresOfText(text: string): readonly string[] {
  return keysIn(text, [
    new RegExp(`^\\p{Lu}[^\\n()]{0,60}?\\(${MARKS}\\)\\s?[-–—:.]`, 'gmu'),
    new RegExp(`^\\p{Lu}{3,}[^\\n().]{0,40}?[,/]\\s?${MARKS}\\s?[-–—:]\\s`, 'gmu'),
    new RegExp(`^\\(${MARKS}\\)`, 'gmu'),
    new RegExp(`[([]${MARKS}[)\\]][.\\s]*$`, 'gmu'),
    new RegExp(`^\\s*[-–—/]\\s?${MARKS}[.\\s]*$`, 'gmu'),
    new RegExp(`^\\s*(?:source|quelle|fuente|fonte|källa)s?\\s*:\\s*${MARKS}[.\\s]*$`, 'gimu'),
  ])
}

function keysIn(text: string, patterns: readonly RegExp[]): readonly string[] {
  const found = patterns.flatMap(pattern =>
    Array.from(text.matchAll(pattern), ([credit]) => credit),
  )
  const marks = found.flatMap(credit => credit.match(EVERY_MARK) ?? [])
  return [...new Set(marks.flatMap(mark => keyByMark.get(mark) ?? []))].sort()
}

const EVERY_MARK = new RegExp(`(?<![\\p{L}\\p{N}])${MARK}(?![\\p{L}\\p{N}])`, 'gu')
