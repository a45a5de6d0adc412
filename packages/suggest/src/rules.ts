// Every rule that can be a reason, with the sentence a person reads about it.

export const rules = {
  'speech-verb': 'A verb of speech hands the content to somebody else.',
  'thought-verb': 'A verb of thinking or expecting puts the content in somebody else’s mind.',
  'request-verb': 'A verb of asking or promising tells what somebody wants to happen.',
  'judgement-verb': 'A verb of judging tells what somebody says about something.',
  'document-verb': 'The verb tells what a document or a study is said to show.',
  'that-clause': 'A clause with “that” follows, which holds what is said.',
  'beside-quotation': 'A quotation stands right beside the verb.',
  'according-to': '“According to” and its kin name the source outright.',
  'speech-noun': 'A noun such as “claim” or “statement” holds what somebody said.',
  'passive-report': 'A passive such as “it is believed” hides who says it.',
  'hearsay-word': 'A word such as “reportedly” passes a thing on without saying from whom.',
  'source-named': 'The source has a name: a person, an organisation or an identified document.',
  'source-pronoun': 'The source is a pronoun; it was linked to the last source named.',
  'source-unnamed': 'The source is one definite person or body, but has no name.',
  'vague-media': 'Media are the source, but none of them is named.',
  'vague-experts': 'Experts, studies or observers are the source, but none is named.',
  'vague-officials': 'Officials or insiders are the source, but none is named.',
  'vague-people': 'A set of people that nobody has counted or named is the source.',
  'open-quotation': 'The sentence stands inside a quotation that began before it.',
  'dead-link': 'The link on these words leads nowhere.',
  question: 'A question asserts nothing.',
  furniture: 'The words are those of a byline, a share line or a notice.',
  figure: 'A number can be checked.',
  dated: 'A date says when it happened, so that it can be looked up.',
  prediction: 'It speaks of what will or may happen.',
  evaluation: 'A word of praise, blame or stance evaluates.',
  advice: 'It says what ought to be done.',
  'model-word': 'The trained model weighs these words.',
} as const

export type RuleId = keyof typeof rules
