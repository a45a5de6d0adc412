// What is said of records that lay damaged on the disk.
export const setAsideWords = {
  heading: 'Damaged records',
  none: 'Every record that was read so far is as it was written.',
  explained:
    'These could not be read as they lay on the disk. Each is kept here as it was found; the file is for whoever can make sense of it.',
  counted: (count: number, missing: number) =>
    missing === 0
      ? `${things(count)} set aside; the second copy has put back every one of them.`
      : `${things(count)} set aside; ${missing} of them ${missing === 1 ? 'was' : 'were'} in no second copy. A backup may still hold what is missing.`,
  told: (count: number, missing: number) =>
    `${things(count)} lay damaged on the disk and ${count === 1 ? 'was' : 'were'} set aside${missing === 0 ? '; the second copy has put back what was in it' : `; ${missing} could not be put back`}. Settings lists ${count === 1 ? 'it' : 'them'} for download.`,
  download: 'Download the damaged records',
  downloaded: 'The file is in your downloads. Nothing here was changed.',
  table: 'Damaged records, newest first',
  record: 'Record',
  when: 'Found',
  state: 'Now',
  mended: 'put back',
  missing: 'missing',
  more: (count: number) => `and ${count} more in the file`,
} as const

function things(count: number): string {
  return count === 1 ? '1 record' : `${count} records`
}
