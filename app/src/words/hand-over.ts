// What is said when an article is handed over with all its work.
export const handOverWords = {
  heading: (title: string) => `Hand over: ${title}`,
  back: 'Back to the article',
  what: 'What the file holds',
  everything: 'Everything',
  everythingHint:
    'The article with all work on it: tags, claims, evidence with its files, verdicts, notes, and who did what when.',
  blind: 'A packet for a second opinion',
  blindHint:
    'What is to be judged, and the evidence with its files. No verdict, no tag, no note, no history and no name of anybody who worked on it.',
  noneAsked:
    'No second opinion is asked for at present. Ask for one in the claim’s panel; then a packet can be made.',
  how: 'Whoever gets the file opens it in their library: they choose it like an article, or drop it. When it comes back, open it here the same way: you are shown what is new and both sides of what was written apart, before anything is taken in.',
  make: 'Download the case file',
  making: (share: number) => `Writing the case file … ${Math.round(share * 100)} %`,
  made: 'The case file is in your downloads. Send it the way you send other files.',
  stopped: 'Stopped. No file was made.',
  nothing: 'There is nothing to hand over any more. No file was made.',
  failed: 'The file could not be written. Nothing here was touched. Free some space and try again.',
  cancel: 'Cancel',
} as const
