import type { LanguageTable } from '../language-table.ts'

/** Portuguese. */
export const pt: LanguageTable = {
  code: 'pt',
  abbreviations: {
    before:
      'sr sra srs sras srta dr dra drs dras prof profa profs eng engº arq d exmo exma ilmo ilma v.exa s.exa gen cel cap ten sgt maj alm mons pe fr sto sta st av r trav al pça ed p.ex ex cf vs aprox dep sen min gov pres dir coord lic mr mrs ms D',
    number: 'n nº n.º no núm p pág págs pp art arts cap fig figs tab vol t tel ext inc §',
    date: 'jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom',
    closing: 'etc a.m p.m a.c d.c jr h km kg min s.a',
    naming: 'ltda cia inc ltd co corp bros s.a u.s eua e.u.a',
  },
  starters:
    'o a os as um uma uns umas este esta estes estas esse essa esses essas isto isso aquele aquela ele ela eles elas eu tu nós você vocês seu sua seus suas meu minha nosso nossa e ou mas porém se quando enquanto como porque pois que quem qual onde em no na nos nas de do da dos das ao à aos às com sem por para pelo pela pelos pelas segundo sobre entre desde até durante após antes não nem também já ainda assim então depois hoje ontem amanhã agora aqui ali além todos todas tudo muitos muitas vários várias alguns algumas cada outro outra dois duas três há foi é era são está',
  saying:
    'disse diz perguntou respondeu explicou acrescentou afirmou declarou escreveu comentou gritou exclamou contou',
  binding:
    'o a os as um uma de do da dos das em no na nos nas ao à aos às com sem por para pelo pela e ou mas que seu sua este esta',
  frequent:
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus são você',
}
