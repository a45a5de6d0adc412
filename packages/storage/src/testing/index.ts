export { memoryDisk, type MemoryDisk } from './memory-disk.ts'
export { memoryFiles, type MemoryFiles } from './memory-files.ts'
export { memoryLocks } from './memory-locks.ts'
