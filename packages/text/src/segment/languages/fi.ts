import type { LanguageTable } from '../language-table.ts'

/** Finnish. */
export const fi: LanguageTable = {
  code: 'fi',
  abbreviations: {
    before: 'hra rva dr tri prof st pyh esim ts ns mm ml ym vrt ks n os kts mr mrs s k synt kuol',
    number: 'nro n s ss luku art kuva taul os puh klo',
    date: 'tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu',
    closing: 'jne yms ym ekr jkr eaa jaa',
    naming: 'oy oyj inc ltd co corp',
  },
  starters:
    'se ne hän he me te minä sinä tämä nämä tuo nuo ja mutta tai vai kun jos koska vaikka että kuka mikä missä miten miksi milloin ei myös nyt sitten siellä täällä tänään eilen huomenna monet kaikki jotkut',
  saying: 'sanoi sanoo kysyi vastasi huusi kirjoitti lisäsi selitti',
  binding: 'ja tai mutta että kun jos joka jotka',
  frequent:
    'ja on ei että se oli hän mutta joka ovat myös kun tai jos sen kuin niin ole hänen olla jo mukaan vain nyt sekä',
  ordinals: true,
}
