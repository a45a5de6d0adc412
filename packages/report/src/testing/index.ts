export { aCorrectedReport } from './a-corrected-desk.ts'
export { aGermanReport } from './a-german-report.ts'
export { aPicture } from './a-picture.ts'
