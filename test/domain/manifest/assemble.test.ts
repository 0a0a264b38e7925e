import { expect, test } from 'vitest'
import { parseManifest } from '#domain/manifest/parse'
import { releaseId } from '#domain/manifest/release-id'
import { sampleRelease } from './sample.ts'

test('the order of the facts makes no difference to the bytes of a manifest', () => {
  expect(sampleRelease().bytes).toBe(sampleRelease().bytes)
  expect(Object.keys(JSON.parse(sampleRelease().bytes).components)).toEqual(['hypervisor', 'sandbox'])
})

test('the bytes of a known release are the same in each version of this program', () => {
  expect(releaseId(sampleRelease().bytes)).toMatchInlineSnapshot(`"be47472211a875d97e143b5b46724aa5c5a2b9ca641b0c955bb6ce4eaf94b308"`)
})

test('a manifest records the folder of its configuration, unless that is the root of the repository', () => {
  const { bytes } = sampleRelease('services/my api')
  expect(parseManifest(Buffer.from(bytes)).source.directory).toBe('services/my api')
  expect(sampleRelease().bytes).not.toContain('directory')
})

test.each([
  '',
  '.',
  '..',
  '/services',
  'services/',
  'services//api',
  'services/../api',
  './services',
  'a\nb',
  'a\u202eb',
  'a\u2028b',
  'a\ufffdb',
])('a manifest cannot record the folder %j', (directory) => {
  expect(() => sampleRelease(directory)).toThrow(/source/)
})
