import type { LanguageTable } from '../language-table.ts'

/** English. */
export const en: LanguageTable = {
  code: 'en',
  abbreviations: {
    before:
      'drs profs rev revd hon fr Ft Mt Mts Pt Ste Gen Col Cols Maj Brig Cmdr Cdr Capt Sgt Cpl Pvt Pfc Adm Supt Insp Det Const Gov Govs Sen Sens Rep Reps Pres Sec Amb Atty Dir Cllr Msgr Rt Ald Hr Sir Pte Mgr Asst Assoc Assn Lt Wm Chas Geo Jas Thos viz cf e.g eg i.e ie f.e p.s approx ca incl excl resp est dept univ bldg tel fax supp ed eds trans attn aka a.k.a rel illus PS PPS med alt ret al',
    number:
      'No Nos ext p pp pg pgs para paras par art arts Sec Secs sect sects Fig Figs fig figs eq eqs vol vols ch chs chap chaps exh app § n Pt Pts pt pts Reg Rm apt Op op doc docs cmt cmts Stat Supp Ct Vet Cong Rec Rep Doc Pub.L cc rs a.d fl',
    date: 'jan feb Mar apr Jun Jul aug sep sept oct nov dec Mon tue tues Wed thu thur thurs fri Sat Sun',
    closing:
      'etc p.c a.m p.m am pm b.c a.d b.c.e c.e jr sr lbs in hr hrs mph ph.d phd m.d b.a m.a m.b.a b.s m.s j.d ll.m ll.d m.p esq i.v id N.E N.W S.E S.W NE NW SE SW',
    units: 'lb oz ft yd mi min sec sq fl tbsp pt',
    naming:
      'llc l.l.c plc p.l.c llp l.p l.l.p n.v s.a a.g pty ave Av blvd Rd Hwy Pkwy Ln Pl Ct u.k u.n e.u u.a.e u.s.s.r d.c p.d.t p.s.t e.s.t e.d.t g.m.t u.s.c u.s.c.a c.f.r App Fed Cir Dist Ins Ind Calif Colo Conn Del Fla Ga Ill Kan Ky Mass Md Mich Minn Mo Mont Neb Nev Okla Penn Tenn Tex Va Vt Wash Wis Wyo Ariz Ark Ala Ont Que Alta n.y n.j n.c s.c n.h n.m n.d s.d l.a r.i w.va Am Bd Comm Div Rel',
  },
  starters:
    'the a an this that these those he she it we they you i his her its our their my your there here but and or so yet nor if when while after before in on at by for from with without as although though because since until unless once one two three four five ten some many most few several all each every both either neither no none nobody nothing not never what who whom whose why how where which whether is are was were do does did has have had can could will would should may might must now then today yesterday tomorrow tonight later meanwhile however moreover therefore thus hence also still just even only perhaps maybe according during despite under over between among about against across through within instead indeed yes well let please see such other others another more less millions thousands hundreds dozens',
  saying:
    'said says say asked asks ask added adds replied replies answered wrote writes told tells shouted cried yelled whispered called declared announced insisted argued claimed noted remarked observed explained recalled warned wondered demanded tweeted concluded continued admitted thought began responded laughed',
  exclaimed: 'Yahoo Jeopardy Wham Panic Oklahoma Airplane',
  lettered:
    'type class grade group hepatitis vitamin plan part section appendix block category level unit team',
  binding:
    'a an the this these those of to in on at by for from with without as and or but nor if that which who whose than into onto over under between among about against through during is are was were be been being has have had will would can could should may might must not its his her their our my your',
  frequent:
    'the of and to in a is that it was for on with as he are at be this by have from or not but his were you an her',
}
