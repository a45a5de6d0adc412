export { fileOfChanges } from './backup/changes-file.ts'
export { type ArticleComparison } from './backup/compare.ts'
export { decryptBackup, isEncrypted, type DecryptionFailure } from './backup/encryption.ts'
export { type LongWork, type Progress, type Writing } from './backup/format.ts'
export { checkBackup, type BackupContents } from './backup/read-backup.ts'
export { rescueBackup } from './backup/rescue.ts'
export { type CanaryNote } from './canary.ts'
export { NO_COUNTS, type Entry } from './database/commit.ts'
export { type Databases, type QuarantinedRow } from './database/database.ts'
export { type LibraryItem } from './database/library.ts'
export {
  type ArticleTable,
  type DamagedRow,
  type Loaded,
  type LoadedArticle,
  type LoadedWorkspace,
  type Rows,
  type WorkspaceTable,
} from './database/load.ts'
export { type Disk } from './disk/disk.ts'
export { connectDisk, type MessageEnd } from './disk/remote-disk.ts'
export { FAULTS, FaultError, faultOf, type Fault, type FaultCode } from './fault.ts'
export { openStorage, type StorageOptions } from './open-storage.ts'
export { askToPersist, persistence, type Persistence } from './persistence.ts'
export { textOfPatch, parsePatch } from './records/patch-text.ts'
export { type ScrubReport } from './scrub.ts'
export { type Recovery, type Storage } from './storage.ts'
export { openTabs, type Tabs, type TabMessage } from './tabs/tabs.ts'
