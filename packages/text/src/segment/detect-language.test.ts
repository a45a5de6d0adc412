import { expect, test } from 'vitest'
import { detectLanguage } from './every-language.ts'

test.each([
  ['en', 'The council said on Monday that the bridge would stay shut until the end of May.'],
  ['de', 'Der Rat teilte am Montag mit, dass die Brücke bis Ende Mai gesperrt bleibt.'],
  ['fr', 'Le conseil a dit lundi que le pont resterait fermé jusqu’à la fin du mois de mai.'],
  ['es', 'El consejo dijo el lunes que el puente seguirá cerrado hasta finales de mayo.'],
  ['pt', 'O conselho disse na segunda-feira que a ponte não será aberta até o fim de maio.'],
  ['it', 'Il consiglio ha detto lunedì che il ponte resterà chiuso fino alla fine di maggio.'],
  ['nl', 'De raad zei maandag dat de brug tot het einde van mei gesloten blijft voor verkeer.'],
  ['pl', 'Rada podała w poniedziałek, że most będzie zamknięty do końca maja i nie wcześniej.'],
  ['sv', 'Rådet sade på måndagen att bron är stängd till slutet av maj och inte öppnas före det.'],
  ['da', 'Rådet sagde mandag, at broen er lukket til slutningen af maj og ikke åbner før.'],
  ['fi', 'Neuvosto sanoi maanantaina, että silta on suljettu toukokuun loppuun ja se on varma.'],
  ['cs', 'Rada v pondělí uvedla, že most bude zavřený do konce května a že se na něm pracuje.'],
  [
    'tr',
    'Meclis pazartesi günü köprünün mayıs sonuna kadar kapalı olduğunu ve bunun için çalışıldığını söyledi.',
  ],
  ['ru', 'Совет сообщил в понедельник, что мост будет закрыт до конца мая и не раньше.'],
  ['uk', 'Рада повідомила в понеділок, що міст буде закритий до кінця травня і не раніше.'],
  ['bg', 'Съветът съобщи в понеделник, че мостът ще бъде затворен до края на май и не по-рано.'],
  ['el', 'Το συμβούλιο είπε τη Δευτέρα ότι η γέφυρα θα μείνει κλειστή.'],
  ['ar', 'قال المجلس يوم الاثنين إن الجسر سيبقى مغلقا حتى نهاية مايو.'],
  ['he', 'המועצה אמרה ביום שני שהגשר יישאר סגור עד סוף מאי.'],
  ['fa', 'شورا روز دوشنبه گفت پل تا پایان ماه مه بسته می‌ماند و کسی چیزی نمی‌داند.'],
  ['hi', 'परिषद ने सोमवार को कहा कि पुल मई के अंत तक बंद रहेगा।'],
  ['zh', '理事会周一表示，大桥将关闭至五月底。'],
  ['ja', '議会は月曜日、橋は五月末まで閉鎖されると述べた。'],
  ['ko', '의회는 월요일에 다리가 오월 말까지 폐쇄된다고 말했다.'],
  ['hy', 'Խորհուրդը երկուշաբթի ասաց, որ կամուրջը փակ կմնա:'],
])('tells %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

test('says that it does not know when nothing speaks for a language', () => {
  expect(detectLanguage('')).toBe('und')
  expect(detectLanguage('12.5 % — 2019')).toBe('und')
})

test('is not misled by names and quotations in another script', () => {
  expect(detectLanguage('The sign read «Стой!» and nobody stopped, said the man.')).toBe('en')
})
