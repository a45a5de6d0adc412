// Why a wish about profiles, rules, replies or a publication was declined. Loaded with the places in
// which that happens, so that the first download need not carry it.
import { addRefusalWords } from './refusals.ts'

addRefusalWords({
  'profile-exists': 'That version is there already. Nothing was changed.',
  'profile-without-name': 'A profile needs a name.',
  'profile-unchanged': 'It says what the version before says. Nothing was saved.',
  'profile-language': about =>
    `“${about['language'] ?? ''}” is no language tag. Write it as en, de or pt-BR.`,
  'profile-is-shipped': 'What ships with the app stays.',
  'profile-in-use':
    'Verdicts were judged by this version: it stays, so that they keep their meaning.',
  'label-ids-alike': 'Two labels have the same id.',
  'label-without-name': 'Each label needs a name.',
  'labels-alike': 'Two labels have the same name. Tell them apart.',
  'scale-of-one': 'A scale has two labels at least; without any, each verdict is a sentence.',
  'no-such-rule': 'That rule is not there any more.',
  'rule-without-words': 'A rule needs a sentence that says what it asks.',
  'rule-number': 'A rule asks for a whole number from 1 to 1000, in at most 300 letters.',
  'reply-without-person': 'Say whom: a person or an office.',
  'reply-without-date': 'Say on which day they were asked.',
  'deadline-before-asking': 'The deadline lies before the day they were asked.',
  'answer-before-asking': 'The answer lies before the day they were asked.',
  'hop-without-words': 'Say who it is.',
  'no-such-hop': 'That step is not there any more.',
  'no-address-to-check': 'Give the address that you opened.',
  'no-such-reply': 'That line is not there any more.',
  'nothing-signed-off': 'No verdict is signed off, so there is nothing to publish.',
  'head-not-written': 'Write the head of the report first: the finding and its two companions.',
  'publisher-without-name': 'Give your name in Settings first: a version says who published it.',
  'published-claim-unsigned': about =>
    `Readers have seen “${about['claim']}”, and it is not signed off as it stands now. Sign it off anew, or withdraw it.`,
  'correction-missing': about =>
    about['count'] === 1
      ? 'One change of what readers have seen has no entry yet.'
      : `${about['count']} changes of what readers have seen have no entry yet.`,
  'no-such-piece': 'An entry is about something that readers have not seen. Choose another.',
  'correction-without-note': 'An entry does not say what changed. Write it, or drop the entry.',
  'nothing-published': 'There is nothing to correct before something is published.',
})
