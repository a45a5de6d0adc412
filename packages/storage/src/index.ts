export { fileOfChanges } from './backup/changes-file.ts'
export { type CaseWish } from './backup/case-file.ts'
export { type Choice, type Chooser } from './backup/choose.ts'
export {
  compareBackup,
  type Apart,
  type ArticleComparison,
  type ComparedWith,
  type Comparison,
} from './backup/compare.ts'
export { type Side } from './backup/differences.ts'
export { decryptBackup } from './backup/decrypt.ts'
export { type DecryptionFailure } from './backup/encryption.ts'
export { folderOver, type BackupFolder } from './backup/folder.ts'
export { surplus } from './backup/rotation.ts'
export { type LongWork, type Progress, type Writing } from './backup/format.ts'
export { checkBackup, type BackupContents } from './backup/read-backup.ts'
export { isEncrypted, isOurFile } from './backup/kind-of-file.ts'
export { rescueBackup } from './backup/rescue.ts'
export { type CanaryNote } from './canary.ts'
export { NO_COUNTS, type Entry } from './database/commit.ts'
export { type Databases } from './database/database.ts'
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
export { fileOfQuarantine, type SetAside } from './quarantine.ts'
export { textOfPatch, parsePatch } from './records/patch-text.ts'
export { type ScrubReport } from './scrub.ts'
export { findInText, type Excerpt, type Found } from './search/find-in-text.ts'
export { readQuery, type Query } from './search/query.ts'
export {
  openTextSearch,
  type FoundArticle,
  type FoundPage,
  type Looking,
  type PreparingProgress,
  type TextSearch,
  type TextSearchOptions,
} from './search/text-search.ts'
export { type Storage } from './storage.ts'
export { type Restoring } from './backup/choose.ts'
export { type LastRestore } from './backup/last-restore.ts'
export { type Recovery } from './recovery/recovery.ts'
export { openTabs, type Tabs, type TabMessage } from './tabs/tabs.ts'
