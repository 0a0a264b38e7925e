import { expect, test } from 'vitest'
import { releaseId } from '#domain/manifest/release-id'
import { sampleRelease } from './sample.ts'

test('the order of the facts makes no difference to the bytes of a manifest', () => {
  expect(sampleRelease().bytes).toBe(sampleRelease().bytes)
  expect(Object.keys(JSON.parse(sampleRelease().bytes).components)).toEqual(['hypervisor', 'sandbox'])
})

test('the bytes of a known release are the same in each version of this program', () => {
  expect(releaseId(sampleRelease().bytes)).toMatchInlineSnapshot(`"be47472211a875d97e143b5b46724aa5c5a2b9ca641b0c955bb6ce4eaf94b308"`)
})
