import { expect, test } from 'vitest'
import { releaseId } from '../../src/manifest/release-id.ts'
import { sampleRelease } from './sample.ts'

test('the order in which the facts are given makes no difference to the bytes', () => {
  expect(sampleRelease().bytes).toBe(sampleRelease().bytes)
  expect(Object.keys(JSON.parse(sampleRelease().bytes).components)).toEqual(['hypervisor', 'sandbox'])
})

test('the bytes of a known release do not change from one version of this program to the next', () => {
  expect(releaseId(sampleRelease().bytes)).toMatchInlineSnapshot(`"d50d7358e5baebe32ed7bce2837b3c143f56d19acfb9ef3a60cfec738be4c38e"`)
})
