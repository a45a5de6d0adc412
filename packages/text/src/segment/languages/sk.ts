import type { LanguageTable } from '../language-table.ts'

/** Slovak. */
export const sk: LanguageTable = {
  code: 'sk',
  abbreviations: {
    before:
      'p dr prof doc ing mgr bc judr mudr phdr sv gen plk mjr kpt t.j tzv tzn napr resp príp cca porov red prekl ul nám č čl kap angl nem fr lat st s r o',
    number: 'č čl str s ods kap obr tab zv roč tel §',
    date: 'jan feb mar apr máj jún júl aug sep okt nov dec',
    closing: 'atď a.i n.l pred.n.l hod min tis mil mld',
    naming: 'a.s s.r.o spol inc ltd co corp',
  },
  starters:
    'to ten tá tí tie on ona ono oni ja my vy v vo na do od po za pred pri pod nad medzi pre o u s so z zo k ku i a ale však alebo ani tak keď ak pretože že kto čo ako kde prečo ktorý ktorá ktoré nie už ešte teraz dnes včera zajtra potom tam tu tiež podľa počas všetci všetko mnoho niekoľko každý jeho jej ich náš je bol bola bolo sú boli',
  saying:
    'povedal povedala spýtal spýtala odpovedal odpovedala dodal dodala uviedol uviedla napísal reagoval vysvetlil',
  binding:
    'a i alebo ale v vo na do od po za pred pri pod nad pre o u s so z zo k ku že ktorý ktorá ktoré',
  frequent:
    'a v sa na je že s z do o to aj vo k ako za pre by ale od sú po jeho ktorý bolo bol však ktoré tak alebo až som pri byť len tiež čo',
  ordinals: true,
}
