import type { LanguageTable } from '../language-table.ts'

/** English. */
export const en: LanguageTable = {
  code: 'en',
  abbreviations: {
    before:
      'mr mrs ms mx messrs mmes dr drs prof profs rev revd hon fr sr srta sra st ste mt ft pt gen lt col maj brig cmdr cdr capt sgt cpl pvt pfc adm radm vadm ens supt insp det ins const gov govs sen sens rep reps pres sec secy amb atty dir supervis pvte cpo msgr rt esq vs v viz cf e.g eg i.e ie f.e approx ca c circa al incl excl resp ext est dept univ assn bldg tel fax ph mme mlle supp ed eds trans repr fwd attn aka a.k.a w.r.t orig abbr usu esp pron obs syn Ald Bish Ven Hr Sir Pte Spc Sra Mgr med alt no nos',
    number:
      'No Nos no nos p pp pg pgs para paras par art arts sec secs sect fig figs eq eqs vol vols ch chap chaps ver ex exs exh app no. § rs n nn ll col cols tab tbl ser cl reg cap rm apt ste lot Op op doc docs',
    date: 'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun',
    closing:
      'etc a.m p.m am pm b.c a.d b.c.e c.e jr sr lb lbs oz kg km cm mm mi ft in yd yds hr hrs min mins sec secs sq gal qt mph kph ph.d phd m.d b.a m.a m.b.a b.s m.s j.d ll.m ll.b ll.d d.d.s r.n m.p esq i.v i.d p.s n.b tbsp tsp approx misc et.al ibid id N.E N.W S.E S.W NE NW SE SW',
    naming:
      'inc ltd co corp cos bros llc l.l.c plc p.l.c llp l.p l.l.p n.v s.a a.g pty ave av blvd rd hwy pkwy ln sq pl ct u.s u.k u.s.a u.n e.u u.a.e u.s.s.r d.c p.d.t p.s.t e.s.t e.d.t g.m.t ind calif colo conn del fla ga ill kan ky la mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo ariz ark ala ont que alta n.y n.j n.c s.c n.h n.m n.d s.d l.a r.i w.va b.c',
  },
  starters:
    "the a an this that these those he she it we they you i his her its our their my your there here but and or so yet nor if when while after before in on at by for from with without as although though because since until unless once one two three four five ten some many most few several all each every both either neither no none nobody nothing not never what who whom whose why how where which whether is are was were do does did has have had can could will would should may might must now then today yesterday tomorrow tonight later meanwhile however moreover therefore thus hence also still just even only perhaps maybe according during despite under over between among about against across through within instead indeed yes well let please see such other others another more less it's he's she's that's there's they're we're i'm i've don't didn't what's let's can't",
  saying:
    'said says say asked asks ask added adds replied replies answered wrote writes told tells shouted cried yelled exclaimed whispered muttered murmured screamed called declared announced insisted argued claimed noted remarked observed explained recalled warned wondered demanded inquired enquired quipped joked tweeted concluded continued admitted thought went began responded retorted snapped sighed laughed',
  lettered:
    'type class grade group hepatitis vitamin plan part section appendix exhibit block option model category figure table schedule level unit zone terminal gate team channel annex division category variant strain phase step point item title article chapter league serie',
  binding:
    'a an the this these those of to in on at by for from with without as and or but nor if that which who whose than into onto over under between among about against through during is are was were be been being has have had will would can could should may might must not its his her their our my your',
  frequent:
    'the of and to in a is that it was for on with as he are at be this by have from or had not but his they were which you has an will one their there been who all when its would she more her said about if we can some out so up what also after than other into first',
}
