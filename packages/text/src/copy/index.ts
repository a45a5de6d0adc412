// The door to captured copies. Readers of HTML and PDF are loaded when such a copy comes in.
export { createCopySearch, type FoundInCopy } from './find-in-copy.ts'
export { type PickedQuote, pickQuote } from './pick-quote.ts'
export { type PictureType, pictureTypeOf } from './picture-type.ts'
export { type CopyText, LARGEST_COPY, pageAt, readCopy } from './read-copy.ts'
export { type DifferencePart } from './quote-difference.ts'
export { workOfCopy } from './work-of-copy.ts'
export { createQuoteVerifier, type QuoteVerification, verifyQuote } from './verify-quote.ts'
