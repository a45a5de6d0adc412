import type { LanguageTable } from '../language-table.ts'

/** Norwegian. */
export const nb: LanguageTable = {
  code: 'nb',
  abbreviations: {
    before: 'hr fru dr prof st kgl dvs f.eks bl.a jf ca evt inkl ekskl mht pga kl nr tlf red',
    number: 'nr s kap art fig tab bd vol kl tlf',
    date: 'jan feb mar apr jun jul aug sep sept okt nov des',
    closing: 'osv etc m.m m.fl o.l f.kr e.kr jr',
    naming: 'as inc ltd co corp',
  },
  starters:
    'det den de en ei et han hun vi jeg du man der her hva hvem hvor hvordan hvorfor når og men eller så da hvis mens etter før på til fra med for i av ved under over mot ikke også nå alle mange noen deres hans hennes vår min',
  saying: 'sa sier spurte svarte ropte skrev føyde forklarte',
  binding: 'og eller men i på til fra med for om ved under over av en et den det de som at',
  frequent:
    'og i det er på som en til av for å at med de har den ikke om et fra han var seg men vi ble kan hun eller også etter så jeg',
  ordinals: true,
}
