// What is said of marks that were made on a version which has been replaced.
export const lateMarksWords = {
  notice: (count: number) =>
    count === 1
      ? 'One mark was made elsewhere, on an older version of this article.'
      : `${count} marks were made elsewhere, on an older version of this article.`,
  bring: 'Bring them along',
  bringing: 'Looking for their words …',
  failed: 'They could not be looked for. They stay on the older version; try again.',
  read: 'Read the older version',
  brought: (placed: number, trayed: number) =>
    [
      placed > 0 && `${placed} ${placed === 1 ? 'stands' : 'stand'} on the same words.`,
      trayed > 0 && `${trayed} ${trayed === 1 ? 'waits' : 'wait'} in the tray.`,
    ]
      .filter(Boolean)
      .join(' '),
} as const
