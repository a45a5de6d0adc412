import type { LanguageTable } from '../language-table.ts'

/** Danish. */
export const da: LanguageTable = {
  code: 'da',
  abbreviations: {
    before:
      'hr fru frk dr prof mag cand skt st kgl dvs f.eks fx bl.a jf ca evt inkl ekskl mht ifm pga sml hhv if mr mrs kl nr tlf red',
    number: 'nr s p pp kap art stk fig tab bd vol no kl tlf',
    date: 'jan feb mar apr jun jul aug sep sept okt nov dec',
    closing: 'osv etc m.m m.v o.l f.kr e.kr jr co u.s.a',
    naming: 'co a/s inc ltd corp u.s e.u u.k',
  },
  starters:
    'det den de en et han hun vi i jeg du man der her hvad hvem hvor hvordan hvorfor hvornår og men eller så da når hvis mens efter før på til fra med for om ved under over mod ikke også nu alle mange nogle deres hans hendes vores min the it he she they we how',
  saying: 'sagde siger spurgte svarede råbte skrev tilføjede forklarede',
  binding: 'og eller men i på til fra med for om ved under over af en et den det de som at',
  frequent:
    'og i at er det en til på for af med de den som ikke der har et var han om fra vi men også kan jeg blev ved efter så eller sig hun',
  ordinals: true,
}
