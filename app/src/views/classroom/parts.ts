/** The parts of an opened class, in the order of their links. */
export const CLASS_PARTS = ['article', 'people', 'figures', 'export'] as const
export type ClassPart = (typeof CLASS_PARTS)[number] | 'sheets'

/** Whether a part of an address names a part of the class view. */
export function isPart(name: string | undefined): name is ClassPart {
  return name === 'sheets' || CLASS_PARTS.some(part => part === name)
}
