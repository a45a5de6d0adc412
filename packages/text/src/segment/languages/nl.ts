import type { LanguageTable } from '../language-table.ts'

/** Dutch. */
export const nl: LanguageTable = {
  code: 'nl',
  abbreviations: {
    before:
      'dhr mevr mw dr drs prof ir ing mr bc jhr jkvr ds pastoor st sint gen kol kap lt sgt min burg bijv bv d.w.z o.a m.n i.v.m t.a.v t.o.v n.a.v m.b.t a.d.h.v z.g zgn ca incl excl resp vgl evt enz max aanw vnw red uitg vert vs v',
    number: 'nr nrs blz p pag pp art artt hfst fig tab dl vol jg tel §',
    date: 'jan febr feb mrt apr jun jul aug sept sep okt nov dec ma di wo do vr za zo',
    closing: 'enz etc e.d e.a v.chr n.chr jr sr a.u.b',
    naming: 'n.v b.v inc ltd co corp u.s',
  },
  starters:
    'de het een dit dat deze die hij zij ze wij we jullie ik jij je u men er zijn haar hun ons onze mijn en maar of want dus toch als toen terwijl nadat voordat omdat hoewel hoe wie wat waar waarom wanneer welke in op aan van voor met bij naar uit over door tegen tot na volgens tijdens sinds onder tussen niet geen ook nog al nu dan daar hier vandaag gisteren morgen later daarna daarom bovendien echter alle veel enkele sommige elke twee drie is was waren wordt werd heeft hebben kan moet',
  saying: 'zei zegt vroeg antwoordde riep schreef vertelde verklaarde voegde meldt meldde aldus',
  binding:
    'de het een van in op aan voor met bij naar uit over door te ten ter en of maar dat die dit deze zijn haar hun',
  frequent:
    'de van het een en in is dat op te zijn voor met die niet aan er om ook als dan maar bij door ze hij naar uit nog werd wordt over tot heeft was haar meer hun zich je deze kan worden of geen',
}
