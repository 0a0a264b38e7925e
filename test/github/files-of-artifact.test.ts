import { expect, test } from 'vitest'
import { filesOfBundle } from '#domain/bundle/files'
import { isSigstoreName, SIGSTORE_LIMIT_BYTES } from '#domain/sigstore/files'
import { releaseFiles } from '#github/artifact-name'

test("an artifact has the files of a release's folder, and as much is read of each as anywhere else", () => {
  const { 'manifest.env': _environment, ...files } = filesOfBundle
  expect(releaseFiles).toEqual(Object.fromEntries(Object.entries(files).map(([name, { limitBytes }]) => [name, limitBytes])))
})

test('a bundle of Sigstore has one limit, whatever its name is', () => {
  const limits = Object.entries(releaseFiles).flatMap(([name, limitBytes]) => (isSigstoreName(name) ? [limitBytes] : []))
  expect(limits).toEqual([SIGSTORE_LIMIT_BYTES, SIGSTORE_LIMIT_BYTES])
})
