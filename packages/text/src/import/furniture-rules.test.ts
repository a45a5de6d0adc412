import { describe, expect, test } from 'vitest'
import { boilerplateRules, lineRule } from './furniture-rules.ts'

const ruleOf = (text: string) => lineRule({ kind: 'paragraph', text, links: [] }, 'body')?.id

describe('sentences of an article that begin like a line of a site are left alone', () => {
  test.each([
    'Share prices fell by four percent on Monday after the report was published.',
    'Follow the money, the old editor used to say, and you will find the mayor.',
    'Contact tracing was stopped in March because nobody answered the phone.',
    'Comments by the minister were not welcome at the harbour.',
    '10 comments were deleted by the ministry.',
    'Sources close to the company said that the sale was off.',
    'Home prices rose again in the north.',
    'Donate blood, the posters said, but nobody came.',
    'Copyright law was changed in 2019 to protect small newspapers.',
    'The opinions expressed at the hearing were those of residents alone.',
    'Originally published figures were higher by a third.',
    'Photos from the scene show a burnt car.',
    'Next week: a vote on the budget.',
    'By Friday the boats were gone.',
    'Dear friends and neighbours, the letter began.',
    'The story continues below ground, where the tunnels begin.',
    'Recommended by the commission in 2010, the dam was never built.',
    'He said the paper does not reflect the position of the party.',
    '«Nobody asked us», she said.',
    'Telegram said it had removed the channel.',
    'Most popular were the boats built in Varn.',
  ])('%s', text => {
    expect(ruleOf(text)).toBeUndefined()
  })
})

describe('lines of a site are told by their words', () => {
  test.each<[string, keyof typeof boilerplateRules]>([
    ['Share on Facebook, Twitter and WhatsApp', 'share'],
    ['Follow us on Instagram', 'follow'],
    ['Sign up for our morning newsletter', 'subscribe'],
    ['Please consider making a donation', 'support'],
    ['12 Comments', 'comments'],
    ['3 thoughts on “Why the bakery stayed”', 'comments'],
    ['Kommentare (4)', 'comments'],
    ['You may also like', 'related'],
    ['Читайте также: Сколько угля проходит через порт', 'related'],
    ['Home > World > Rivers', 'navigation'],
    ['We use cookies to improve this site.', 'account'],
    ['Article continues below advertisement', 'advertisement'],
    ['4 min read', 'reading-time'],
    ['Filed under: Rivers, Roads', 'filed-under'],
    ['Photo: Lena Gray/Coast Press', 'image-credit'],
    ['This article was first published in The Eastern Ledger.', 'original-source'],
    ['© 2023 Harbour Gazette', 'copyright'],
    ['The views expressed here are those of the author.', 'disclaimer'],
    ['Opinions in this column do not necessarily reflect those of the paper.', 'disclaimer'],
  ])('%s', (text, rule) => {
    expect(ruleOf(text)).toBe(rule)
  })
})

test('every rule says in a sentence what it recognises', () => {
  for (const sentence of Object.values(boilerplateRules)) expect(sentence).toMatch(/^[A-Z].+\.$/)
})
