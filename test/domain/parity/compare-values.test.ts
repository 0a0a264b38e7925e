import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareValues } from '#domain/parity/compare-values'

const base = { networking: { hostName: 'a', ports: [80, 443] }, services: { 'x.y': { Nice: 1, Type: null } }, enable: true }

describe('values', () => {
  test.each([
    { name: 'that agree', host: structuredClone(base), expected: [] },
    {
      name: 'of which one differs',
      host: { ...base, enable: false },
      expected: [{ field: 'enable', reference: true, host: false }],
    },
    {
      name: 'in another order',
      host: { ...base, networking: { hostName: 'a', ports: [443, 80] } },
      expected: [{ field: 'networking.ports', reference: [80, 443], host: [443, 80] }],
    },
    {
      name: 'that only one side has',
      host: { networking: base.networking, services: {}, enable: true, more: { deep: 1 } },
      expected: [
        { field: 'more', host: { deep: 1 } },
        { field: 'services["x.y"]', reference: { Nice: 1, Type: null } },
      ],
    },
    {
      name: 'null and none',
      host: { ...base, services: { 'x.y': { Nice: 1 } } },
      expected: [{ field: 'services["x.y"].Type', reference: null }],
    },
    {
      name: 'of another kind',
      host: { ...base, networking: 'none' },
      expected: [{ field: 'networking', reference: base.networking, host: 'none' }],
    },
    {
      name: "with a prototype's names",
      host: { ...base, constructor: 1 },
      expected: [{ field: 'constructor', host: 1 }],
    },
  ])('values $name are compared', ({ host, expected }) => {
    expect(compareValues(base, host, []).differences).toEqual(expected)
  })

  test('values that may differ are counted, and no other value is ignored', () => {
    const host = { networking: { hostName: 'b', ports: [80] }, services: { 'x.y': { Nice: 2, Type: 'simple' } }, enable: true }
    const found = compareValues(base, host, ['networking.hostName', 'services.*.Nice'])
    expect(found.differences.map(({ field }) => field)).toEqual(['networking.ports', 'services["x.y"].Type'])
    expect({ compared: found.compared, passedOver: found.passedOver }).toEqual({ compared: 5, passedOver: 2 })
    expect(compareValues(base, host, ['*']).differences).toEqual([])
  })

  test('a value never differs from itself, and the order of the sides does not matter', () => {
    const set = fc.dictionary(fc.string(), fc.jsonValue())
    fc.assert(fc.property(set, (values) => compareValues(values, structuredClone(values), []).differences.length === 0))
    fc.assert(
      fc.property(set, set, (left, right) => {
        const fields = (one: object, other: object) => compareValues({ ...one }, { ...other }, []).differences.map(({ field }) => field)
        expect(fields(left, right)).toEqual(fields(right, left))
      }),
    )
  })
})
