import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { uuidV7 } from './ids.ts'

const moment = fc.integer({ min: 0, max: 2 ** 48 - 1 })
const chance = fc.uint8Array({ minLength: 10, maxLength: 10 })

describe('an id', () => {
  test('is that of the example in RFC 9562, appendix A.6', () => {
    // rand_a is 0xCC3, var and rand_b are 0x98C4DC0C0C07398F there.
    const random = Uint8Array.of(0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f)
    expect(uuidV7(0x017f22e279b0, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')
  })

  test('has the form, the version and the variant of its kind', () => {
    fc.assert(
      fc.property(moment, chance, (now, random) => {
        expect(uuidV7(now, random)).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        )
      }),
    )
  })

  test('holds its moment', () => {
    fc.assert(
      fc.property(moment, chance, (now, random) => {
        const hex = uuidV7(now, random).replaceAll('-', '')
        expect(Number.parseInt(hex.slice(0, 12), 16)).toBe(now)
      }),
    )
  })

  test('sorts by its moment', () => {
    fc.assert(
      fc.property(moment, moment, chance, chance, (a, b, one, other) => {
        fc.pre(a !== b)
        expect(uuidV7(a, one) < uuidV7(b, other)).toBe(a < b)
      }),
    )
  })

  test('is not made from too little chance', () => {
    expect(() => uuidV7(0, new Uint8Array(9))).toThrow(RangeError)
  })
})
