import { describe, expect, test } from 'vitest'
import { editClaim } from '../commands/edit-claim.ts'
import { addEvidence, removeSearch } from '../commands/gather-evidence.ts'
import { giveVerdict } from '../commands/give-verdict.ts'
import { waiveRules } from '../commands/waive-rule.ts'
import type { Desk } from '../desk/desk.ts'
import type { Decision } from '../desk/patch.ts'
import { richTextFromPlain } from '../rich-text.ts'
import { after, CONTEXT } from '../testing/a-desk.ts'
import { aJudgedDesk, signedOff } from '../testing/a-published-desk.ts'
import { signOffOf } from './claims.ts'
import { changesSinceSigned } from './signed-parts.ts'

const signed = signedOff(aJudgedDesk(), 'a')
const HULL = { quote: 'A crack.', relation: 'supports', medium: 'document' } as const
const SOURCE = { id: 'log', name: 'Keeper’s log', kind: 'primary' } as const

describe('what changed since a claim was signed', () => {
  test('is nothing while the sign-off holds', () => {
    expect(changesSinceSigned(signed, 'a')).toEqual([])
    expect(changesSinceSigned(signed, 'b')).toEqual([])
  })

  test.each<readonly [string, (desk: Desk) => Decision, readonly object[]]>([
    [
      'its wording',
      desk => editClaim(desk, { claim: 'a', fields: { wording: 'The dam broke.' } }),
      [{ kind: 'claim', name: 'wording', how: 'changed' }],
    ],
    [
      'its verdict and the reasons for it',
      desk =>
        giveVerdict(
          desk,
          { claim: 'a', fields: { label: 'false', rationale: richTextFromPlain('No.') } },
          CONTEXT,
        ),
      [
        { kind: 'verdict', name: 'label', how: 'changed' },
        { kind: 'verdict', name: 'rationale', how: 'changed' },
      ],
    ],
    [
      'its evidence',
      desk => addEvidence(desk, { id: 'e', claim: 'a', fields: HULL, source: SOURCE }, CONTEXT),
      [
        { kind: 'evidence', name: 'e', how: 'added' },
        { kind: 'sources', name: 'log', how: 'added' },
      ],
    ],
    [
      'its search log',
      desk => removeSearch(desk, { id: 'search-a' }),
      [{ kind: 'searches', name: 'search-a', how: 'removed' }],
    ],
    [
      'a waiver',
      desk => waiveRules(desk, { claim: 'a', rules: ['primary'], reason: 'None left.' }, CONTEXT),
      [{ kind: 'waivers', name: 'a:primary', how: 'added' }],
    ],
  ])('is %s', (_, act, changes) => {
    const changed = after(signed, act(signed))
    expect(signOffOf(changed, 'a')).toBeUndefined()
    expect(changesSinceSigned(changed, 'a')).toEqual(changes)
  })

  test('is not told of a sign-off that kept no parts', () => {
    const [row] = signed.signOffs.values()
    if (!row) throw new Error('nothing was signed')
    const { parts: _parts, ...old } = row
    const desk = { ...signed, signOffs: new Map([[row.id, old]]) }
    const changed = after(desk, editClaim(desk, { claim: 'a', fields: { wording: 'It broke.' } }))
    expect(changesSinceSigned(changed, 'a')).toEqual([])
  })
})
