import { expect, test } from 'vitest'
import { isUnreadable } from '#domain/snapshot/unreadable'
import { snapshotSchema } from '#domain/snapshot/schema'
import { sampleSnapshot } from './sample.ts'

test('the sample is a snapshot', () => {
  expect(snapshotSchema.parse(sampleSnapshot)).toEqual(sampleSnapshot)
})

test.each([
  { name: 'a field of its own', change: { secret: 'x' } },
  { name: 'a later version', change: { schemaVersion: 3 } },
  { name: 'a text of two lines', change: { tool: 'a\nb' } },
  { name: 'a reason that is empty', change: { binaries: { unreadable: '' } } },
  { name: 'a value beside the reason', change: { failedUnits: { unreadable: 'x', value: [] } } },
  { name: 'half of a character', change: { tool: '\ud800' } },
])('the schema of a snapshot refuses $name', ({ change }) => {
  expect(snapshotSchema.safeParse({ ...sampleSnapshot, ...change }).success).toBe(false)
})

test('the schema of a snapshot distinguishes unreadable fields from read ones', () => {
  expect(isUnreadable({ unreadable: 'x' })).toBe(true)
  expect([null, 'unreadable', [], {}, 0].map(isUnreadable)).toEqual([false, false, false, false, false])
})
