import type { LanguageTable } from '../language-table.ts'

/** Turkish. */
export const tr: LanguageTable = {
  code: 'tr',
  abbreviations: {
    before:
      'dr prof doç yrd av sn bay bayan hz st müh mim öğr gör uzm op ord alb yb bnb yzb tğm org gen mah cad sok bul apt bkz örn yy yak no tel ing fr alm ar çev haz yay ed mr mrs ms krş',
    number: 'no s sf syf md cilt c böl şek tab tel m.ö m.s',
    date: 'oca şub mar nis may haz tem ağu eyl eki kas ara',
    closing: 'vb vs vd a.ş ltd tic',
    naming: 'şti a.ş inc ltd co corp',
  },
  starters:
    'bu şu o bir ve ama fakat ancak ise de da ki için gibi kadar ile her hiç çok daha en ben sen biz siz onlar kim ne nerede nasıl neden niçin hangi eğer çünkü sonra önce şimdi bugün dün yarın burada orada böylece ayrıca birçok bazı bütün tüm iki üç bunun onun bunlar var yok değil evet hayır yine artık',
  saying: 'dedi diyor diye söyledi sordu ekledi yanıtladı yazdı açıkladı belirtti cevapladı',
  binding: 've ile ya veya bir bu şu için gibi kadar ki',
  frequent:
    've bir bu da de için ile olarak çok daha olan gibi en kadar ne ama sonra var ya o ki her iki değil olduğu göre tarafından ise ancak büyük ilk bunu şey',
  ordinals: true,
}
