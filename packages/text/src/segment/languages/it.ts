import type { LanguageTable } from '../language-table.ts'

/** Italian. */
export const it: LanguageTable = {
  code: 'it',
  abbreviations: {
    before:
      'sig sigg sig.ra sig.na sig.re sigra dott dott.ssa dr prof prof.ssa ing avv arch geom rag sen mons don fr gen col cap ten magg amm s ss st c.so p.za p.zza v.le dir rev spett egr gent ill cte v.cte idraul psicol meteor econ az d p.es es ad.es cfr vs ca tel fax vol ed trad n.b mr mrs ms pres min S on',
    number:
      'n nn nr no num p pp pag pagg art artt cap capp fig figg tab tabb vol voll sez tel ext § par',
    date: 'gen genn feb febb mar apr mag giu lug ago set sett ott nov dic lun mer gio ven sab dom',
    closing: 'ecc etc a.c d.c jr h km kg min s.p.a s.r.l',
    naming: 'inc ltd co corp bros s.p.a s.r.l u.s u.s.a',
  },
  starters:
    'il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle ciò egli ella lui lei loro noi voi io tu essi esse suo sua suoi sue nostro nostra e ed o ma però se quando mentre come perché poiché che chi quale dove in di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla con senza per su sul sulla tra fra secondo durante dopo prima non né anche già ancora così allora poi oggi ieri domani ora qui lì inoltre tuttavia tutti tutte tutto molti molte alcuni alcune ogni altro altra due tre è era sono ha hanno',
  saying:
    'disse dice ha chiese chiede rispose spiega spiegò aggiunge aggiunse afferma affermò dichiarò scrive scrisse commentò gridò esclamò racconta',
  binding:
    'il lo la i gli le un uno una di del dello della dei degli delle a al allo alla ai da dal dalla in nel nella con per su tra fra e ed o ma che',
  frequent:
    'di e il la che in a un per è non una sono da del le con si dei come i alla anche più della nel ma al gli ha delle o se lo dal mi ci questo era ai nella su loro hanno stato essere tutti suo lui dalla',
}
