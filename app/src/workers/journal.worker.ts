// Writes the journal, the snapshots and the attachments. Nothing else runs here, so that a change is
// on the disk within a millisecond; it is never terminated while the app is open.
import { serveOpfs } from '@claimbench/storage/worker'

serveOpfs(self)
