import type { LanguageTable } from '../language-table.ts'

/** Polish. */
export const pl: LanguageTable = {
  code: 'pl',
  abbreviations: {
    before:
      'p dr prof hab inż mgr lek med ks bp abp kard o s św gen płk ppłk mjr kpt por ppor sierż st al ul pl os m.in np tzn tj tzw ok pt zob im ang niem franz łac ros wł hiszp bałt zm ur godz min sek ds wg red tłum wyd oprac dyr przew wiceprez prezes pos sen',
    number: 'nr nry s str art ust pkt t tom rozdz rys tab poz tel ok § dn',
    date: 'sty lut mar kwi maj cze lip sie wrz paź lis gru pon wt śr czw pt sob niedz',
    closing: 'itd itp etc r w n.e p.n.e tys mln mld godz zł jr br ub',
    naming: 'sp z.o.o s.a inc ltd co corp',
  },
  starters:
    'to ten ta te ci on ona ono oni one ja ty my wy w we z ze na do od po za przed przy pod nad między przez dla o u i a ale lecz jednak oraz albo lub więc zatem gdy kiedy jeśli jeżeli ponieważ bo że czy kto co jak gdzie dlaczego który która które nie tak już jeszcze teraz dziś dzisiaj wczoraj jutro potem później następnie wtedy tam tu także również według podczas wszyscy wszystkie wszystko wiele kilka każdy każda jego jej ich nasz nasza jest był była było są byli dwa trzy',
  saying:
    'powiedział powiedziała mówi zapytał zapytała odpowiedział odpowiedziała dodał dodała stwierdził stwierdziła napisał krzyknął wyjaśnił podkreślił',
  binding:
    'i a oraz lub albo w we z ze na do od po za przed przy pod nad przez dla o u że który która które',
  frequent:
    'w i na z się że do nie to jest o jak po przez ale od za który ich dla są był jego tym tak co także tego oraz już może być lub które była przed ze czy tylko jej',
  ordinals: true,
}
