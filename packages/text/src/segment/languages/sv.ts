import type { LanguageTable } from '../language-table.ts'

/** Swedish. */
export const sv: LanguageTable = {
  code: 'sv',
  abbreviations: {
    before:
      'hr fru dr prof doc st s:t kgl dvs d.v.s t.ex bl.a jfr ca ev inkl exkl p.g.a m.a.o s.k f.d kl nr tel red',
    number: 'nr s sid kap art fig tab bd vol kl tel',
    date: 'jan feb febr mar apr jun jul aug sep sept okt nov dec',
    closing: 'osv etc m.m m.fl o.d f.kr e.kr jr',
    naming: 'ab inc ltd co corp',
  },
  starters:
    'det den de en ett han hon vi ni jag du man där här vad vem var hur varför när och men eller så då om medan efter före på till från med för i av vid under över mot inte också nu alla många några deras hans hennes vår min',
  saying: 'sade sa säger frågade svarade ropade skrev tillade förklarade',
  binding: 'och eller men i på till från med för om vid under över av en ett den det de som att',
  frequent:
    'och i att det som en på är av för med den till har de inte ett om han men var sig från vi så kan när hon också eller efter jag än vid',
}
