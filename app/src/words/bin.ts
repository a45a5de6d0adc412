// What is said of articles that were put away.
export const binWords = {
  count: (count: number) => (count === 1 ? '1 article in the bin' : `${count} articles in the bin`),
  hint: (days: number) =>
    `What lies here stays for ${days} days with all the work on it. Then it is deleted, the next time the library is opened.`,
  left: (days: number) =>
    days === 0 ? 'is deleted now' : days === 1 ? '1 day left' : `${days} days left`,
  restore: (title: string) => `Restore: ${title}`,
  restoreShort: 'Restore',
  delete: (title: string) => `Delete for good: ${title}`,
  deleteShort: 'Delete for good',
  empty: 'Empty the bin',
  sureTitle: (count: number) =>
    count === 1 ? 'Delete for good?' : `Delete ${count} articles for good?`,
  sure: (title: string) =>
    `“${title}” goes with all the work on it: tags, claims, evidence and its files, verdicts, history. There is no way back but a backup or case file that holds it.`,
  sureAll: (count: number) =>
    `${count} articles go with all the work on them. There is no way back but a backup that holds them.`,
  deleteNow: 'Delete for good',
  cancel: 'Cancel',
  deleted: (count: number) =>
    count === 1 ? '1 article was deleted for good.' : `${count} articles were deleted for good.`,
  emptied: (count: number, days: number) =>
    `${count === 1 ? '1 article that had lain' : `${count} articles that had lain`} in the bin for ${days} days ${count === 1 ? 'was' : 'were'} deleted for good.`,
} as const
