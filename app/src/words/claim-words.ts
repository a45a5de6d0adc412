// What is said of a claim whose words in the article are not what they were.
export const claimWordsWords = {
  differs: 'the article reads differently now',
  changed: 'The article was edited: it says something else here now.',
  accepted: 'The article was edited; the claim stands on its new words.',
  lost: 'The article does not have these words any more. The claim and all work on it stay.',
  signedBefore: 'What was signed off judged the old words. Look at the verdict again.',
  accept: 'Stand on the new words',
  key: 'Shift D',
  wording: 'Then see whether the wording below still fits.',
  tray: 'Put it on other words',
} as const
