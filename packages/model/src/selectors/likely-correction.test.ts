import { expect, test } from 'vitest'
import { editClaim } from '../commands/edit-claim.ts'
import { addEvidence } from '../commands/gather-evidence.ts'
import { giveVerdict } from '../commands/give-verdict.ts'
import type { Desk } from '../desk/desk.ts'
import type { Decision } from '../desk/patch.ts'
import { after, CONTEXT } from '../testing/a-desk.ts'
import { aPublishedDesk } from '../testing/a-published-desk.ts'
import { likelyCorrection } from './likely-correction.ts'

const published = aPublishedDesk()
const item = { quote: 'A crack.', relation: 'supports', medium: 'document' } as const
const source = { id: 'log', name: 'Keeper’s log', kind: 'primary' } as const
const shown = (desk: Desk) =>
  addEvidence(desk, { id: 'e', claim: 'a', fields: item, source }, CONTEXT)

test.each<readonly [string, Desk, (desk: Desk) => Decision]>([
  [
    'verdict-changed',
    published,
    desk => giveVerdict(desk, { claim: 'a', fields: { label: 'false' } }, CONTEXT),
  ],
  ['new-evidence', published, shown],
  [
    'clarification',
    published,
    desk => editClaim(desk, { claim: 'a', fields: { wording: 'It broke.' } }),
  ],
])('a change is most likely: %s', (kind, before, act) => {
  expect(likelyCorrection(before, after(before, act(before)), 'a')).toBe(kind)
})

test('evidence that is gone most likely means that a source was lost', () => {
  expect(likelyCorrection(after(published, shown(published)), published, 'a')).toBe('source-lost')
})
