import type { LanguageTable } from '../language-table.ts'

/** French. */
export const fr: LanguageTable = {
  code: 'fr',
  abbreviations: {
    before:
      'm mm mr mme mmes mlle mlles me mgr dr pr prof st ste sts stes cf c.-à-d p.ex ex av apr boul bd éd éds coll trad gén col cap lt cdt adj sgt gal ing hon hab v M Me',
    number: 'p pp n no nos art chap fig figs tab vol t éd al réf tél § div sect col env',
    date: 'janv févr fév avr juil sept oct nov déc lun mar mer jeu ven sam dim',
    closing: 'etc jr sr s.a s.a.r.l j.-c h min',
    naming: 'inc ltd co corp cie bros u.s s.a s.a.s',
  },
  starters:
    'le la les l un une des du de ce cet cette ces il elle ils elles on nous vous je tu mon ma mes son sa ses notre nos leur leurs et mais ou or donc car ni si quand lorsque comme puisque parce alors ainsi aussi après avant pendant depuis dans en à au aux par pour sur sous avec sans selon malgré entre chez vers c d j n s y qui que quoi quel quelle où comment pourquoi tout tous toute toutes plusieurs certains certaines chaque aucun aucune deux trois quatre cinq ici là hier demain aujourd puis ensuite enfin cependant toutefois pourtant néanmoins outre',
  saying:
    'dit a-t-il a-t-elle demande répond explique ajoute déclare affirme écrit lance conclut déplore insiste raconte souligne estime',
  binding:
    'le la les un une des du de d l et ou mais à au aux en dans par pour sur sous avec sans que qui dont où ce cette ces son sa ses leur leurs',
  frequent:
    'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec ont aux son mais comme ou si leur y dont cette ces elle été fait être nous vous je sa ses à qu jusqu même lors fin mois lundi',
}
