import type { LanguageTable } from '../language-table.ts'

/** Spanish. */
export const es: LanguageTable = {
  code: 'es',
  abbreviations: {
    before:
      'sr sra sres sras srta srtas dr dra dres dras lic ing arq prof profa d dña dn fr gral gnral cnel tte cap sgto alm mons pbro sto sta hno hna ee uu ud uds vd vds p.ej ej cf vs av avda ctra cra c pza pl izq dcha núm aprox admón dpto depto ed edit trad dir coord gob min pdte excmo excma ilmo ilma v r.d mr mrs ms st hab máx mín atte esp rte D Dª',
    number:
      'núm n.º nº n no p pág págs pp art arts cap caps fig figs tab vol vols ed t tel tels tfno ext párr párrf párrs apdo secc inc ley §',
    date: 'ene feb mar abr may jun jul ago sep sept set oct nov dic lun mié jue vie sáb dom',
    closing: 'etc a.m p.m a.c d.c a.de.c d.de.c jr sr c h hs km kg min seg s.a s.l s.a.u ee.uu uu',
    naming: 'inc ltd co corp cía bros u.s d.c s.a s.l',
  },
  starters:
    'el la los las lo un una unos unas este esta estos estas ese esa esos esas esto eso aquel él ella ellos ellas yo tú nosotros usted ustedes su sus mi mis nuestro nuestra y e o u pero mas aunque sino si cuando mientras como porque pues que quien quién qué cuál cuándo dónde cómo en de del a al con sin por para según sobre entre desde hasta hacia durante ante tras bajo contra no ni también tampoco ya aún todavía así entonces luego después antes hoy ayer mañana ahora aquí allí además embargo todos todas todo muchos muchas varios varias algunos algunas cada otro otra dos tres hay fue es era son está',
  saying:
    'dijo dice preguntó respondió contestó explicó añadió agregó afirmó señaló declaró escribió comentó aseguró gritó exclamó',
  binding:
    'el la los las un una unos unas de del a al en con sin por para según sobre entre desde hasta y e o u pero que su sus este esta',
  frequent:
    'de la que el en y a los se del las un por con no una su para es al lo como más pero sus le ya o este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ha fue ser son',
}
