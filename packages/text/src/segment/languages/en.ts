import type { LanguageTable } from '../language-table.ts'

/** English. */
export const en: LanguageTable = {
  code: 'en',
  abbreviations: {
    before:
      'drs profs rev revd hon fr Ft Mt Mts Pt Ste Gen Col Cols Maj Brig Cmdr Cdr Capt Sgt Cpl Pvt Pfc Adm Supt Insp Det Const Gov Govs Sen Sens Rep Reps Pres Sec Amb Atty Dir Cllr Msgr Rt Ald Hr Sir Pte Mgr Asst Assoc Assn Lt Wm Chas Geo Jas Thos viz cf e.g eg i.e ie f.e p.s approx ca al incl excl resp est dept univ bldg tel fax ph supp ed eds trans repr attn aka a.k.a orig abbr syn rel illus PS PPS med alt ret',
    number:
      'No Nos ext p pp pg pgs para paras par art arts Sec Secs sect sects Fig Figs fig figs eq eqs vol vols ch chs chap chaps ver ex exs exh app § n nn ll Pt Pts pt pts tab tbl ser cl Reg cap Rm apt Op op doc docs cmt cmts Stat Supp Ct Vet Wall Cong Rec Sess Rep Doc Pub.L Tit tit cc rs a.d fl',
    date: 'jan feb Mar apr Jun Jul aug sep sept oct nov dec Mon tue tues Wed thu thur thurs fri Sat Sun',
    closing:
      'etc p.c a.m p.m am pm b.c a.d b.c.e c.e jr sr lbs kg km cm mm in yds hr hrs mins secs mph kph ph.d phd m.d b.a m.a m.b.a b.s m.s j.d ll.m ll.d m.p esq i.v et.al ibid id N.E N.W S.E S.W NE NW SE SW',
    units: 'lb oz ft yd mi min sec sq fl tbsp pt',
    naming:
      'llc l.l.c plc p.l.c llp l.p l.l.p n.v s.a a.g pty ave Av blvd Rd Hwy Pkwy Ln Pl Ct u.k u.n e.u u.a.e u.s.s.r d.c p.d.t p.s.t e.s.t e.d.t g.m.t u.s.c u.s.c.a c.f.r App Fed Cir Dist Ry Mut Ins Ind Calif Colo Conn Del Fla Ga Ill Kan Ky Mass Md Mich Minn Mo Mont Neb Nev Okla Penn Tenn Tex Va Vt Wash Wis Wyo Ariz Ark Ala Ont Que Alta n.y n.j n.c s.c n.h n.m n.d s.d l.a r.i w.va Sys Acad Am Soc Educ Bd Comm Div Rel',
  },
  starters:
    "the a an this that these those he she it we they you i his her its our their my your there here but and or so yet nor if when while after before in on at by for from with without as although though because since until unless once one two three four five ten some many most few several all each every both either neither no none nobody nothing not never what who whom whose why how where which whether is are was were do does did has have had can could will would should may might must now then today yesterday tomorrow tonight later meanwhile however moreover therefore thus hence also still just even only perhaps maybe according during despite under over between among about against across through within instead indeed yes well let please see such other others another more less millions thousands hundreds dozens it's he's she's that's there's they're we're i'm i've don't didn't what's let's can't",
  saying:
    'said says say asked asks ask added adds replied replies answered wrote writes told tells shouted cried yelled whispered called declared announced insisted argued claimed noted remarked observed explained recalled warned wondered demanded tweeted concluded continued admitted thought began responded laughed',
  exclaimed: 'Yahoo Jeopardy Wham Panic Oklahoma Airplane',
  lettered:
    'type class grade group hepatitis vitamin plan part section appendix exhibit block option model category figure table schedule level unit zone terminal gate team channel annex division variant strain phase step point item title article chapter',
  binding:
    'a an the this these those of to in on at by for from with without as and or but nor if that which who whose than into onto over under between among about against through during is are was were be been being has have had will would can could should may might must not its his her their our my your',
  frequent:
    'the of and to in a is that it was for on with as he are at be this by have from or had not but his they were which you has an their there been who she more her said',
}
