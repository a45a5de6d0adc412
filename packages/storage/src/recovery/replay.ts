// Journal records as text, and back.
import type { ArticleCounts } from '@claimbench/model'
import { EPOCH } from '@claimbench/model'
import type { Entry } from '../database/commit.ts'
import { FaultError } from '../fault.ts'
import type { JournalRecord } from '../journal/journal.ts'
import { jsonOfPatch, parseJson, parsePatch } from '../records/patch-text.ts'

/** The text under which a change stands in the journal. */
export function textOfEntry({ patch, counts }: Entry): string {
  return JSON.stringify({ epoch: EPOCH, patch: jsonOfPatch(patch), counts })
}

/**
 * The changes in journal records, older ones brought to this epoch, and how many of the records could
 * not be read. Throws a fault when a newer version of the app wrote one.
 */
export function entriesOf(
  slot: number,
  records: readonly JournalRecord[],
): { readonly entries: readonly Entry[]; readonly unread: number } {
  const entries = records.flatMap(({ sequence, text }): Entry[] => {
    const json = parseJson(text, `journal/${slot}/${sequence}`)
    if (!json.ok || typeof json.value !== 'object' || json.value === null) return []
    // Written by `textOfEntry` and covered by the frame's checksum.
    const { patch, counts } = json.value as { patch: unknown; counts?: ArticleCounts }
    const read = parsePatch(patch)
    if (read.ok) return [{ patch: read.value, counts, place: { slot, sequence } }]
    // That is no damage, and the journal must not be begun anew because of it.
    if (read.error.code === 'newer-version') throw new FaultError('newer-version', read.error.path)
    return []
  })
  return { entries, unread: records.length - entries.length }
}
