import { describe, expect, test } from 'vitest'
import { wiresOfName, wiresOfText } from './wire-credit.ts'

describe('a name or a citation credits', () => {
  test.each([
    ['Reuters', ['reuters']],
    ['The Associated Press', ['ap']],
    ['Bay Herald (Reuters)', ['reuters']],
    ['Bay Herald / dpa', []],
    ['dpa/AFP', ['afp', 'dpa']],
    ['Nordkurier, nach dpa', ['dpa']],
    ['The Isle Post, via AP', ['ap']],
    ['Vale, I. (2019): Two ferries bought. Bay Herald [PA Media]', ['pa']],
    ['AP Moller', []],
    ['PA Consulting', []],
    ['Pap & Sons', []],
    ['Harbour office', []],
  ])('%s: %j', (name, wires) => {
    expect(wiresOfName(name)).toEqual(wires)
  })
})

describe('a text is credited', () => {
  test.each([
    ['in its dateline', 'LONDON (Reuters) - Two ferries were sold.', ['reuters']],
    ['in a dateline with a date', 'Berlin, 3. März (dpa) – Zwei Fähren fahren nicht.', ['dpa']],
    ['before it begins', '(AFP) Deux ferries ont été vendus.', ['afp']],
    ['in a dateline of capitals', 'OSLO, NTB – To ferger er solgt.', ['ntb']],
    ['to two agencies at its end', 'Two ferries were sold. (AP/Reuters)', ['ap', 'reuters']],
    ['in a line of its own', 'Two ferries were sold.\nSource: Interfax', ['interfax']],
    ['behind a dash', 'Two ferries were sold.\n— Xinhua', ['xinhua']],
    ['to nobody it only speaks of', 'He told Reuters that two ferries were sold.', []],
    [
      'to nobody whose letters stand in brackets',
      'The AP (a plan) was kept. It said (so) – no.',
      [],
    ],
    ['to nobody in a sentence with a dash', 'Reporters of Reuters – two of them – left.', []],
  ])('%s', (_, text, wires) => {
    expect(wiresOfText(text)).toEqual(wires)
  })
})
