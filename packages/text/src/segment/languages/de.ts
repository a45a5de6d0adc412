import type { LanguageTable } from '../language-table.ts'

/** German. */
export const de: LanguageTable = {
  code: 'de',
  abbreviations: {
    before:
      'dr prof hr hrn fr frl dipl ing med phil jur rer nat habil st skt hl mag ges gesch geb verh gest vgl s d.h z.b u.a u.ä v.a i.d.r i.a o.ä o.g z.t z.zt z.z bspw bzw ca evtl ggf inkl exkl zzgl einschl ausschl sog insb insbes bes allg kath ev evang dt engl franz frz lat griech ital span russ amerik österr schweiz lt gem bez betr zw gegr ehem urspr max min abs anm aufl ausg bearb hrsg hg übers verf red mr mrs ms sen gen col maj oberst hptm ltn kdt präs vors stv gf rd',
    number: 'nr nrn s str abs art bd bde kap ziff abb tab tel aufl jg h bl rn rdnr pos zi § par ca',
    date: 'jan feb febr mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so',
    closing: 'usw etc u.a u.ä o.ä dgl jh jhd jhdt chr v.chr n.chr m.e',
    naming: 'mio mrd tsd co inc ltd corp ag u.s e.v gmbh str pl std min sek',
  },
  starters:
    'der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man dieser diese dieses diesen diesem jener jene und aber oder doch denn sondern auch nur noch schon so da dann dort hier jetzt nun heute gestern morgen wenn als während nachdem bevor weil obwohl damit dass ob wer was wo wie warum wann welche welcher welches in im am an auf aus bei beim mit nach von vom vor zu zum zur für über unter durch gegen ohne um seit bis trotz wegen laut nicht kein keine mein meine sein seine ihre unser unsere alle viele einige mehrere beide jeder jede jedes hat ist war sind waren wird wurde haben kann muss soll dazu dabei danach deshalb daher dennoch jedoch allerdings außerdem zudem bisher später insgesamt bislang',
  saying:
    'sagte sagt sagten fragte fragt antwortete erklärte erklärt rief schrieb meinte meint betonte berichtete fügte teilte warnte forderte kritisierte',
  binding:
    'der die das den dem des ein eine einen einem einer eines und oder aber sowie in im an am auf aus bei mit nach von vom zu zum zur für über unter durch gegen ohne um dass als wie',
  frequent:
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn kann ich',
  ordinals: true,
}
