// Names and common abbreviations of the months, per language; matched by their first letters where a
// language bends them (май, мая). No two languages give one form to different months.
const MONTHS: readonly string[] = [
  // English, German, French, Spanish, Italian, Portuguese, Dutch, Nordic, Slavic, Turkish, Greek ...
  'january jan januar jänner janvier janv enero ene gennaio gen janeiro januari januarie styczeń stycznia января январь янв січня січень leden ledna ocak ianuarie január ιανουαρίου januára tammikuu tammikuuta siječnja',
  'february feb februar feber février févr fév febrero febbraio febr fevereiro fev februari luty lutego февраля февраль фев лютого лютий únor února şubat februarie február φεβρουαρίου februára helmikuu helmikuuta veljače',
  'march mar märz mrz mars marzo março maart marts marzec marca марта март мар березня березень březen března mart martie március marec μαρτίου maaliskuu maaliskuuta ožujka',
  'april apr avril avr abril abr aprile kwiecień kwietnia апреля апрель апр квітня квітень duben dubna nisan aprilie április apríl απριλίου huhtikuu huhtikuuta travnja',
  'may mai mayo maggio mag maio mei maj maja мая май травня травень květen května mayıs május máj μαΐου toukokuu toukokuuta svibnja',
  'june jun juni juin junio giugno giu junho czerwiec czerwca июня июнь июн червня червень červen června haziran iunie június jún ιουνίου kesäkuu kesäkuuta lipnja',
  'july jul juli juillet juil julio luglio lug julho lipiec lipca июля июль июл липня липень červenec července temmuz iulie július júl ιουλίου heinäkuu heinäkuuta srpnja',
  'august aug août aout agosto ago ag augustus augusti sierpień sierpnia августа август авг серпня серпень srpen srpna ağustos augusztus αυγούστου elokuu elokuuta kolovoza',
  'september sep sept septembre septiembre settembre set setembro wrzesień września сентября сентябрь сен сент вересня вересень září eylül septembrie szeptember σεπτεμβρίου syyskuu syyskuuta rujna',
  'october oct oktober okt octobre octubre ottobre ott outubro out październik października октября октябрь окт жовтня жовтень říjen října ekim octombrie október οκτωβρίου lokakuu lokakuuta listopada',
  'november nov novembre noviembre novembro listopad ноября ноябрь ноя листопада листопад kasım noiembrie νοεμβρίου marraskuu marraskuuta studenoga',
  'december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia декабря декабрь дек грудня грудень prosinec prosince aralık decembrie δεκεμβρίου joulukuu joulukuuta prosinca',
]

const numberByName = new Map<string, number>()
for (const [i, names] of MONTHS.entries()) {
  for (const name of names.split(' ')) if (!numberByName.has(name)) numberByName.set(name, i + 1)
}

/** The number of a month, 1 to 12, from its name in one of some twenty languages. */
export function monthByName(name: string | undefined): number | undefined {
  return numberByName.get((name ?? '').toLowerCase().replace(/\.$/, ''))
}
