import { expect, test } from 'vitest'
import { z } from 'zod'
import { fieldName, readBySchema } from '#domain/errors/schema-problems'
import { attemptSchema } from '#domain/protocol/attempt'
import { applyRequestSchema, rollbackRequestSchema, setRoleRequestSchema } from '#domain/protocol/requests'

const schema = z.strictObject({ name: z.string(), list: z.array(z.number()).optional() })

test.each<{ name: string; value: unknown; most: number }>([
  { name: 'unknown keys', value: Object.fromEntries(Array.from({ length: 3000 }, (_, index) => [`k${index}`, 1])), most: 21 },
  { name: 'wrong entries of a list', value: { name: 'a', list: Array.from({ length: 3000 }, () => 'b') }, most: 100 },
])('only the first of thousands of $name are described', ({ value, most }) => {
  const { problems } = readBySchema(schema, value)
  expect(problems?.length).toBe(most)
})

test('a key of a megabyte is cut in a message', () => {
  expect(fieldName(['a', 'x'.repeat(1_000_000)]).length).toBeLessThan(200)
})

test('a new attempt has its id in lower case, while a record with another is still read', () => {
  const upper = 'F0F0F0F0-AAAA-4AAA-8AAA-AAAAAAAAAAAA'
  for (const request of [applyRequestSchema, rollbackRequestSchema, setRoleRequestSchema]) {
    const issuesOf = (attempt: string) => request.safeParse({ attempt }).error?.issues.filter(({ path }) => path[0] === 'attempt')
    expect(issuesOf(upper)).toHaveLength(1)
    expect(issuesOf(upper.toLowerCase())).toEqual([])
  }
  expect(attemptSchema.safeParse(upper).success).toBe(true)
})
