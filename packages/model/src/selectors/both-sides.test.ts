import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editClaim } from '../commands/edit-claim.ts'
import { settleSides } from '../commands/settle-sides.ts'
import { apply, type Desk } from '../desk/desk.ts'
import type { Decision, Patch } from '../desk/patch.ts'
import { tick } from '../hybrid-clock.ts'
import { CONTEXT } from '../testing/a-desk.ts'
import { aJudgedDesk } from '../testing/a-published-desk.ts'
import { bothSides } from './both-sides.ts'

const start = aJudgedDesk()

/** One person at one machine: a desk of their own and the changes they made. */
class Person {
  desk: Desk
  readonly patches: Patch[] = []
  #clock: string | undefined
  readonly #name: string

  constructor(name: string, desk = start, now = Date.parse('2026-04-01T09:00:00.000Z')) {
    this.desk = desk
    this.#name = name
    this.#clock = tick(undefined, now, name)
  }

  does(decision: Decision): this {
    if (!decision.ok) throw new Error(decision.refusal.code)
    this.#clock = tick(this.#clock, 0, this.#name)
    const patch: Patch = {
      id: `${this.#name}-${this.patches.length}`,
      device: this.#name,
      clock: this.#clock,
      epoch: 1,
      name: decision.name,
      at: CONTEXT.at,
      by: this.#name,
      changes: decision.changes,
    }
    this.patches.push(patch)
    this.desk = apply(this.desk, patch)
    return this
  }

  words(wording: string): this {
    return this.does(editClaim(this.desk, { claim: 'a', fields: { wording } }))
  }

  takesIn(other: Person): this {
    for (const patch of other.patches) {
      this.desk = apply(this.desk, patch)
      this.patches.push(patch)
      if (patch.clock > (this.#clock ?? '')) this.#clock = tick(patch.clock, 0, this.#name)
    }
    return this
  }
}

const sidesOf = ({ desk, patches }: Person) => bothSides(desk, patches)

describe('work that was done apart', () => {
  test('shows both sides of a field that two people wrote', () => {
    const ada = new Person('ada').words('First.').words('First, by Ada.')
    const bo = new Person('bo', start, Date.parse('2026-04-02T09:00:00.000Z')).words('By Bo.')
    const [found, ...more] = sidesOf(ada.takesIn(bo))
    expect(more).toEqual([])
    expect(found).toMatchObject({
      place: 'claims/a/wording',
      sides: [
        { value: 'First, by Ada.', by: 'ada' },
        { value: 'By Bo.', by: 'bo' },
      ],
    })
    expect(ada.desk.claims.get('a')?.wording).toBe('By Bo.')
  })

  test('says nothing where one went on from the other', () => {
    const ada = new Person('ada').words('First.')
    const bo = new Person('bo').takesIn(ada).words('Second.')
    expect(sidesOf(bo)).toEqual([])
  })

  test('says nothing where both wrote the same', () => {
    const ada = new Person('ada').words('Same.')
    expect(sidesOf(ada.takesIn(new Person('bo').words('Same.')))).toEqual([])
  })

  test.each([0, 1])('is settled by letting side %i stand, until somebody writes apart again', i => {
    const ada = new Person('ada').words('A.')
    ada.takesIn(new Person('bo', start, Date.parse('2026-04-02T09:00:00.000Z')).words('B.'))
    const [sides] = sidesOf(ada)
    const side = sides?.sides[i]
    if (!sides || !side) throw new Error('no sides')
    ada.does(settleSides(ada.desk, { sides, kept: side.patch }, CONTEXT))
    expect(ada.desk.claims.get('a')?.wording).toBe(['A.', 'B.'][i])
    expect(sidesOf(ada)).toEqual([])
    ada.words('And on.')
    expect(sidesOf(ada)).toEqual([])
    ada.takesIn(new Person('cy', start, Date.parse('2026-04-03T09:00:00.000Z')).words('C.'))
    expect(sidesOf(ada)[0]?.sides.map(({ value }) => value)).toContain('C.')
  })

  test('is found the same in whatever order, and however often, the changes came in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 1, maxLength: 4 }),
        fc.array(fc.constantFrom('one', 'two', 'three'), { minLength: 1, maxLength: 4 }),
        fc.infiniteStream(fc.nat()),
        (hers, his, order) => {
          const ada = new Person('ada')
          hers.forEach(word => ada.words(word))
          const bo = new Person('bo')
          his.forEach(word => bo.words(word))
          const all = [...ada.patches, ...bo.patches]
          const mixed = [...all, ...all.slice(0, 2)]
            .map(patch => [order.next().value ?? 0, patch] as const)
            .sort(([a], [b]) => a - b)
            .map(([, patch]) => patch)
          const desk = all.reduce(apply, start)
          expect(bothSides(mixed.reduce(apply, start), mixed)).toEqual(bothSides(desk, all))
          const last = [ada, bo].map(({ desk: own }) => own.claims.get('a')?.wording)
          const values = bothSides(desk, all).flatMap(one => one.sides.map(side => side.value))
          // Nobody's last words go unseen.
          const unseen = last[0] === last[1] ? [] : last.filter(words => !values.includes(words))
          expect(unseen).toEqual([])
        },
      ),
    )
  })
})
