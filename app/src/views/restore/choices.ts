// Which side is to stand where both wrote. The later one does unless somebody chose.
import type { Choice, Comparison } from '../../shell/backups-context.ts'

export type ApartSide = 'here' | 'there'

/** Something written on both sides, with the article it belongs to ('' for none). */
export interface ApartItem {
  /** One of a kind in its file. */
  readonly key: string
  readonly article: string
  readonly title: string
  readonly apart: Comparison['parts'][number]['apart'][number]
}

/** Everything that was written on both sides, in the order of the file. */
export function apartItems({ parts }: Comparison): readonly ApartItem[] {
  return parts.flatMap(({ id, title, apart }) =>
    apart.map(one => ({
      key: [id, one.table, one.id, one.field ?? ''].join('/'),
      article: id,
      title,
      apart: one,
    })),
  )
}

/** The choices that need a change of their own: those against the later writing. */
export function choicesAgainst(
  items: readonly ApartItem[],
  chosen: ReadonlyMap<string, ApartSide>,
): readonly Choice[] {
  return items.flatMap(({ key, article, apart }): readonly Choice[] => {
    const side = chosen.get(key) ?? apart.stands
    if (side === apart.stands) return []
    const { table, id, field } = apart
    return [{ article, table, id, ...(field !== undefined && { field }), value: apart[side].value }]
  })
}
