// The body of the journal's worker. It only writes; it is never terminated while the app is open.
import { localDisk } from './local-disk.ts'
import { openOpfs } from './opfs-files.ts'
import { type MessageEnd, serveDisk } from './remote-disk.ts'

/** Serves the disk in the origin's private file system at this end of a channel. */
export function serveOpfs(end: MessageEnd): void {
  const disk = Promise.all([
    openOpfs('journal'),
    openOpfs('snapshots'),
    openOpfs('attachments'),
  ]).then(([journal, snapshots, attachments]) => localDisk({ journal, snapshots, attachments }))
  serveDisk(disk, end)
}
