// The door for PDF files. It stands apart, because pdfjs is heavy: load it when a file comes in.
export { importPdf } from './import-pdf.ts'
