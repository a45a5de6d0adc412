/** Why nothing was imported; the view has the sentence for each code. */
export type RefusalCode =
  | 'empty'
  | 'nothing-readable'
  | 'too-large'
  | 'file-too-large'
  | 'binary'
  | 'bare-address'
  | 'too-deep'
  | 'too-many-parts'
  | 'encrypted'
  | 'damaged'
  | 'no-text'
  | 'unsupported'
  | 'cancelled'

/**
 * Thrown (as a rejection) when what came in is no article. Nothing was kept or changed.
 * `detail` carries what the sentence needs: the address that was pasted, the size in UTF-16 units.
 */
export class ImportRefusal extends Error {
  readonly code: RefusalCode
  readonly detail: Readonly<Record<string, string | number>>

  constructor(code: RefusalCode, detail: Readonly<Record<string, string | number>> = {}) {
    super(`import refused: ${code}`)
    this.name = 'ImportRefusal'
    this.code = code
    this.detail = detail
  }
}
