// A claim that was checked before.
export const reuseWords = {
  heading: 'Checked before',
  found: (title: string, date: string) => `In “${title}”, signed off ${date}:`,
  evidence: (count: number) =>
    count === 1 ? '1 piece of evidence' : `${count} pieces of evidence`,
  take: 'Take it over',
  takeHint:
    'Its evidence and verdict are copied here as yours, not signed off: look whether they still hold.',
  decline: 'It does not fit',
  open: 'Look at it there',
  taken: (title: string, date: string) => `Taken over from “${title}”, checked ${date}.`,
} as const
