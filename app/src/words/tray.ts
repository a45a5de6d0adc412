// What is said of marks that have lost their words.
export const trayWords = {
  heading: (count: number) => (count === 0 ? 'Tray' : `Tray · ${count}`),
  hint: 'Their words are not in the article any more. Put each on other words, or let it go with a reason. Nothing here disappears by itself.',
  empty: 'Nothing is in the tray. When an update takes words away, their marks wait here.',
  notice: (count: number) =>
    count === 1 ? 'One mark has lost its words.' : `${count} marks have lost their words.`,
  open: 'Open the tray',
  fromVersion: (number: number) => `from version ${number}`,
  attachFound: 'Put it here',
  attachSelected: 'Put it on the selected words',
  choose: 'Choose words',
  letGo: 'Let go …',
  letGoNow: 'Let it go',
  leave: 'Leave',
  reason: 'Why is it not needed any more?',
  reasonHint: 'Stays on record with the words it stood on.',
  gone: (count: number) => (count === 1 ? '1 was let go' : `${count} were let go`),
  because: (reason: string) => `Because: ${reason}`,
  takeBack: 'Take back into the tray',
} as const
