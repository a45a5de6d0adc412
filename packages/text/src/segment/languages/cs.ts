import type { LanguageTable } from '../language-table.ts'

/** Czech. */
export const cs: LanguageTable = {
  code: 'cs',
  abbreviations: {
    before:
      'p dr prof doc ing mgr bc judr mudr phdr rndr sv gen plk mjr kpt tj tzv tzn např resp popř mj cca srov viz odst red překl ul nám tř č čl kap angl něm fr lat st',
    number: 'č čl str s odst kap obr tab sv roč tel §',
    date: 'led úno bře dub kvě čer srp zář říj lis pro',
    closing: 'atd apod aj n.l př.n.l hod min tis mil mld kč',
    naming: 'a.s s.r.o spol inc ltd co corp s r o a',
  },
  starters:
    'to ten ta ti ty on ona ono oni já my vy v ve na do od po za před při pod nad mezi pro o u s se z ze k ke i a ale však nebo ani tak když pokud protože že kdo co jak kde proč který která které ne už ještě teď dnes včera zítra potom pak tam tady také podle během všichni všechno mnoho několik každý jeho její jejich náš je byl byla bylo jsou byli',
  saying:
    'řekl řekla řekli zeptal zeptala odpověděl odpověděla dodal dodala uvedl uvedla napsal křikl vysvětlil prohlásil',
  binding:
    'a i nebo ale v ve na do od po za před při pod nad pro o u s se z ze k ke že který která které',
  frequent:
    'a v se na je že s z do o to i ve k jako za pro by ale od jsou po jeho který bylo byl však které tak nebo až jsem při být jen také co jak',
  ordinals: true,
}
