// What is said where two reviewers of one article are compared.
export const agreementWords = {
  heading: (title: string) => `Reviewers of “${title}”`,
  link: 'Compare reviewers …',
  back: 'Back to the article',
  parts: 'Parts of the comparison',
  part: { article: 'Article', figures: 'Figures', reviewers: 'Reviewers' },
  you: 'You',
  noName: 'Somebody without a name',
  oneOnly:
    'Only one person has tagged this article here. Bring in a colleague’s work, and you see where you differ.',
  reviewers: 'Who has tagged it',
  tagged: (n: number, of: number) => `${n} of ${of} sentences tagged`,
  names: 'Names are what people typed. They prove nobody’s identity.',
  bring: 'Bring in a colleague’s work',
  bringFile: 'Open a result file …',
  bringFileHint:
    'From a colleague who did this article as an exercise. It has to be the very same text.',
  bringBackup:
    'Or restore their backup in Settings: their work joins yours. If they had added the article themselves, it stands in the library as a second one of the same title:',
  bringFrom: (title: string, outlet: string | undefined) =>
    `Bring the tags on the other “${title}”${outlet ? ` (${outlet})` : ''}`,
  noOther: 'There is no other article of this title in the library.',
  toSettings: 'To Settings',
  reading: 'Reading …',
  brought: (names: readonly string[]) =>
    names.length === 0
      ? 'Nobody but you has tagged it there. Nothing was changed.'
      : `Brought in: the tags of ${new Intl.ListFormat('en').format(names)}. U takes them out again.`,
  otherArticle: (titles: readonly string[]) =>
    `Answers another article: ${titles.map(title => `“${title}”`).join(', ')}. Nothing was changed.`,
  anotherText:
    'It was made on another text: its sentences begin elsewhere. Nothing was changed. Compare the two versions first.',
  ownWork: 'This is your own work. Nothing was changed.',
  settledHint:
    'What you agree on is written to the article as your tag, with the reason; what each had said on their own is kept, and the figures are counted on that.',
} as const
