import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ledgerResultSchema, recordSchema } from '#domain/protocol/record'
import { prepareResultSchema } from '#domain/protocol/messages'
import { statusResultSchema } from '#domain/protocol/status'
import { eventSchema } from '#domain/report/event'
import { loose } from '#domain/protocol/loose'
import { sampleRecord } from '../activation/sample-record.ts'

const strict = z.strictObject({
  a: z.number().max(5),
  list: z.array(z.strictObject({ b: z.string() })).max(2),
  either: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one') }),
    z.strictObject({ kind: z.literal('two'), c: z.number() }),
  ]),
  maybe: z.strictObject({ d: z.boolean() }).nullable().optional(),
  named: z.record(z.string().max(3), z.strictObject({ e: z.number() })),
  filled: z.strictObject({ f: z.number() }).default({ f: 1 }),
})
const value = { a: 1, list: [{ b: 'x' }], either: { kind: 'two', c: 2 }, maybe: { d: true }, named: { one: { e: 3 } }, filled: { f: 2 } }
const more = {
  ...value,
  new: 1,
  list: [{ b: 'x', new: 2 }],
  either: { kind: 'two', c: 2, new: 3 },
  maybe: { d: true, new: 4 },
  named: { one: { e: 3, new: 5 } },
  filled: { f: 2, new: 6 },
}

describe('a loose schema', () => {
  test('a loose schema keeps fields that it does not know, at any depth', () => {
    expect(strict.safeParse(more).success).toBe(false)
    expect(loose(strict).parse(more)).toEqual(more)
    expect(loose(strict).parse(value)).toEqual(value)
  })

  test.each([
    { name: 'a missing field', wrong: { ...value, a: undefined } },
    { name: 'a value beyond its limit', wrong: { ...value, a: 6 } },
    { name: 'a list that is too long', wrong: { ...value, list: [{ b: 'x' }, { b: 'y' }, { b: 'z' }] } },
    { name: 'a field of a wrong type in a list', wrong: { ...value, list: [{ b: 1 }] } },
    { name: 'a kind that is not known', wrong: { ...value, either: { kind: 'three' } } },
    { name: 'a key beyond its limit', wrong: { ...value, named: { four: { e: 1 } } } },
  ])('a loose schema applies the same rules to known fields: $name', ({ wrong }) => {
    expect(loose(strict).safeParse(wrong).success).toBe(false)
  })

  test.each([recordSchema, ledgerResultSchema, prepareResultSchema, statusResultSchema, eventSchema])(
    'a loose schema exists for everything that the protocol sends (%#)',
    (schema) => {
      expect(() => loose<z.ZodType>(schema)).not.toThrow()
    },
  )

  test('a loose record keeps the additions of a newer version', () => {
    const newer = {
      ...sampleRecord({}),
      weather: 'fair',
      units: [{ unit: 'a.service', activeState: 'active', executable: null, mood: 'good' }],
    }
    expect(recordSchema.safeParse(newer).success).toBe(false)
    expect(loose(recordSchema).parse(newer)).toEqual(newer)
  })
})
