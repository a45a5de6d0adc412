// The door for Word files. It stands apart, because mammoth is heavy: load it when a file comes in.
export { importDocx } from './import-docx.ts'
